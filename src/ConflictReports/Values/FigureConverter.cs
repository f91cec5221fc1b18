using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes a <see cref="Figure"/> as a JSON number.</summary>
internal sealed class FigureConverter : JsonConverter<Figure>, ISchemaSource, IValueCheck
{
    private const long LargestFigure = 999_999_999_999_999;

    /// <inheritdoc/>
    public string? DefinitionName => nameof(Figure);

    /// <inheritdoc/>
    public JsonObject CreateSchema() => new()
    {
        ["type"] = "number",
        ["minimum"] = -LargestFigure,
        ["maximum"] = LargestFigure,
        ["examples"] = new JsonArray(3000, 12.5m),
    };

    /// <inheritdoc/>
    public string? FindExpected(string text)
    {
        byte[] utf8Text = Encoding.UTF8.GetBytes(text);
        return Figure.TryParse(utf8Text, out _) || Fault(utf8Text) == ValueFault.Range ? null : Figure.Expected;
    }

    /// <inheritdoc/>
    public PlainForm PlainForm => PlainForm.Figure;

    /// <inheritdoc/>
    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new ValueFormatException(typeof(Figure), JsonText.Describe(reader.TokenType), "a number", ValueFault.Type);
        }

        ReadOnlySpan<byte> text = reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan;
        return Figure.TryParse(text, out Figure figure)
            ? figure
            : throw new ValueFormatException(typeof(Figure), Encoding.UTF8.GetString(text), Figure.Expected, Fault(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);

    // Out of the schema's own range is a fault of range; too many digits is one of form, which no JSON Schema says.
    private static ValueFault Fault(ReadOnlySpan<byte> text) =>
        System.Buffers.Text.Utf8Parser.TryParse(text, out double number, out int used) && used == text.Length && Math.Abs(number) <= LargestFigure
            ? ValueFault.Form
            : ValueFault.Range;
}
