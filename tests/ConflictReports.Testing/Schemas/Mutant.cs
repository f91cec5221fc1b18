namespace ConflictReports.Testing.Schemas;

/// <summary>A generated report with one change that is about one keyword of the schema.</summary>
/// <param name="Document">The document in UTF-8, on one line.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Pointer">The JSON Pointer, in the report before the change, of the value that the keyword is about.</param>
/// <param name="Constraint">The JSON Pointer of the keyword in the schema.</param>
/// <param name="Change">What was done.</param>
/// <param name="Breaks">Whether the change breaks the keyword; otherwise the document still fits the schema.</param>
public sealed record Mutant(byte[] Document, string Keyword, string Pointer, string Constraint, string Change, bool Breaks);
