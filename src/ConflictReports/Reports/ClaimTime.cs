using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A time of what a claim says, and which one.</summary>
public sealed record ClaimTime : ExtensibleRecord
{
    /// <summary>Which time it is.</summary>
    public required TimeRole Role { get; init; }

    /// <summary>The time itself.</summary>
    public required ReportedTime Value { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{ClosedSet<TimeRole>.NameOf(Role)} {Value.Edtf?.Text ?? Value.Verbatim}";
}
