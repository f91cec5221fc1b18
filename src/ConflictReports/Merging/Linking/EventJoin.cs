namespace ConflictReports.Merging.Linking;

/// <summary>Two events that are taken to be one.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="IsCited">Whether the report on the one cites, or derives from, that on the other.</param>
/// <param name="IsCertain">Whether it is as good as certain.</param>
/// <param name="Why">The reason in words; empty: the two are joined through others, and only <paramref name="IsCertain"/> is said of them.</param>
internal sealed record EventJoin(EventFacts Left, EventFacts Right, bool IsCited, bool IsCertain, string Why);
