using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes a whole number within a range; <c>3</c>, <c>3.0</c> and <c>3e0</c> are one number, as in JSON Schema.</summary>
internal abstract class WholeNumberConverter(int least, int greatest) : JsonConverter<int>, ISchemaSource
{
    /// <inheritdoc/>
    public string? DefinitionName => null;

    /// <inheritdoc/>
    public JsonObject CreateSchema() => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = greatest };

    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new ValueFormatException(typeof(int), JsonText.Describe(reader.TokenType), "a whole number", ValueFault.Type);
        }

        if (!reader.TryGetDouble(out double number) || number != Math.Truncate(number))
        {
            throw new ValueFormatException(typeof(int), Text(reader), "a whole number", ValueFault.Type);
        }

        return number >= least && number <= greatest
            ? (int)number
            : throw new ValueFormatException(typeof(int), Text(reader), $"a whole number from {least} to {greatest}", ValueFault.Range);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    private static string Text(Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);
}
