namespace ConflictReports.Testing.Corpus;

/// <summary>How large a corpus is, how large its reports are, and where its chance starts.</summary>
public sealed record CorpusOptions
{
    /// <summary>The seed that is taken unless another is given.</summary>
    public const int DefaultSeed = 20_220_224;

    /// <summary>1,000 reports of 1 to 10 kB.</summary>
    public static CorpusOptions Default { get; } = new();

    /// <summary>The seed; the same one makes the same bytes. Default: <see cref="DefaultSeed"/>.</summary>
    public int Seed { get; init; } = DefaultSeed;

    /// <summary>How many reports a corpus has at the most. Default: 1,000.</summary>
    public long Reports { get; init; } = 1_000;

    /// <summary>The corpus ends with the report that brings it to this many bytes, line feeds included; null: <see cref="Reports"/> alone decides. Default: null.</summary>
    public long? Bytes { get; init; }

    /// <summary>The least size of a report in compact form, in bytes; no report is made smaller than some 1,000. Default: 1,000.</summary>
    public int SmallestReport { get; init; } = 1_000;

    /// <summary>The greatest size of a report in compact form, in bytes; at least 4,000. Small reports are more frequent than large ones. Default: 10,000.</summary>
    public int LargestReport { get; init; } = 10_000;

    /// <summary>How many of the reports of <see cref="CorpusVariant.Invalid"/> have a fault, from 0 to 1. Default: 0.05.</summary>
    public double InvalidShare { get; init; } = 0.05;
}
