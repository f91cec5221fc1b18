namespace ConflictReports.Tests.Documentation.Namesakes;

/// <summary>A record that bears the name of one of the format's.</summary>
/// <param name="Amount">Anything.</param>
public sealed record Quantity(int Amount);
