namespace ConflictReports.Testing.Corpus;

/// <summary>A source that speaks in the claims of a report.</summary>
/// <param name="Id">The local id.</param>
/// <param name="Verbs">How the source speaks.</param>
/// <param name="Basis">What the source knows it from.</param>
internal sealed record CorpusSpeaker(string Id, string[] Verbs, string Basis);
