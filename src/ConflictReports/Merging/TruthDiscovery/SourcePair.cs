namespace ConflictReports.Merging.TruthDiscovery;

/// <summary>Two sources, what they share, and how probable it is that one copies from the other.</summary>
/// <param name="First">The lower number.</param>
/// <param name="Second">The higher number.</param>
/// <param name="Probability">The probability, a fraction.</param>
/// <param name="Shared">The claims of the two on values that both give.</param>
/// <param name="Differences">For how many items both give values, and none in common.</param>
internal sealed record SourcePair(int First, int Second, long Probability, IReadOnlyList<(int First, int Second)> Shared, int Differences);
