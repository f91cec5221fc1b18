using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes any JSON value but null, which a member that this version knows never has.</summary>
internal sealed class JsonFragmentConverter : JsonConverter<JsonFragment>, ISchemaSource
{
    /// <inheritdoc/>
    public string? DefinitionName => null;

    /// <inheritdoc/>
    public JsonObject CreateSchema() => new() { ["not"] = new JsonObject { ["type"] = "null" } };

    /// <inheritdoc/>
    public override JsonFragment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonFragment value, JsonSerializerOptions options) => value.Value.WriteTo(writer);
}
