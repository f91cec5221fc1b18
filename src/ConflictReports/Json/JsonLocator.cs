using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConflictReports.Diagnostics;

namespace ConflictReports.Json;

/// <summary>Tells between the places of a document: byte offset, line and column, and JSON Pointer (RFC 6901). Takes any bytes; never throws for what they are.</summary>
internal static class JsonLocator
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The line and column of a byte.</summary>
    /// <param name="json">The document.</param>
    /// <param name="offset">The byte's offset; beyond the end it is taken for the end.</param>
    public static JsonPosition PositionOf(ReadOnlySpan<byte> json, int offset)
    {
        JsonPosition position = default;
        PositionsOf(json, [offset], new Span<JsonPosition>(ref position));
        return position;
    }

    /// <summary>The column of a byte in bytes that are one line, whatever carriage returns they have.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">The byte's offset; beyond the end it is taken for the end.</param>
    public static int ColumnOf(ReadOnlySpan<byte> line, int offset)
    {
        int start = StartOf(line);
        int end = Math.Max(start, StartOfCharacter(line, Math.Clamp(offset, 0, line.Length)));
        return Encoding.UTF8.GetCharCount(line[start..end]) + 1;
    }

    /// <summary>The place of the token at a byte offset.</summary>
    /// <param name="json">The document.</param>
    /// <param name="offset">A byte offset; beyond the end it is taken for the end.</param>
    public static Location Locate(ReadOnlySpan<byte> json, int offset)
    {
        JsonPosition position = PositionOf(json, offset);
        return new Location(PointerAt(json, offset), position.Line, position.Column, offset);
    }

    /// <summary>The places of the tokens at byte offsets, in one pass.</summary>
    /// <param name="json">The document.</param>
    /// <param name="offsets">Byte offsets in ascending order.</param>
    public static Location[] Locate(ReadOnlySpan<byte> json, ReadOnlySpan<int> offsets)
    {
        JsonPosition[] positions = new JsonPosition[offsets.Length];
        string[] pointers = new string[offsets.Length];
        PositionsOf(json, offsets, positions);
        PointersAt(json, offsets, pointers);
        Location[] places = new Location[offsets.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = new Location(pointers[i], positions[i].Line, positions[i].Column, offsets[i]);
        }

        return places;
    }

    /// <summary>The place of the value that a pointer names; if the document has no such value, that of the nearest value around, under the same pointer.</summary>
    /// <param name="json">The document.</param>
    /// <param name="pointer">A JSON Pointer; empty for the whole document.</param>
    /// <param name="ofName">Whether the member's name is meant, if the value is a member.</param>
    public static Location Locate(ReadOnlySpan<byte> json, string pointer, bool ofName = false)
    {
        int offset = OffsetOf(json, pointer, ofName);
        for (string around = pointer; offset < 0 && around.Length > 0;)
        {
            around = around[..Math.Max(0, around.LastIndexOf('/'))];
            offset = OffsetOf(json, around);
        }

        JsonPosition position = PositionOf(json, Math.Max(0, offset));
        return new Location(pointer, position.Line, position.Column, Math.Max(0, offset));
    }

    /// <summary>The places of the values that pointers name, as <see cref="Locate(ReadOnlySpan{byte}, string, bool)"/> gives them, in one pass however many there are.</summary>
    /// <param name="json">The document.</param>
    /// <param name="pointers">JSON Pointers, in any order.</param>
    public static Location[] Locate(ReadOnlySpan<byte> json, IReadOnlyList<string> pointers)
    {
        PointerTree tree = new();
        foreach (string pointer in pointers)
        {
            tree.Add(pointer);
        }

        int[] offsets = tree.Find(json, StartOf(json));
        int[] order = [.. Enumerable.Range(0, offsets.Length)];
        Array.Sort((int[])offsets.Clone(), order);
        JsonPosition[] positions = new JsonPosition[offsets.Length];
        PositionsOf(json, [.. order.Select(i => offsets[i])], positions);
        Location[] places = new Location[offsets.Length];
        for (int i = 0; i < order.Length; i++)
        {
            places[order[i]] = new Location(pointers[order[i]], positions[i].Line, positions[i].Column, offsets[order[i]]);
        }

        return places;
    }

    /// <summary>A name as a step of a JSON Pointer (RFC 6901, section 3).</summary>
    /// <param name="name">The name of a member.</param>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The lines and columns of several bytes, in one pass.</summary>
    /// <param name="json">The document.</param>
    /// <param name="offsets">Byte offsets in ascending order.</param>
    /// <param name="positions">Gets one position for each offset.</param>
    public static void PositionsOf(ReadOnlySpan<byte> json, ReadOnlySpan<int> offsets, Span<JsonPosition> positions)
    {
        int at = StartOf(json);
        int line = 1;
        int column = 1;
        for (int i = 0; i < offsets.Length; i++)
        {
            int offset = Math.Max(at, StartOfCharacter(json, Math.Clamp(offsets[i], 0, json.Length)));
            for (int end = EndOfLine(json, at, offset); end >= 0; end = EndOfLine(json, at, offset))
            {
                (at, line, column) = (end, line + 1, 1);
            }

            column += Encoding.UTF8.GetCharCount(json[at..offset]);
            at = offset;
            positions[i] = new JsonPosition(line, column);
        }
    }

    /// <summary>The offset of the start of a value's token, or of its name's.</summary>
    /// <param name="json">The document.</param>
    /// <param name="pointer">A JSON Pointer; empty for the whole document.</param>
    /// <param name="ofName">Whether the member's name is meant, if the value is a member.</param>
    /// <returns>The offset, or -1 if the pointer is none or the document has no such value before its first fault. Of members of one name, the first is meant.</returns>
    public static int OffsetOf(ReadOnlySpan<byte> json, string pointer, bool ofName = false)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return -1;
        }

        int start = StartOf(json);
        Utf8JsonReader reader = new(json[start..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            return FindOffset(ref reader, pointer, ofName) is var offset and >= 0 ? start + offset : -1;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    /// <summary>
    /// The pointer of the value whose token, or whose name's token, is at an offset; between tokens that of the innermost value around.
    /// Instead of one longer than <see cref="JsonPath.LongestPointer"/>, that of the nearest value around whose pointer is not.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="offset">A byte offset. At the fault of a malformed document: that of the member or item which is being read.</param>
    public static string PointerAt(ReadOnlySpan<byte> json, int offset)
    {
        string pointer = "";
        PointersAt(json, [offset], new Span<string>(ref pointer));
        return pointer;
    }

    /// <summary>The pointers at several offsets, in one pass.</summary>
    /// <param name="json">The document.</param>
    /// <param name="offsets">Byte offsets in ascending order.</param>
    /// <param name="pointers">Gets one pointer for each offset.</param>
    public static void PointersAt(ReadOnlySpan<byte> json, ReadOnlySpan<int> offsets, Span<string> pointers)
    {
        int start = StartOf(json);
        JsonPath path = new();
        Utf8JsonReader reader = new(json[start..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        int next = 0;
        int end = start;
        try
        {
            while (next < offsets.Length && reader.Read())
            {
                int token = start + (int)reader.TokenStartIndex;
                end = start + (int)reader.BytesConsumed;
                for (; next < offsets.Length && offsets[next] < token; next++)
                {
                    pointers[next] = path.Around(json);
                }

                path.Enter(reader.TokenType, token);
                for (; next < offsets.Length && offsets[next] < end; next++)
                {
                    pointers[next] = path.Here(json);
                }

                path.Leave(reader.TokenType);
            }
        }
        catch (JsonException)
        {
            // The offsets left are at the fault or behind it.
        }

        for (; next < offsets.Length; next++)
        {
            int offset = Math.Clamp(offsets[next], end, json.Length);
            pointers[next] = path.AtFault(json, json[end..offset].Contains((byte)','));
        }
    }

    private static int StartOf(ReadOnlySpan<byte> json) => json.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    // An offset inside of a character is that of the character.
    private static int StartOfCharacter(ReadOnlySpan<byte> json, int offset)
    {
        for (int back = 1; back <= 3 && offset - back >= 0 && offset < json.Length && (json[offset] & 0xC0) == 0x80; back++)
        {
            if (Rune.DecodeFromUtf8(json[(offset - back)..], out _, out int used) == OperationStatus.Done && used > back)
            {
                return offset - back;
            }
        }

        return offset;
    }

    // The start of the next line if it is at or before the limit, or -1. The LF of a CRLF is still in the line that it ends.
    private static int EndOfLine(ReadOnlySpan<byte> json, int at, int limit)
    {
        int mark = json[at..limit].IndexOfAny((byte)'\r', (byte)'\n');
        if (mark < 0)
        {
            return -1;
        }

        int end = at + mark + 1;
        end += json[end - 1] == '\r' && end < json.Length && json[end] == '\n' ? 1 : 0;
        return end <= limit ? end : -1;
    }

    private static int FindOffset(ref Utf8JsonReader reader, string pointer, bool ofName)
    {
        reader.Read();
        int name = -1;
        for (int at = 0; at < pointer.Length;)
        {
            int end = pointer.IndexOf('/', at + 1);
            end = end < 0 ? pointer.Length : end;
            bool isLast = end == pointer.Length;
            if (Unescape(pointer.AsSpan((at + 1)..end)) is not { } step || !Step(ref reader, step, out name))
            {
                return -1;
            }

            if (isLast && ofName && name >= 0)
            {
                return name;
            }

            if (name >= 0)
            {
                reader.Read();
            }

            at = end;
        }

        return (int)reader.TokenStartIndex;
    }

    // Moves from a container to its member's name, or to its item.
    private static bool Step(ref Utf8JsonReader reader, string step, out int name)
    {
        name = -1;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return StepToItem(ref reader, step);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        byte[] wanted = Encoding.UTF8.GetBytes(step);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (IsNamed(ref reader, step, wanted))
            {
                name = (int)reader.TokenStartIndex;
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool StepToItem(ref Utf8JsonReader reader, string step)
    {
        bool isIndex = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && (step.Length == 1 || step[0] != '0');
        while (isIndex && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    // What is no character was decoded as U+FFFD by whoever made the pointer.
    private static bool IsNamed(ref Utf8JsonReader reader, string step, ReadOnlySpan<byte> wanted) =>
        (!reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(wanted))
        || ((reader.ValueIsEscaped || step.Contains('\uFFFD', StringComparison.Ordinal)) && MemberName.Decode(reader.ValueSpan, reader.ValueIsEscaped) == step);

    /// <summary>The name that a step of a JSON Pointer stands for, or null if it is no step.</summary>
    internal static string? Unescape(ReadOnlySpan<char> step)
    {
        for (int i = step.IndexOf('~'); i >= 0 && i < step.Length; i++)
        {
            if (step[i] == '~' && (i + 1 == step.Length || step[i + 1] is not ('0' or '1')))
            {
                return null;
            }
        }

        return step.ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }
}
