using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes free text: any string of at least one character. An empty text says nothing; the member is left out instead.</summary>
internal sealed class PlainTextConverter : JsonConverter<string>, ISchemaSource
{
    /// <inheritdoc/>
    public string? DefinitionName => null;

    /// <inheritdoc/>
    public JsonObject CreateSchema() => new() { ["type"] = "string", ["minLength"] = 1 };

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = JsonText.Read(ref reader, typeof(string));
        return text.Length > 0 ? text : throw new ValueFormatException(typeof(string), "an empty text", "at least one character, or no such member", ValueFault.Empty);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}
