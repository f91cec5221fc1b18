using ConflictReports.Json;

namespace ConflictReports.Validation;

/// <summary>A line of a feed with what validation found in it.</summary>
/// <param name="Line">The line as read.</param>
/// <param name="Outcome">The findings; their lines and offsets are those of the feed.</param>
public sealed record ValidatedLine(FeedLine Line, ValidationOutcome Outcome);
