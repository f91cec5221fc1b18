namespace ConflictReports.Validation.SinglePass;

/// <summary>A value that does not fit its schema.</summary>
/// <param name="Node">The place of the schema in the table.</param>
/// <param name="Offset">The byte at which the value begins.</param>
internal readonly record struct FaultPlace(int Node, int Offset);
