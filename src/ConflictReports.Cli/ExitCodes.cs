namespace ConflictReports.Cli;

/// <summary>The exit codes of the tool, the same for all commands.</summary>
internal static class ExitCodes
{
    /// <summary>All well.</summary>
    public const int Success = 0;

    /// <summary>There are findings of error severity.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be read, or the output not be written. Wins over <see cref="Findings"/>.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the tool itself.</summary>
    public const int Internal = 70;

    /// <summary>The run was interrupted.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code of a run that went to its end.</summary>
    public static int Of(bool hasErrors, bool hasFailures) => hasFailures ? Unreadable : hasErrors ? Findings : Success;
}
