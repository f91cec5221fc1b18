using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>How probable an answer is under a <see cref="TruthPolicy"/>: a suggestion for those who need one number, under strong assumptions.</summary>
public sealed record WeightedValue
{
    /// <summary>The id of the answer.</summary>
    public required string Value { get; init; }

    /// <summary>How probable it is, in thousandths, 0 to 1,000; those of a question may add up to less, for answers that nobody gives.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int ProbabilityPermille { get; init; }
}
