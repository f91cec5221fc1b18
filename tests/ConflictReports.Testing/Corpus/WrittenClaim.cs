namespace ConflictReports.Testing.Corpus;

/// <summary>What later parts of a report need to know of a claim.</summary>
/// <param name="Id">The local id.</param>
/// <param name="Speaker">The local id of the innermost speaker; null: the outlet's own voice, or several routes.</param>
internal sealed record WrittenClaim(string Id, string? Speaker);
