using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>How often a code was found, with the first cases.</summary>
/// <param name="Code">The code.</param>
/// <param name="Count">How many findings of it there are.</param>
/// <param name="Cases">The first of them, in the order in which they were found.</param>
public sealed record CodeCount(DiagnosticCode Code, long Count, EquatableArray<FindingCase> Cases);
