using ConflictReports.Validation.SinglePass;

namespace ConflictReports.Testing.Mutants;

/// <summary>What the routes said of one document.</summary>
/// <param name="Verdict">The verdict of the single pass; undecided as well where it leaves its findings to the slower route.</param>
/// <param name="IsClean">Whether the document is strict I-JSON within the limits.</param>
/// <param name="IsUnexplained">Whether the pass is undecided although the document is clean and has few faults.</param>
/// <param name="Difference">How the routes disagree, one sentence; null: they agree.</param>
internal readonly record struct RouteOutcome(PassVerdict Verdict, bool IsClean, bool IsUnexplained, string? Difference);
