using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes a <see cref="Geometry"/> as GeoJSON, member for member.</summary>
internal sealed class GeometryConverter : JsonConverter<Geometry>, ISchemaSource
{
    /// <inheritdoc/>
    public string? DefinitionName => nameof(Geometry);

    /// <inheritdoc/>
    public JsonObject CreateSchema() => GeometryShape.CreateSchema();

    /// <inheritdoc/>
    public override Geometry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Geometry.Create(JsonElement.ParseValue(ref reader), out GeometryFault? fault)
            ?? throw new ValueFormatException(typeof(Geometry), fault!.Found, fault.Expected, fault.Fault, fault.Pointer);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Geometry value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
