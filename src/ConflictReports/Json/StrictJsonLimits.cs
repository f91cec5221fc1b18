namespace ConflictReports.Json;

/// <summary>The limits of the syntax stage. Crossing one is a finding.</summary>
internal sealed record StrictJsonLimits
{
    /// <summary>The limits unless the caller says otherwise.</summary>
    public static StrictJsonLimits Default { get; } = new();

    /// <summary>The most bytes of a document. Default: 64 MiB.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many arrays and objects may stand inside each other. Default: 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most values in a document: items of arrays, values of members, and the document itself. Default: 2 million.</summary>
    public int MaxItems { get; init; } = 2_000_000;

    /// <summary>The most bytes of a string or name, as written between its quotes. Default: 1 MiB.</summary>
    public int MaxStringBytes { get; init; } = 1024 * 1024;

    /// <summary>The most findings that are kept. Default: 100.</summary>
    public int MaxFindings { get; init; } = 100;
}
