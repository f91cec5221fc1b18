using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A report that is suspected of being a copy of another one without saying so. A suspicion and no finding of fact: it only lowers the lower figure of origins.</summary>
public sealed record CopyFinding
{
    /// <summary>The prefix of the suspected report.</summary>
    public required string Report { get; init; }

    /// <summary>The prefix of the report that it may be copied from: the earliest that is like it.</summary>
    public required string Of { get; init; }

    /// <summary>What the two share.</summary>
    public required CopyGround Ground { get; init; }

    /// <summary>What was found, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>How alike the texts are, in thousandths. Absent: the texts were not compared.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int? LikenessPermille { get; init; }

    /// <summary>The claims that the suspicion is about, in order.</summary>
    public EquatableArray<string> Claims { get; init; }
}
