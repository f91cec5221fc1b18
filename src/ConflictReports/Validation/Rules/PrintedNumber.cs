namespace ConflictReports.Validation.Rules;

/// <summary>A number as a text prints it.</summary>
/// <param name="Readings">What it may mean, the likeliest first; at least one: 3.000 is 3000 or 3.</param>
/// <param name="IsTelling">Whether it is a number for sure; "one" may be a pronoun.</param>
internal sealed record PrintedNumber(IReadOnlyList<decimal> Readings, bool IsTelling);
