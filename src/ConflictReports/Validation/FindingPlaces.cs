using System.Text;
using System.Text.Json;
using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Finds pointer, line and column of tokens by their byte offsets, in one pass over the document.</summary>
internal static class FindingPlaces
{
    /// <summary>The places of tokens.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="offsets">Where tokens start, in ascending order.</param>
    /// <param name="options">How the document is read.</param>
    public static Location[] Find(ReadOnlySpan<byte> utf8Json, ReadOnlySpan<long> offsets, JsonReaderOptions options)
    {
        Location[] places = new Location[offsets.Length];
        string[] pointers = Pointers(utf8Json, offsets, options);
        int line = 1;
        int column = 1;
        int position = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            for (; position < offsets[i]; position++)
            {
                bool ends = EndsLine(utf8Json, position);
                line += ends ? 1 : 0;
                column = ends ? 1 : column + Width(utf8Json[position]);
            }

            places[i] = new Location(pointers[i], line, column, offsets[i]);
        }

        return places;
    }

    // LF, CRLF and a lone CR end lines.
    private static bool EndsLine(ReadOnlySpan<byte> utf8Json, int position) =>
        utf8Json[position] == '\n' || (utf8Json[position] == '\r' && (position + 1 >= utf8Json.Length || utf8Json[position + 1] != '\n'));

    // A lead byte of four stands for a surrogate pair; the bytes that follow a lead byte count nothing.
    private static int Width(byte b) => b >= 0xF0 ? 2 : (b & 0xC0) == 0x80 ? 0 : 1;

    private static string[] Pointers(ReadOnlySpan<byte> utf8Json, ReadOnlySpan<long> offsets, JsonReaderOptions options)
    {
        string[] pointers = new string[offsets.Length];
        Array.Fill(pointers, "");
        Stack<Level> levels = new();
        Utf8JsonReader reader = new(utf8Json, options);
        for (int next = 0; next < offsets.Length && reader.Read();)
        {
            Enter(ref reader, levels);
            for (; next < offsets.Length && offsets[next] <= reader.TokenStartIndex; next++)
            {
                pointers[next] = Pointer(levels);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                levels.Push(new Level(reader.TokenType == JsonTokenType.StartArray));
            }
        }

        return pointers;
    }

    // Brings the steps of the path to the token that was read.
    private static void Enter(ref Utf8JsonReader reader, Stack<Level> levels)
    {
        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            levels.Pop();
        }
        else if (reader.TokenType == JsonTokenType.PropertyName)
        {
            levels.Peek().Name = Name(ref reader);
        }
        else if (levels.TryPeek(out Level? level) && level.IsList)
        {
            level.Index++;
        }
    }

    // A name that is no text is only reached where its value was passed over unread.
    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonTokens.Text(ref reader);
        }
        catch (JsonException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static string Pointer(Stack<Level> levels)
    {
        StringBuilder pointer = new();
        foreach (Level level in levels.Reverse())
        {
            string step = level.IsList ? SchemaDocument.Step("", level.Index) : SchemaDocument.Step("", level.Name);
            pointer.Append(step);
        }

        return pointer.ToString();
    }

    private sealed class Level(bool isList)
    {
        public bool IsList { get; } = isList;

        public int Index { get; set; } = -1;

        public string Name { get; set; } = "";
    }
}
