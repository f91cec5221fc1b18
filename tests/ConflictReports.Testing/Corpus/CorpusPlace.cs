namespace ConflictReports.Testing.Corpus;

/// <summary>An invented settlement in a real country: what a corpus says must not be mistaken for news.</summary>
/// <param name="Name">The name in the language of the country.</param>
/// <param name="Transliteration">The name in Latin letters.</param>
internal sealed record CorpusPlace(string Name, string Transliteration);
