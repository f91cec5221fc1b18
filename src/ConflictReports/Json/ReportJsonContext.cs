using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictReports.Json;

/// <summary>The source-generated contract of the records; <see cref="ReportContract"/> completes it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConflictReport))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
