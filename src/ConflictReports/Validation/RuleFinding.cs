using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>A breach of a rule before its place in the text is known.</summary>
internal readonly record struct RuleFinding(string Pointer, string Message, string? Found, string? Expected, Severity? Severity);
