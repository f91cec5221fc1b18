using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>A finding of which only the offset is known; its place is looked up at the end.</summary>
/// <param name="Offset">The byte offset of the start of the token.</param>
/// <param name="Descriptor">The code.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Found">What was found, or null.</param>
/// <param name="Expected">What was expected, or null.</param>
internal sealed record RawFinding(long Offset, DiagnosticDescriptor Descriptor, string Message, string? Found, string? Expected);
