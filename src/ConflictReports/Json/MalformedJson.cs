using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Json;

/// <summary>Says in words where and why bytes are not JSON. The platform's reader stops there, but its messages name neither the token's start nor what would do.</summary>
internal static class MalformedJson
{
    private const int LongestWord = 24;
    private const string Value = "a value: an object, a list, a string in double quotes, a number, true, false or null";
    private const string Name = "a member name in double quotes";
    private static readonly SearchValues<byte> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>Finds the fault of bytes that a <see cref="Utf8JsonReader"/> has refused.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="start">Where its JSON starts.</param>
    public static StrictJsonFinding Diagnose(ReadOnlySpan<byte> document, int start)
    {
        Utf8JsonReader reader = new(document[start..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        List<bool> areObjects = [];
        JsonTokenType last = JsonTokenType.None;
        int next = start;
        try
        {
            while (reader.Read())
            {
                last = reader.TokenType;
                next = start + (int)reader.BytesConsumed;
                Track(last, areObjects);
            }
        }
        catch (JsonException)
        {
            // Where the reader stopped is known; why is found below.
        }

        next = SkipSpace(document, next);
        bool? inObject = areObjects.Count > 0 ? areObjects[^1] : null;
        return last switch
        {
            JsonTokenType.None => OfValue(document, next, Value, inObject),
            _ when inObject is null => Finding(StrictJsonFault.MoreThanOneValue, document, next, "one JSON value and nothing after it"),
            JsonTokenType.PropertyName => OfValue(document, next, Value, inObject),
            JsonTokenType.StartObject => OfName(document, next, $"{Name}, or \"}}\""),
            JsonTokenType.StartArray => OfValue(document, next, $"{Value}; or \"]\"", inObject),
            _ => OfSeparator(document, next, inObject.Value),
        };
    }

    private static void Track(JsonTokenType token, List<bool> areObjects)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            areObjects.Add(token == JsonTokenType.StartObject);
        }
        else if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            areObjects.RemoveAt(areObjects.Count - 1);
        }
    }

    private static StrictJsonFinding OfSeparator(ReadOnlySpan<byte> document, int at, bool inObject)
    {
        if (at == document.Length || document[at] != ',')
        {
            return Finding(document, at, Separator(inObject));
        }

        at = SkipSpace(document, at + 1);
        if (at < document.Length && document[at] is (byte)'}' or (byte)']')
        {
            return new StrictJsonFinding(StrictJsonFault.Malformed, at, $"\"{(char)document[at]}\" after a comma", inObject ? "another member, or no comma" : "another item, or no comma");
        }

        return inObject ? OfName(document, at, Name) : OfValue(document, at, Value, inObject);
    }

    private static StrictJsonFinding OfName(ReadOnlySpan<byte> document, int at, string expected)
    {
        if (at == document.Length || document[at] != '"')
        {
            return Finding(document, at, expected);
        }

        if (FindStringFault(document, at, out int end) is { } fault)
        {
            return fault;
        }

        return Finding(document, SkipSpace(document, end), "\":\" after the member name");
    }

    private static string Separator(bool inObject) => inObject ? "\",\" or \"}\"" : "\",\" or \"]\"";

    private static StrictJsonFinding OfValue(ReadOnlySpan<byte> document, int at, string expected, bool? inObject)
    {
        if (at < document.Length && document[at] == '"' && FindStringFault(document, at, out _) is { } fault)
        {
            return fault;
        }

        bool isNumber = at < document.Length && (char.IsAsciiDigit((char)document[at]) || document[at] is (byte)'-' or (byte)'+' or (byte)'.');
        if (isNumber && inObject is { } known && IsNumberToTheEnd(document[at..]))
        {
            return Finding(document, document.Length, Separator(known));
        }

        return Finding(document, at, isNumber ? "a number as JSON has it, such as 12, -3.5 or 6e7" : expected);
    }

    // Where a document ends right after a number, the reader refuses the number: it cannot know that there are no more digits.
    private static bool IsNumberToTheEnd(ReadOnlySpan<byte> rest)
    {
        Utf8JsonReader reader = new(rest);
        try
        {
            return reader.Read() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static StrictJsonFinding? FindStringFault(ReadOnlySpan<byte> document, int quote, out int end)
    {
        for (end = quote + 1; end < document.Length; end++)
        {
            byte c = document[end];
            if (c == '"')
            {
                end++;
                return null;
            }

            if (c < ' ')
            {
                return new StrictJsonFinding(StrictJsonFault.Malformed, quote, $"a string with {Describe(document, end)} in it", "an escape such as \\n or \\u0009 for a control character");
            }

            if (c == '\\' && FindEscapeFault(document[end..]) is { } escape)
            {
                return new StrictJsonFinding(StrictJsonFault.Malformed, quote, $"a string with the escape {escape} in it", "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits");
            }

            end += c == '\\' ? 1 : 0;
        }

        end = document.Length;
        return new StrictJsonFinding(StrictJsonFault.Malformed, quote, "a string that does not end", "a closing double quote");
    }

    private static string? FindEscapeFault(ReadOnlySpan<byte> escape)
    {
        int length = escape.Length > 1 && escape[1] == 'u' ? 6 : 2;
        if (escape.Length < length)
        {
            return null;
        }

        bool ok = length == 2
            ? "\"\\/bfnrt"u8.Contains(escape[1])
            : !escape[2..6].ContainsAnyExcept(HexadecimalDigits);
        return ok ? null : Encoding.UTF8.GetString(escape[..length]);
    }

    private static StrictJsonFinding Finding(ReadOnlySpan<byte> document, int at, string expected) => Finding(StrictJsonFault.Malformed, document, at, expected);

    private static StrictJsonFinding Finding(StrictJsonFault fault, ReadOnlySpan<byte> document, int at, string expected)
    {
        bool isCharacter = at >= document.Length || Rune.DecodeFromUtf8(document[at..], out _, out _) == OperationStatus.Done;
        return isCharacter
            ? new StrictJsonFinding(fault, at, Describe(document, at), expected)
            : new StrictJsonFinding(StrictJsonFault.InvalidUtf8, at, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{document[at]:X2}"), "UTF-8");
    }

    private static string Describe(ReadOnlySpan<byte> document, int at)
    {
        if (at >= document.Length)
        {
            return "the end of the document";
        }

        ReadOnlySpan<byte> rest = document[at..];
        Rune.DecodeFromUtf8(rest, out Rune first, out _);
        return first.Value switch
        {
            '"' => "a string",
            '\'' => "a single quote",
            '/' or '#' => "a comment",
            _ when Rune.IsLetterOrDigit(first) || first.Value is '-' or '+' or '.' => ReadWord(rest),
            _ when Rune.IsControl(first) || Rune.IsWhiteSpace(first) => string.Create(CultureInfo.InvariantCulture, $"the character U+{first.Value:X4}"),
            _ => $"\"{first}\"",
        };
    }

    private static string ReadWord(ReadOnlySpan<byte> rest)
    {
        StringBuilder word = new();
        while (word.Length < LongestWord && Rune.DecodeFromUtf8(rest, out Rune next, out int used) == OperationStatus.Done
            && (Rune.IsLetterOrDigit(next) || next.Value is '-' or '+' or '.' or '_'))
        {
            word.Append(next);
            rest = rest[used..];
        }

        return word.ToString();
    }

    private static int SkipSpace(ReadOnlySpan<byte> document, int at)
    {
        int space = document[at..].IndexOfAnyExcept(" \t\r\n"u8);
        return space < 0 ? document.Length : at + space;
    }
}
