namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>What a program left.</summary>
/// <param name="Command">The command, for messages.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ToolOutput(ToolCommand Command, int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output that are not empty.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>This output, if the program succeeded.</summary>
    /// <exception cref="InvalidOperationException">It did not.</exception>
    public ToolOutput OrThrow() => ExitCode == 0 ? this : throw new InvalidOperationException(ToString());

    /// <summary>All of it, for a message.</summary>
    public override string ToString() => $"{Command} ended with {ExitCode}.\nStandard error:\n{End(Error)}\nStandard output:\n{End(Output)}";

    private static string End(string text) => text.Length <= 4_000 ? text : $"... {text[^4_000..]}";
}
