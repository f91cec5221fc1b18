using System.Globalization;
using System.Text;

namespace ConflictReports.Testing.Mutants;

/// <summary>Changes of documents by their pieces, such as readers stumble over: escapes, white space, members twice or in another order, odd strings and numbers, deep nesting.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class PieceChanges(Random random)
{
    private const int Changes = 14;

    private static readonly string[] Numbers =
    [
        "0", "-0", "0.0", "-0.0", "-", "01", "-01", "1.", ".5", "1e", "1e+", "1E5", "1e-5", "1e0", "1.0", "10", "+1", "1.5e3", "0e0", "1e400", "-1e400", "1e-400", "123456789012345",
        "1234567890123456", "12345678901234567", "0.1234567890123", "0.12345678901234", "0.1000000000000000055511151231257827", "9007199254740993", "9007199254740992", "999999999999999",
        "1000000000000000", "-999999999999999", "-1000000000000000", "0.30000000000000004", "1e15", "1e14", "5e-324", "2.5", "100", "101", "1.00", "NaN", "Infinity", "0x10", "1_0", "1e5.5", "--1",
    ];

    private static readonly string[] Escapes =
    [
        "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0041", "\\u0000", "\\ud83d\\ude00", "\\uD83D\\uDE00", "\\ud83d", "\\ude00", "\\ud83d\\u0041", "\\ud83dx", "\\ud83d\\n",
        "\\uffff", "\\ufffe", "\\ufdd0", "\\ud83f\\udfff", "\\u12", "\\u12G4", "\\x41", "\\", "\\u", "\\U0041", "\\'", "\\u+041", "\\u 041", "\\u-041",
    ];

    private static readonly byte[][] RawBytes =
    [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xC3], [0xE2, 0x82], [0xFF], [0xF0, 0x9F, 0x98], [0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90],
        [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0x00], [0x1F], [0x09], [0x0A], [0x7F], [0xEF, 0xBB, 0xBF], [0xC2, 0x85], [0xE2, 0x80, 0xA8],
    ];

    /// <summary>Makes one change.</summary>
    /// <param name="document">The document; left as it is.</param>
    /// <param name="other">Another one, of which a value may be taken.</param>
    public byte[] Change(byte[] document, byte[] other)
    {
        List<JsonPiece> pieces = JsonPiece.Of(document);
        if (pieces.Count == 0)
        {
            return [.. other];
        }

        JsonPiece[] names = [.. pieces.Where(piece => piece.Kind == JsonPieceKind.Name)];
        JsonPiece[] texts = [.. pieces.Where(piece => piece.Kind is JsonPieceKind.Name or JsonPieceKind.Text)];
        int change = random.Next(Changes);
        return change switch
        {
            0 when texts.Length > 0 => Respell(document, Pick(texts)),
            1 => Insert(document, Pick(pieces).Start, Blanks()),
            2 when names.Length > 0 => Repeat(document, Pick(names), Pick(names)),
            3 => Replace(document, Value(document, pieces), Nested()),
            4 when texts.Length > 0 => InsertInto(document, Pick(texts), Pick(RawBytes)),
            5 when texts.Length > 0 => InsertInto(document, Pick(texts), Encoding.UTF8.GetBytes(Pick(Escapes))),
            6 => Replace(document, Value(document, pieces), Encoding.UTF8.GetBytes(Pick(Numbers))),
            7 when texts.Length > 0 => Replace(document, Pick(texts), LongText()),
            8 when names.Length > 0 => Move(document, Pick(names), Pick(names)),
            9 when names.Length > 0 => Remove(document, Pick(names)),
            10 => Replace(document, Value(document, pieces), Taken(other)),
            11 when names.Length > 1 => Replace(document, Pick(names), Slice(document, Pick(names))),
            12 => AddMembers(document, pieces),
            _ => EndWithText(document),
        };
    }

    private static byte[] Replace(byte[] document, JsonPiece piece, byte[] value) => [.. document[..piece.Start], .. value, .. document[piece.End..]];

    private static byte[] Insert(byte[] document, int place, byte[] value) => [.. document[..place], .. value, .. document[place..]];

    private static byte[] Slice(byte[] document, JsonPiece piece) => document[piece.Start..piece.End];

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private byte[] InsertInto(byte[] document, JsonPiece text, byte[] value) => Insert(document, random.Next(text.Start + 1, Math.Max(text.Start + 2, text.End)), value);

    // Some or all characters of a string as escapes, with the same meaning; what is escaped stays as it is.
    private byte[] Respell(byte[] document, JsonPiece text)
    {
        int oneIn = random.Next(1, 6);
        StringBuilder spelt = new();
        for (int i = text.Start + 1; i < text.End - 1; i++)
        {
            char c = (char)document[i];
            if (c == '\\')
            {
                spelt.Append(c).Append((char)document[++i]);
            }
            else if (c < 0x80 && random.Next(oneIn) == 0)
            {
                spelt.Append("\\u").Append(((int)c).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            }
            else
            {
                spelt.Append(c);
            }
        }

        return Replace(document, text, Encoding.Latin1.GetBytes($"\"{spelt}\""));
    }

    private byte[] Blanks()
    {
        byte[] blanks = new byte[random.Next(1, random.Next(8) == 0 ? 70 : 4)];
        for (int i = 0; i < blanks.Length; i++)
        {
            blanks[i] = random.Next(40) == 0 ? (byte)0x0B : (byte)" \t\r\n"[random.Next(4)];
        }

        return blanks;
    }

    // A value or, as often, a piece of one.
    private JsonPiece Value(byte[] document, List<JsonPiece> pieces)
    {
        JsonPiece piece = Pick(pieces);
        return piece.Kind is JsonPieceKind.Text or JsonPieceKind.Plain ? piece : piece with { End = JsonPiece.EndOfValue(document, piece.Start) };
    }

    private JsonPiece Member(byte[] document, JsonPiece name)
    {
        List<JsonPiece> rest = JsonPiece.Of(document.AsSpan(name.End, Math.Min(document.Length - name.End, 64 + random.Next(2))));
        int start = rest.Count > 1 ? name.End + rest[1].Start : document.Length;
        return name with { End = JsonPiece.EndOfValue(document, start) };
    }

    private byte[] Repeat(byte[] document, JsonPiece name, JsonPiece place)
    {
        byte[] member = Slice(document, Member(document, name));
        int target = random.Next(2) == 0 ? name.Start : place.Start;
        byte[] again = random.Next(2) == 0 ? member : Respell(member, new JsonPiece(JsonPieceKind.Name, 0, name.End - name.Start));
        return Insert(document, target, [.. again, (byte)',']);
    }

    private byte[] Move(byte[] document, JsonPiece name, JsonPiece place)
    {
        JsonPiece member = Member(document, name);
        byte[] moved = [.. Slice(document, member), (byte)','];
        byte[] without = Remove(document, name);
        int target = place.Start < member.Start ? place.Start : place.Start - (document.Length - without.Length);
        return target < 0 || target > without.Length ? without : Insert(without, target, moved);
    }

    private byte[] Remove(byte[] document, JsonPiece name)
    {
        int end = Member(document, name).End;
        end = end < document.Length && document[end] == ',' ? end + 1 : end;
        return [.. document[..name.Start], .. document[end..]];
    }

    private byte[] Nested()
    {
        int levels = random.Next(4) == 0 ? random.Next(1, 400) : random.Next(50, 70);
        (string open, string close) = random.Next(3) switch { 0 => ("[", "]"), 1 => ("{\"a\":", "}"), _ => ("[{\"\":", "}]") };
        int closed = random.Next(5) == 0 ? levels - 1 : levels;
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, levels)) + "0" + string.Concat(Enumerable.Repeat(close, closed)));
    }

    private byte[] LongText()
    {
        int length = random.Next(10) == 0 ? random.Next(200, 3000) : random.Next(3) == 0 ? random.Next(70) : random.Next(28, 36);
        string unit = random.Next(5) switch { 0 => "é", 1 => "\\n", 2 => "😀", _ => "a" };
        StringBuilder text = new(new string((char)('a' + random.Next(26)), length));
        for (int i = random.Next(3); i > 0 && length > 0; i--)
        {
            text.Insert(random.Next(text.Length), unit);
        }

        return Encoding.UTF8.GetBytes($"\"{text}\"");
    }

    private byte[] Taken(byte[] other)
    {
        List<JsonPiece> pieces = JsonPiece.Of(other);
        return pieces.Count == 0 ? "null"u8.ToArray() : Slice(other, Value(other, pieces));
    }

    private byte[] AddMembers(byte[] document, List<JsonPiece> pieces)
    {
        JsonPiece[] opens = [.. pieces.Where(piece => document[piece.Start] == '{')];
        StringBuilder members = new();
        int count = random.Next(5) == 0 ? random.Next(30, 80) : random.Next(1, 4);
        int names = random.Next(4) == 0 ? count : 100_000;
        for (int i = 0; i < count; i++)
        {
            string name = random.Next(names).ToString("x", CultureInfo.InvariantCulture);
            members.Append(CultureInfo.InvariantCulture, $"\"{(random.Next(6) == 0 ? $"\\u00{(int)name[0]:x2}{name[1..]}" : name)}\":{Pick(Numbers[..16])},");
        }

        return opens.Length == 0 ? document : Insert(document, Pick(opens).End, Encoding.UTF8.GetBytes(members.ToString()));
    }

    // A member of about the width of a block as the last thing of the document, or of what is left of it.
    private byte[] EndWithText(byte[] document)
    {
        int end = Array.LastIndexOf(document, (byte)'}');
        byte[] member = [(byte)',', .. LongText(), (byte)':', .. LongText(), (byte)'}'];
        byte[] whole = end < 0 ? LongText() : [.. document[..end], .. member];
        return random.Next(3) == 0 ? whole[..random.Next(Math.Max(0, whole.Length - 80), whole.Length)] : whole;
    }
}
