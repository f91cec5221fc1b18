using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Validation;

/// <summary>A text for a JSON value that is the same for equal values and for no others: members in any order, numbers by value.</summary>
internal static class ComparableJson
{
    /// <summary>The text of the value at the reader, which is left at the value's last token. A member's name counts as a string.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return reader.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => OfText(JsonTokens.Text(ref reader)),
            JsonTokenType.Number => $"n{JsonNumber.Parse(reader.ValueSpan)};",
            JsonTokenType.True => "t",
            JsonTokenType.False => "f",
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.StartObject => ReadObject(ref reader),
            _ => "0",
        };
    }

    /// <summary>The text of a string. Its length stands in front, so that no text can look like several.</summary>
    public static string OfText(string text) => string.Create(CultureInfo.InvariantCulture, $"s{text.Length}:{text}");

    private static string ReadList(ref Utf8JsonReader reader)
    {
        StringBuilder text = new("[");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            text.Append(Read(ref reader));
        }

        return text.Append(']').ToString();
    }

    private static string ReadObject(ref Utf8JsonReader reader)
    {
        List<string> members = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Read(ref reader);
            reader.Read();
            members.Add(name + Read(ref reader));
        }

        members.Sort(StringComparer.Ordinal);
        return $"{{{string.Concat(members)}}}";
    }
}
