using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Benchmarks.Commands;
using ConflictReports.Benchmarks.Suites;

using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
try
{
    BenchmarkArguments arguments = BenchmarkArguments.Parse(args);
    switch (arguments.Mode)
    {
        case BenchmarkMode.Quick:
            return QuickCommand.Run(arguments, output);
        case BenchmarkMode.Gate:
            return GateCommand.Run(arguments, output);
        case BenchmarkMode.Corpus:
            return CorpusCommand.Run(arguments, output);
        case BenchmarkMode.Evaluate:
            return EvaluateCommand.Run(arguments, output);
        case BenchmarkMode.Scale:
            return ScaleCommand.Run(arguments, output);
        case BenchmarkMode.Help:
            output.Write(HelpText.Text);
            return ExitCodes.Success;
        default:
            return RunSuites();
    }
}
catch (UsageException exception)
{
    Console.Error.WriteLine($"error: {exception.Message} --help explains the arguments.");
    return ExitCodes.WrongUsage;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"error: {exception.Message}");
    return ExitCodes.NotWritten;
}

// BenchmarkDotNet says itself what it did not understand, and then has run nothing.
int RunSuites()
{
    Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(ValidationSuite).Assembly).Run(SuiteConfiguration.Complete(args), SuiteConfiguration.Create())];
    bool onlyAsked = args.Any(argument => argument is "--list" or "--info" or "--version");
    return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) || onlyAsked
        ? ExitCodes.Success
        : summaries.Length == 0 ? ExitCodes.WrongUsage : ExitCodes.Failure;
}
