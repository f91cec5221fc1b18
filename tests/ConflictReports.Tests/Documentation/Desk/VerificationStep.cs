using ConflictReports.Values;

namespace ConflictReports.Tests.Documentation.Desk;

/// <summary>One check of one claim.</summary>
public sealed record VerificationStep
{
    /// <summary>The claim that was checked.</summary>
    public required LocalId Claim { get; init; }

    /// <summary>How it was checked.</summary>
    public required VerificationMethod Method { get; init; }

    /// <summary>When. Default: not said.</summary>
    public Timestamp? At { get; init; }

    /// <summary>What came of it, in a sentence.</summary>
    public string? Finding { get; init; }
}
