namespace ConflictReports.Json;

/// <summary>Limits for reading a document that somebody else wrote. Crossing one is a finding (CR1008), never an exception of the platform.</summary>
/// <remarks>Immutable; change a copy by <c>ReadOptions.Default with { ... }</c>.</remarks>
public sealed record ReadOptions
{
    private const int DeepestAllowed = 256;
    private const int Megabyte = 1024 * 1024;

    private readonly int maxDepth = 64;
    private readonly int maxFindings = 100;

    /// <summary>The defaults: 64 MiB a document, 64 levels, a million values, 1 MiB a string, 100 findings.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The largest size of one document, in bytes. Default: 67,108,864 (64 MiB).</summary>
    public long MaxDocumentBytes { get; init; } = 64L * Megabyte;

    /// <summary>The deepest nesting of objects and lists, from 1 to 256. Default: 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1 to 256.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestAllowed);
            maxDepth = value;
        }
    }

    /// <summary>The largest number of JSON values in one document: objects, lists, texts, numbers and literals. Default: 1,000,000.</summary>
    public long MaxValues { get; init; } = 1_000_000;

    /// <summary>The longest string, member names included, in bytes of the document. Default: 1,048,576 (1 MiB).</summary>
    public int MaxStringBytes { get; init; } = Megabyte;

    /// <summary>
    /// How many findings are kept; further ones are counted. From 1. Default: 100. In validation many findings of one code do not hide another code of structure or meaning:
    /// its first finding takes the place of the last of the code that has most.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxFindings
    {
        get => maxFindings;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            maxFindings = value;
        }
    }
}
