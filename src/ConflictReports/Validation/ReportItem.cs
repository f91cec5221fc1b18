using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>An item of a report that has a local id.</summary>
/// <param name="Id">The local id.</param>
/// <param name="Value">The source, actor, event, claim, enquiry, relation, rating, judgement or evidence.</param>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of its place.</param>
public sealed record ReportItem(LocalId Id, ExtensibleRecord Value, string Pointer);
