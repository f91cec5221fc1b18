namespace ConflictReports.Cli.Inputs;

/// <summary>How reports stand in a file.</summary>
internal enum InputShape
{
    /// <summary>The name does not tell; the content does.</summary>
    Unknown,

    /// <summary>One report, over as many lines as it likes.</summary>
    Report,

    /// <summary>One report a line.</summary>
    Feed,

    /// <summary>A digest and a report, or a tombstone, a line.</summary>
    Run,
}
