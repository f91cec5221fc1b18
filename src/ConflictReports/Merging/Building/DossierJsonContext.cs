using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictReports.Merging.Building;

/// <summary>The source-generated contract of the dossier.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(DossierPolicy))]
[JsonSerializable(typeof(ClaimExplanation))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
