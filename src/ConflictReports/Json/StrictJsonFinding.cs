namespace ConflictReports.Json;

/// <summary>A finding of the syntax stage.</summary>
/// <param name="Fault">What kind of fault it is.</param>
/// <param name="Offset">The byte offset of the start of the offending token, from 0; the document's length if something is missing at its end.</param>
/// <param name="Found">What was found, a noun phrase.</param>
/// <param name="Expected">What was expected, a noun phrase.</param>
internal readonly record struct StrictJsonFinding(StrictJsonFault Fault, int Offset, string Found, string Expected);
