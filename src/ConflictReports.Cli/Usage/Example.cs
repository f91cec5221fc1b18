namespace ConflictReports.Cli.Usage;

/// <summary>A line to type.</summary>
/// <param name="CommandLine">The line without the name of the tool.</param>
/// <param name="Purpose">What it does, without a final full stop.</param>
internal sealed record Example(string CommandLine, string Purpose);
