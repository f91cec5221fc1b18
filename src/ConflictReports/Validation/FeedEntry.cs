namespace ConflictReports.Validation;

/// <summary>A report of a feed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">The number of its revision, 1 if it names none.</param>
/// <param name="NamesRevision">Whether it says which revision it is.</param>
/// <param name="Ordinal">Its number in the feed, from 1, counting readable reports.</param>
/// <param name="Report">The report; null at the end of the feed.</param>
internal sealed record FeedEntry(string Id, int Number, bool NamesRevision, long Ordinal, ConflictReport? Report);
