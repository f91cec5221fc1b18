using System.Collections.Immutable;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What is checked, and how strictly. Immutable; change a copy by <c>ValidationOptions.Default with { ... }</c>.</summary>
public sealed record ValidationOptions
{
    private const long SmallestFeedIndex = 1 << 16;

    private readonly long maxFeedIndexBytes = 64L << 20;
    private readonly int workers = Environment.ProcessorCount;
    private readonly ValidationStage lastStage = ValidationStage.Meaning;

    /// <summary>The defaults: all rules of this library, their own severities, no clock.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The limits of reading, and how many findings are kept. Default: <see cref="ReadOptions.Default"/>.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>
    /// The last stage that is run. Default: <see cref="ValidationStage.Meaning"/>. With <see cref="ValidationStage.Structure"/> no record is made and no rule is run: a report
    /// without fault gives the same outcome each time, without anything being allocated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="ValidationStage.Syntax"/>, or no stage: syntax and structure are found in one pass.</exception>
    public ValidationStage LastStage
    {
        get => lastStage;
        init => lastStage = value is ValidationStage.Structure or ValidationStage.Meaning
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected structure or meaning.");
    }

    /// <summary>The instant that counts as now. Default: null; then the rules on the future do not run, for the library has no clock.</summary>
    public Timestamp? AsOf { get; init; }

    /// <summary>The URIs of extensions that the caller understands. Default: none.</summary>
    public ImmutableHashSet<string> UnderstoodExtensions { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The caller's own rules, run after those of the library. Their codes must differ from the library's. Default: none.</summary>
    public EquatableArray<ReportRule> AdditionalRules { get; init; }

    /// <summary>Severities that replace the rules' own, for warnings and information. Default: none. An error can be neither lowered nor muted.</summary>
    public ImmutableDictionary<DiagnosticCode, Severity> Severities { get; init; } = ImmutableDictionary<DiagnosticCode, Severity>.Empty;

    /// <summary>Codes whose warnings and information are left out. Default: none. An error cannot be muted.</summary>
    public ImmutableHashSet<DiagnosticCode> Muted { get; init; } = [];

    /// <summary>
    /// How many bytes a run over a feed may hold in memory to compare its reports with each other, from 65,536. Default: 67,108,864 (64 MiB), enough for some 800,000 reports.
    /// Beyond it temporary files are used, and what repeats is told at the end of the feed instead of at once. Items and links of reports take temporary files sooner.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 65,536.</exception>
    public long MaxFeedIndexBytes
    {
        get => maxFeedIndexBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, SmallestFeedIndex);
            maxFeedIndexBytes = value;
        }
    }

    /// <summary>The folder in which a run over a feed makes its temporary files. They are gone when the run is disposed of. Default: null, the system's folder for them.</summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>
    /// Whether a run over a feed follows references that name a revision by its digest. For that each report is brought into canonical form and digested, which takes about as
    /// long as validating it. Default: false; then such references are not checked, and those that name a report by its id are.
    /// </summary>
    public bool FollowsDigests { get; init; }

    /// <summary>How many threads validate the lines of a feed, from 1. 1: none but the caller's. Default: as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Workers
    {
        get => workers;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            workers = value;
        }
    }
}
