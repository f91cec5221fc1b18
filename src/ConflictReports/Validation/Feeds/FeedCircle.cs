namespace ConflictReports.Validation.Feeds;

/// <summary>Reports that rest on each other, and the link that closes the circle.</summary>
/// <param name="Closing">The link.</param>
/// <param name="Length">How many reports there are.</param>
/// <param name="First">The ids of the first of them, in the order in which each rests on the next.</param>
internal readonly record struct FeedCircle(PlacedLink Closing, int Length, IReadOnlyList<string> First);
