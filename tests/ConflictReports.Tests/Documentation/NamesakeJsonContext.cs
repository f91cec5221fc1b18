using System.Text.Json.Serialization;
using ConflictReports.Tests.Documentation.Namesakes;

namespace ConflictReports.Tests.Documentation;

/// <summary>The contract of records that bear the names of others.</summary>
[JsonSerializable(typeof(Quantity))]
internal sealed partial class NamesakeJsonContext : JsonSerializerContext;
