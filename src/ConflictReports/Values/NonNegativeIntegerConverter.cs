namespace ConflictReports.Values;

/// <summary>A whole number from 0 to 2^31 - 1.</summary>
internal sealed class NonNegativeIntegerConverter() : WholeNumberConverter(0, int.MaxValue);
