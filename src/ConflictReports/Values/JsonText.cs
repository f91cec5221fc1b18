using System.Text.Json;

namespace ConflictReports.Values;

/// <summary>What the converters share: reading a token of the right type, and naming what was found in a sentence.</summary>
internal static class JsonText
{
    private const int QuotedLength = 60;

    /// <summary>The text of a string token; any other token is a fault of type.</summary>
    public static string Read(ref Utf8JsonReader reader, Type valueType) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new ValueFormatException(valueType, Describe(reader.TokenType), "a string", ValueFault.Type);

    /// <summary>The text in double quotes, shortened and on one line so that a message stays a sentence.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= QuotedLength)
        {
            return $"\"{OneLine(text)}\"";
        }

        int end = char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return $"\"{OneLine(text[..end])}...\"";
    }

    /// <summary>The text on one line: a character that would end the line, or that controls a terminal, is a space.</summary>
    public static string OneLine(string text) =>
        text.Any(IsNotOfLine) ? string.Create(text.Length, text, static (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = IsNotOfLine(source[i]) ? ' ' : source[i];
            }
        })
        : text;

    /// <summary>A token's type as words for a sentence.</summary>
    public static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject or JsonTokenType.EndObject => "an object",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "a list",
        JsonTokenType.String or JsonTokenType.PropertyName => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    private static bool IsNotOfLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
