using System.Text;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Reading tokens where the bytes may be malformed: every fault is a <see cref="JsonException"/>.</summary>
internal static class JsonTokens
{
    private const int LongestNumberQuoted = 40;
    private const string NoCharacters = "The text has bytes or escapes that are no characters.";

    /// <summary>The unescaped text of a string or a member's name.</summary>
    /// <exception cref="JsonException">The text is not UTF-8, or has half a surrogate pair.</exception>
    public static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(NoCharacters, fault);
        }
    }

    /// <summary>Copies the unescaped text of a string or a member's name. Text never has more UTF-16 units than the token has bytes.</summary>
    /// <returns>The length of the text, or -1 if the buffer may be too small.</returns>
    /// <exception cref="JsonException">The text is not UTF-8, or has half a surrogate pair.</exception>
    public static int CopyText(scoped in Utf8JsonReader reader, scoped Span<char> buffer)
    {
        try
        {
            return reader.ValueSpan.Length > buffer.Length ? -1 : reader.CopyString(buffer);
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(NoCharacters, fault);
        }
    }

    /// <summary>Moves to the last token of a value; a member's name is a value of its own here.</summary>
    public static void SkipValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Skip();
        }
    }

    /// <summary>The type of a token; a number is <see cref="JsonKinds.Number"/>, whole or not.</summary>
    public static JsonKinds Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.String or JsonTokenType.PropertyName => JsonKinds.String,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
        JsonTokenType.Null => JsonKinds.Null,
        _ => JsonKinds.None,
    };

    /// <summary>The value in words for a sentence: a text or number quoted and shortened, or the type of a list or object.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => JsonText.Quote(Text(ref reader)),
        JsonTokenType.Number => Number(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => JsonText.Describe(reader.TokenType),
    };

    private static string Number(ReadOnlySpan<byte> text) =>
        text.Length <= LongestNumberQuoted ? Encoding.ASCII.GetString(text) : $"{Encoding.ASCII.GetString(text[..LongestNumberQuoted])}...";
}
