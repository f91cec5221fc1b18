namespace ConflictReports.Validation;

/// <summary>A number of a schema.</summary>
/// <param name="Value">The exact value.</param>
/// <param name="Text">The number as the schema writes it.</param>
internal sealed record NumberBound(JsonNumber Value, string Text);
