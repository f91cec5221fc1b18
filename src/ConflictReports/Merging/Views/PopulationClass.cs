using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Names of populations that the policy reads as one.</summary>
public sealed record PopulationClass
{
    /// <summary>The name under which they are compared.</summary>
    public required Population As { get; init; }

    /// <summary>The names that are read so.</summary>
    public EquatableArray<Population> Members { get; init; }
}
