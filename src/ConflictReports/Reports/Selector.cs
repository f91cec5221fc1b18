using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Which part of a piece of evidence is meant; tagged by <c>type</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextPositionSelector), "text-position")]
[JsonDerivedType(typeof(TextQuoteSelector), "text-quote")]
[JsonDerivedType(typeof(FragmentSelector), "fragment")]
public abstract record Selector : ExtensibleRecord;
