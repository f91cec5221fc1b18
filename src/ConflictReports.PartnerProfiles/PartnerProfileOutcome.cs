using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.PartnerProfiles;

/// <summary>What a profile finds in a document.</summary>
public sealed record PartnerProfileOutcome
{
    /// <summary>The findings in the order of their places, each an error.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many further findings were counted but not kept, from 0. What several schemas find alike at one place counts once if it is kept, else each time.</summary>
    public int Suppressed { get; init; }

    /// <summary>
    /// The last stage that the document passed: <see cref="ValidationStage.Structure"/> if it fits the profile, <see cref="ValidationStage.Syntax"/> if it is strict JSON and does not
    /// fit, null if it is not strict JSON or crosses a limit. What the report says is not judged here; that is the validator's part.
    /// </summary>
    public ValidationStage? Passed { get; init; }

    /// <summary>Whether the document fits the profile.</summary>
    public bool IsValid => Passed == ValidationStage.Structure;
}
