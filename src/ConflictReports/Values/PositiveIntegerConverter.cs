namespace ConflictReports.Values;

/// <summary>A whole number from 1 to 2^31 - 1.</summary>
internal sealed class PositiveIntegerConverter() : WholeNumberConverter(1, int.MaxValue);
