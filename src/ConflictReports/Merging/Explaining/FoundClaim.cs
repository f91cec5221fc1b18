namespace ConflictReports.Merging.Explaining;

/// <summary>A claim that a reference means, with the revision that has it.</summary>
internal sealed record FoundClaim(string Id, DossierRevision Revision, string Statement);
