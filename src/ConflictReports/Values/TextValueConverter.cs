using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes a <see cref="TextValue{TSelf}"/> as a JSON string.</summary>
/// <typeparam name="T">The value type.</typeparam>
public sealed class TextValueConverter<T> : JsonConverter<T>, ISchemaSource, IValueCheck
    where T : TextValue<T>, ITextValue<T>
{
    /// <inheritdoc/>
    public string? DefinitionName => typeof(T).Name;

    /// <inheritdoc/>
    public JsonObject CreateSchema() => T.CreateSchema();

    string? IValueCheck.FindExpected(string text)
    {
        T.Create(text, out string? expected);
        return expected;
    }

    PlainForm IValueCheck.PlainForm => PlainText.FormOf(typeof(T));

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = JsonText.Read(ref reader, typeof(T));
        return T.Create(text, out string? expected) ?? throw new ValueFormatException(typeof(T), JsonText.Quote(text), expected!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }
}
