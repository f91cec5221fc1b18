using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>A report of a feed.</summary>
/// <param name="Report">The report.</param>
/// <param name="Digest">Its digest.</param>
/// <param name="Ordinal">Its number in the feed, from 1, counting readable reports.</param>
internal sealed record FeedEntry(ConflictReport Report, Digest Digest, long Ordinal);
