using ConflictReports.Values;

namespace ConflictReports.Tests.Documentation.Desk;

/// <summary>What a desk did to check a report.</summary>
public sealed record VerificationLog
{
    /// <summary>The checks, in the order in which they were made.</summary>
    public EquatableArray<VerificationStep> Steps { get; init; }
}
