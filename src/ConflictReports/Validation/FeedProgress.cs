namespace ConflictReports.Validation;

/// <summary>How far the validation of a feed is. None of the numbers ever falls.</summary>
/// <param name="Bytes">The bytes of the feed that are done with, after decompression.</param>
/// <param name="Lines">The lines that are done with, blank ones included.</param>
/// <param name="Findings">The findings so far, without those beyond the cap of a report.</param>
public readonly record struct FeedProgress(long Bytes, long Lines, long Findings);
