using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Judges the text of a value by more than a schema can say.</summary>
/// <param name="Judge">
/// By the unescaped text of a string, or the text of a number as written: null if the value has its form; otherwise the code of the finding and a noun phrase that says what was expected.
/// </param>
/// <param name="Form">The spellings that need not be judged: <paramref name="Judge"/> finds no fault in them.</param>
internal sealed record ValueCheck(Func<string, (DiagnosticDescriptor Descriptor, string Expected)?> Judge, PlainForm Form);
