using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A place of what a claim says, and which one.</summary>
public sealed record ClaimPlace : ExtensibleRecord
{
    /// <summary>Which place it is.</summary>
    public required PlaceRole Role { get; init; }

    /// <summary>The place itself.</summary>
    public required Place Value { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{ClosedSet<PlaceRole>.NameOf(Role)} {Value}";
}
