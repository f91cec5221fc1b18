using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>
/// What most independent origins allow at once: a reading of the answers, not one of them, and not the truth. The answers that do not fit stand beside.
/// </summary>
public sealed record ResolvedValue
{
    /// <summary>The lower bound: a figure, or a second in ISO 8601. Absent: none.</summary>
    public string? Lower { get; init; }

    /// <summary>The upper bound. Absent: none.</summary>
    public string? Upper { get; init; }

    /// <summary>The one figure or second that all these answers state, if they have just one in common. Default: there is none.</summary>
    public string? Best { get; init; }

    /// <summary>The lower figure of independent origins of these answers together.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Origins { get; init; }

    /// <summary>The ids of the answers that allow it, in order.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The ids of the answers that do not, in order.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Rule { get; init; }
}
