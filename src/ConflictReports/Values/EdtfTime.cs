namespace ConflictReports.Values;

/// <summary>The time of day of an <see cref="Edtf"/> date-time.</summary>
/// <param name="Hour">The hour, 0 to 23.</param>
/// <param name="Minute">The minute, 0 to 59.</param>
/// <param name="Second">The second, 0 to 59.</param>
/// <param name="Offset">How far local time is ahead of UTC, in whole minutes, less than 24 hours either way; null where the text does not say.</param>
public readonly record struct EdtfTime(int Hour, int Minute, int Second, TimeSpan? Offset);
