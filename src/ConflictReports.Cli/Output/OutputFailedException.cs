namespace ConflictReports.Cli.Output;

/// <summary>The output could not be written; the message names it and says why.</summary>
internal sealed class OutputFailedException(string name, string reason) : Exception($"could not write {name}: {reason}");
