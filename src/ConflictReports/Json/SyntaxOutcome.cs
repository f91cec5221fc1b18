using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>The findings of the syntax stage; none if the bytes are I-JSON within the limits.</summary>
internal readonly record struct SyntaxOutcome(EquatableArray<Diagnostic> Diagnostics, int Suppressed);
