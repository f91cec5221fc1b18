namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>What a consumer says of a document.</summary>
/// <param name="Name">The name of the case; null if the consumer could not read the line.</param>
/// <param name="Valid">Whether it accepts the document; null if it could not judge.</param>
/// <param name="Keywords">The keywords that it says are violated.</param>
/// <param name="Locations">Where, as JSON Pointers.</param>
/// <param name="Problem">Why it could not judge.</param>
internal sealed record Verdict(string? Name, bool? Valid, IReadOnlyList<string>? Keywords = null, IReadOnlyList<string>? Locations = null, string? Problem = null);
