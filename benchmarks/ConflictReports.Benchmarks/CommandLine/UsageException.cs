namespace ConflictReports.Benchmarks.CommandLine;

/// <summary>The arguments make no sense.</summary>
/// <param name="message">What was found and what was expected, in one sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
