using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConflictReports.Validation;

/// <summary>
/// A regular expression as JSON Schema means it (ECMA-262 with the flag <c>u</c>), said in the platform's language: <c>$</c> is only the very end, <c>\d</c>, <c>\w</c> and <c>\s</c>
/// are ECMA's sets, and a dot or a negated set takes a whole code point.
/// </summary>
/// <remarks>
/// Matching takes time in proportion to the text. Refused: what cannot be matched so (back references, look-around), <c>\b</c>, <c>\p</c>, negated classes within a set, and sets with
/// ranges beyond U+FFFF.
/// </remarks>
internal sealed class EcmaPattern
{
    private const string Pair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";
    private const string LineEnds = "\\n\\r\\u2028\\u2029";

    private readonly string source;
    private readonly StringBuilder target = new();
    private int position;

    // Whether what stands before the position can be repeated.
    private bool repeatable;

    private EcmaPattern(string source) => this.source = source;

    private bool AtEnd => position >= source.Length;

    /// <summary>Makes the regular expression.</summary>
    /// <exception cref="FormatException">The pattern is malformed or not supported; the message says why.</exception>
    public static Regex Compile(string source)
    {
        EcmaPattern pattern = new(source);
        while (!pattern.AtEnd)
        {
            pattern.Step();
        }

        try
        {
            return new Regex(pattern.target.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new FormatException("The pattern is malformed, or cannot be matched in linear time.", fault);
        }
    }

    private void Step()
    {
        char c = source[position++];
        switch (c)
        {
            case '^' or '|':
                Add(c.ToString(), false);
                break;
            case '$':
                Add("\\z", false);
                break;
            case '(':
                OpenGroup();
                break;
            case ')':
                Add(")", true);
                break;
            case '*' or '+' or '?':
                Repeat(c.ToString());
                break;
            case '{':
                Repeat(Bounds());
                break;
            case '.':
                Add($"(?:[^{LineEnds}\\uD800-\\uDFFF]|{Pair})", true);
                break;
            case '[':
                Add(new EcmaSet(source, position).Read(out position), true);
                break;
            case '\\' when !AtEnd && EcmaSet.Class(source[position]) is { } set:
                position++;
                Add(EcmaSet.Whole(set), true);
                break;
            case ']' or '}':
                throw new FormatException($"The character {c} has to be escaped.");
            default:
                position--;
                Add(EcmaSet.Literal(EcmaSet.ReadCharacter(source, ref position, inSet: false)), true);
                break;
        }
    }

    private void Add(string text, bool canRepeat)
    {
        target.Append(text);
        repeatable = canRepeat;
    }

    private void OpenGroup()
    {
        if (!AtEnd && source[position] == '?')
        {
            int name = source.IndexOf('>', position);
            bool named = string.CompareOrdinal(source, position, "?<", 0, 2) == 0 && name > position + 2 && source[position + 2] is not ('=' or '!');
            if (!named && string.CompareOrdinal(source, position, "?:", 0, 2) != 0)
            {
                throw new FormatException("Look-around and inline options are not supported.");
            }

            position = named ? name + 1 : position + 2;
        }

        Add("(?:", false);
    }

    private void Repeat(string count)
    {
        if (!repeatable)
        {
            throw new FormatException("There is nothing to repeat before the quantifier.");
        }

        bool lazy = !AtEnd && source[position] == '?';
        position += lazy ? 1 : 0;
        Add(lazy ? count + "?" : count, false);
    }

    private string Bounds()
    {
        int end = source.IndexOf('}', position);
        string[] parts = end < 0 ? [] : source[position..end].Split(',');
        bool wellFormed = parts.Length is 1 or 2 && IsCount(parts[0]) && (parts.Length == 1 || parts[1].Length == 0 || IsCount(parts[1]));
        if (!wellFormed)
        {
            throw new FormatException("A quantifier in braces is {n}, {n,} or {n,m}.");
        }

        string text = source[(position - 1)..(end + 1)];
        position = end + 1;
        return text;
    }

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
