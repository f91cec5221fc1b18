namespace ConflictReports.Benchmarks.Commands;

/// <summary>What the program ends with.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>A gate is crossed, or a candidate refuses a valid report.</summary>
    public const int Failure = 1;

    /// <summary>The arguments make no sense.</summary>
    public const int WrongUsage = 2;

    /// <summary>Something cannot be read or written.</summary>
    public const int NotWritten = 3;
}
