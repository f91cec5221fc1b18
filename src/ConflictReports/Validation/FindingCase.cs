using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>One finding as an example of its code.</summary>
/// <param name="File">The file it is in, if the caller named files.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Location">Its place in the feed or document.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record FindingCase(string? File, Severity Severity, Location Location, string Message);
