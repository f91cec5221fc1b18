using ConflictReports.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>What was found in a document, before its places are looked up.</summary>
/// <param name="Kept">The findings that were kept.</param>
/// <param name="Suppressed">How many were only counted.</param>
internal sealed record ProfileFindings(IReadOnlyList<RawFinding> Kept, int Suppressed);
