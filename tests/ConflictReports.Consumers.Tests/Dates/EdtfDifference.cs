using ConflictReports.Values;

namespace ConflictReports.Consumers.Tests.Dates;

/// <summary>A difference between npm's edtf and the library that is known and accepted.</summary>
/// <param name="Name">What differs.</param>
/// <param name="Covers">Which texts it covers, given what the library reads (null: it refuses) and what the package says.</param>
/// <param name="Reason">Why, and why it is right to leave it.</param>
internal sealed record EdtfDifference(string Name, Func<string, Edtf?, EdtfAnswer, bool> Covers, string Reason);
