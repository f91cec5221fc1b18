using System.Diagnostics;
using System.Globalization;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing;

namespace ConflictReports.Benchmarks.Candidates;

/// <summary>ajv in a process of its own, which stays for the whole run, holds the reports, and takes its own time.</summary>
internal sealed class AjvProcess : IDisposable
{
    private readonly Process process;

    private AjvProcess(Process process) => this.process = process;

    /// <summary>Starts ajv.</summary>
    /// <param name="why">If it cannot be started, the sentence that says why.</param>
    /// <returns>The process; null if node or ajv is not there.</returns>
    public static AjvProcess? Start(out string why)
    {
        string folder = Repository.PathOf("tests", "ConflictReports.Consumers.Tests", "node");
        if (FindNode() is not { } node)
        {
            why = "ajv is left out: there is no node on the path.";
            return null;
        }

        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ajv")))
        {
            why = "ajv is left out: it is not installed; run npm ci in tests/ConflictReports.Consumers.Tests/node.";
            return null;
        }

        why = "";
        return new AjvProcess(Process.Start(new ProcessStartInfo(node)
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "node", "ajv.mjs"), folder, Repository.PathOf("schemas", "1.0", "conflict-report.schema.json") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    /// <summary>Hands reports over, in place of those before.</summary>
    /// <param name="sample">The reports.</param>
    /// <returns>ajv with these reports; until the next ones are handed over.</returns>
    /// <exception cref="InvalidOperationException">ajv ended, or answered what it should not.</exception>
    public IContender Load(Sample sample)
    {
        Send(string.Create(CultureInfo.InvariantCulture, $"load {sample.Feed.Length}"));
        process.StandardInput.BaseStream.Write(sample.Feed.Span);
        process.StandardInput.BaseStream.Flush();
        string expected = string.Create(CultureInfo.InvariantCulture, $"loaded {sample.Reports.Length}");
        return Answer() is var answer && answer == expected ? new Contender(this, sample) : throw Unexpected(answer, expected);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static string? FindNode() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => (string[])[Path.Combine(folder, "node"), Path.Combine(folder, "node.exe")])
        .FirstOrDefault(File.Exists);

    private void Send(string command)
    {
        process.StandardInput.Write($"{command}\n");
        process.StandardInput.Flush();
    }

    private string Answer() => process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("ajv ended; its words are above.");

    private static InvalidOperationException Unexpected(string answer, string expected) => new($"ajv answered \"{answer}\"; expected {expected}.");

    private sealed class Contender(AjvProcess ajv, Sample sample) : IContender
    {
        public string Name => "ajv";

        public Measurement Measure()
        {
            ajv.Send("run");
            string answer = ajv.Answer();
            return answer.Split(' ') is [string seconds, string accepted]
                && double.TryParse(seconds, CultureInfo.InvariantCulture, out double taken)
                && int.TryParse(accepted, CultureInfo.InvariantCulture, out int count)
                    ? new Measurement(taken, sample.Bytes, sample.Reports.Length, count, Allocated: null)
                    : throw Unexpected(answer, "seconds and a number");
        }
    }
}
