using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Judges the text of a value by more than a schema can say.</summary>
/// <param name="Judge">
/// By the unescaped text of a string, or the text of a number as written: null if the value has its form; otherwise the code of the finding and a noun phrase that says what was expected.
/// </param>
/// <param name="IsPlain">Whether the bytes of a text without escapes, or of a number, have the form at a glance; false leaves the question to <paramref name="Judge"/>.</param>
internal sealed record ValueCheck(Func<string, (DiagnosticDescriptor Descriptor, string Expected)?> Judge, ByteCheck IsPlain);
