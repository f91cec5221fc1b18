using ConflictReports.Cli.Inputs;
using ConflictReports.Merging;

namespace ConflictReports.Cli.Commands;

/// <summary>Reads inputs of which each holds one report.</summary>
internal static class SingleReport
{
    /// <summary>Reads one report from each of several inputs. What is wrong goes to standard error.</summary>
    /// <returns>The revisions in the order of the paths, or none of them and the exit code.</returns>
    public static async Task<(IReadOnlyList<ReportRevision> Revisions, int ExitCode)> ReadAsync(ToolConsole console, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        List<ReportRevision> revisions = [];
        int exitCode = ExitCodes.Success;
        if (paths.Count(path => path == InputFile.StandardInput) > 1)
        {
            console.WriteError("only one of the reports can come from standard input.");
            return ([], ExitCodes.Usage);
        }

        foreach (string path in paths)
        {
            (ReportRevision? revision, int code) = await ReadAsync(console, path, cancellationToken).ConfigureAwait(false);
            exitCode = Math.Max(exitCode, code);
            if (revision is not null)
            {
                revisions.Add(revision);
            }
        }

        return exitCode == ExitCodes.Success ? (revisions, exitCode) : ([], exitCode);
    }

    private static async Task<(ReportRevision? Revision, int ExitCode)> ReadAsync(ToolConsole console, string path, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, [path], showsProgress: false);
        ReportRevision? revision = null;
        await foreach ((_, ConflictReport report) in reports.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (revision is not null)
            {
                return SeveralIn(console, path);
            }

            revision = ReportRevision.Of(report);
        }

        int exitCode = reports.Finish("used");
        if (exitCode == ExitCodes.Success && revision is null)
        {
            console.WriteError($"there is no report in {path}.");
            return (null, ExitCodes.Findings);
        }

        return (revision, exitCode);
    }

    private static (ReportRevision? Revision, int ExitCode) SeveralIn(ToolConsole console, string path)
    {
        console.WriteError($"{path} holds several reports; name a file that holds one.");
        return (null, ExitCodes.Usage);
    }
}
