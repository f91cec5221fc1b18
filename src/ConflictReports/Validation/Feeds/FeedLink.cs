namespace ConflictReports.Validation.Feeds;

/// <summary>What a report says of one report resting on another: that it derives from it, or that somebody is quoted from it.</summary>
/// <param name="From">The id of the report that rests on the other.</param>
/// <param name="To">The id of the other.</param>
/// <param name="Pointer">The pointer of the other's id in the report that says so.</param>
internal sealed record FeedLink(string From, string To, string Pointer);
