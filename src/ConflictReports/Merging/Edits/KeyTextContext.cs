using System.Text.Json.Serialization;

namespace ConflictReports.Merging.Edits;

/// <summary>How the keys of a list are written.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class KeyTextContext : JsonSerializerContext;
