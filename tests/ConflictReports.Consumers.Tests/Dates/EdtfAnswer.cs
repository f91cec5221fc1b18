namespace ConflictReports.Consumers.Tests.Dates;

/// <summary>What npm's edtf says of a text.</summary>
/// <param name="Name">The text.</param>
/// <param name="Valid">Whether it reads it.</param>
/// <param name="Type">What it takes it for: Date, Year, Decade, Century, Season, Interval, List (all of them) or Set (one of them).</param>
/// <param name="Min">The first millisecond since 1970 in UTC, a number as JavaScript writes it, or none.</param>
/// <param name="Max">The last, included.</param>
/// <param name="Error">Why it does not read it.</param>
/// <param name="Problem">Why the driver could not ask.</param>
internal sealed record EdtfAnswer(string? Name, bool? Valid, string? Type = null, string? Min = null, string? Max = null, string? Error = null, string? Problem = null);
