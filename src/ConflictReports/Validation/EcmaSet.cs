using System.Globalization;
using System.Text;

namespace ConflictReports.Validation;

/// <summary>Reads the sets and characters of a regular expression of ECMA-262 and says them in the platform's language.</summary>
internal sealed class EcmaSet(string source, int start)
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const string Pair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";

    private readonly StringBuilder body = new();
    private readonly List<string> beyond = [];
    private int position = start;

    /// <summary>The members of the class that an escape names, or null if the letter names none; in front a <c>^</c> if it is the complement.</summary>
    public static string? Class(char letter) => letter switch
    {
        'd' => "0-9",
        'D' => "^0-9",
        'w' => "A-Za-z0-9_",
        'W' => "^A-Za-z0-9_",
        's' => Spaces,
        'S' => "^" + Spaces,
        _ => null,
    };

    private static string Spaces => "\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

    /// <summary>A class as an expression that takes one code point.</summary>
    public static string Whole(string members) => members[0] == '^' ? $"(?:[{members}\\uD800-\\uDFFF]|{Pair})" : $"[{members}]";

    /// <summary>A code point as an expression that matches only it.</summary>
    public static string Literal(int codePoint)
    {
        if (codePoint <= char.MaxValue)
        {
            return char.IsAsciiLetterOrDigit((char)codePoint) ? ((char)codePoint).ToString() : Unit((char)codePoint);
        }

        string units = char.ConvertFromUtf32(codePoint);
        return $"(?:{Unit(units[0])}{Unit(units[1])})";
    }

    /// <summary>Reads one character, escaped or not.</summary>
    /// <exception cref="FormatException">The escape is unknown, or the character is half a surrogate pair.</exception>
    public static int ReadCharacter(string source, ref int position, bool inSet)
    {
        if (source[position] == '\\')
        {
            position++;
            return ReadEscape(source, ref position, inSet);
        }

        int codePoint = char.IsSurrogate(source[position])
            ? (char.IsSurrogatePair(source, position) ? char.ConvertToUtf32(source, position) : throw HalfPair())
            : source[position];
        position += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }

    /// <summary>Reads the set that starts after its bracket.</summary>
    public string Read(out int end)
    {
        bool negated = position < source.Length && source[position] == '^';
        position += negated ? 1 : 0;
        while (Peek() != ']')
        {
            ReadItem();
        }

        end = position + 1;
        return Write(negated);
    }

    private char Peek() => position < source.Length ? source[position] : throw new FormatException("The set has no closing bracket.");

    private string Write(bool negated)
    {
        if ((body.Length == 0 && beyond.Count == 0) || (negated && beyond.Count > 0))
        {
            throw new FormatException("Empty sets, and negated sets with characters beyond U+FFFF, are not supported.");
        }

        if (negated)
        {
            return $"(?:[^{body}\\uD800-\\uDFFF]|{Pair})";
        }

        string inside = body.Length == 0 ? "" : $"[{body}]";
        return beyond.Count == 0 ? inside : $"(?:{string.Join('|', inside.Length == 0 ? beyond : [inside, .. beyond])})";
    }

    private void ReadItem()
    {
        if (TryClass())
        {
            return;
        }

        int first = ReadCharacter(source, ref position, inSet: true);
        bool range = Peek() == '-' && position + 1 < source.Length && source[position + 1] != ']';
        if (!range)
        {
            AddRange(first, first);
            return;
        }

        position++;
        if (Peek() == '\\' && position + 1 < source.Length && Class(source[position + 1]) is not null)
        {
            throw new FormatException("A class is no end of a range.");
        }

        AddRange(first, ReadCharacter(source, ref position, inSet: true));
    }

    private bool TryClass()
    {
        if (Peek() != '\\' || position + 1 >= source.Length || Class(source[position + 1]) is not { } members)
        {
            return false;
        }

        position += 2;
        bool endsRange = Peek() == '-' && position + 1 < source.Length && source[position + 1] != ']';
        if (members[0] == '^' || endsRange)
        {
            throw new FormatException("A negated class within a set, or a class as the end of a range, is not supported.");
        }

        body.Append(members);
        return true;
    }

    // The platform matches halves of surrogate pairs; leaving them out of every range keeps a match on whole code points.
    private void AddRange(int first, int last)
    {
        if (first > last)
        {
            throw new FormatException("A range of a set is in the wrong order.");
        }

        if (last > char.MaxValue)
        {
            beyond.Add(first == last ? Literal(first) : throw new FormatException("Ranges beyond U+FFFF are not supported."));
            return;
        }

        AddUnits(first, Math.Min(last, FirstSurrogate - 1));
        AddUnits(Math.Max(first, LastSurrogate + 1), last);
    }

    private void AddUnits(int first, int last)
    {
        if (first <= last)
        {
            body.Append(Unit((char)first)).Append('-').Append(Unit((char)last));
        }
    }

    private static int ReadEscape(string source, ref int position, bool inSet)
    {
        char letter = position < source.Length ? source[position++] : throw new FormatException("The pattern ends in a backslash.");
        return letter switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'b' when inSet => '\b',
            '-' when inSet => '-',
            '0' when position >= source.Length || !char.IsAsciiDigit(source[position]) => '\0',
            'x' => Hex(source, ref position, 2),
            'u' => ReadUnicode(source, ref position),
            '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/' => letter,
            _ => throw new FormatException($"The escape \\{letter} is not supported."),
        };
    }

    private static int ReadUnicode(string source, ref int position)
    {
        int codePoint;
        if (position < source.Length && source[position] == '{')
        {
            int end = source.IndexOf('}', position);
            int length = Math.Clamp(end - position - 1, 0, 8);
            position++;
            codePoint = Hex(source, ref position, length);
            position++;
        }
        else
        {
            codePoint = Hex(source, ref position, 4);
            if (codePoint is >= FirstSurrogate and < 0xDC00 && string.CompareOrdinal(source, position, "\\u", 0, 2) == 0)
            {
                position += 2;
                int low = Hex(source, ref position, 4);
                codePoint = low is >= 0xDC00 and <= LastSurrogate ? char.ConvertToUtf32((char)codePoint, (char)low) : throw HalfPair();
            }
        }

        return Rune.IsValid(codePoint) ? codePoint : throw HalfPair();
    }

    private static int Hex(string source, ref int position, int length)
    {
        if (length == 0 || position + length > source.Length
            || !int.TryParse(source.AsSpan(position, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            throw new FormatException("A hexadecimal escape is malformed.");
        }

        position += length;
        return value;
    }

    private static string Unit(char unit) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");

    private static FormatException HalfPair() => new("Half a surrogate pair is no character.");
}
