using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Judges the text of a value by more than a schema can say.</summary>
/// <param name="text">The unescaped text of a string, or the text of a number as written.</param>
/// <returns>Null if the value has its form; otherwise the code of the finding and a noun phrase that says what was expected.</returns>
internal delegate (DiagnosticDescriptor Descriptor, string Expected)? ValueCheck(string text);
