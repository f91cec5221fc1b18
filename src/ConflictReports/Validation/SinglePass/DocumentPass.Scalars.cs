using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <content>Strings and numbers.</content>
internal ref partial struct DocumentPass<TScanner>
{
    private const int NoPlace = -1;
    private const int ShortText = 256;
    private const int UnicodeEscapeLength = 6;

    // Any number of so many digits is held exactly by a double, and by a decimal.
    private const int ShortNumber = 15;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadText(PassNode node, int token, int depth)
    {
        if (tokens.Kind(token) != '"')
        {
            return Refuse(node, token, depth);
        }

        if (!TryTakeText(token, out ReadOnlySpan<byte> raw, out bool isEscaped))
        {
            return Undecided;
        }

        if (isEscaped ? !EscapedTextFits(node.Text!, raw) : !PlainTextFits(node.Text!, raw))
        {
            AddFault(node, token);
        }

        return token + 2;
    }

    private static bool TextFits(TextPart text, ReadOnlySpan<byte> raw) => raw.Contains((byte)'\\') ? EscapedTextFits(text, raw) : PlainTextFits(text, raw);

    private static bool PlainTextFits(TextPart text, ReadOnlySpan<byte> raw) => (text.Words is null || text.Words.Table.Find(Encoding.UTF8.GetString(raw)) >= 0) && text.Fits(raw);

    private static bool EscapedTextFits(TextPart text, ReadOnlySpan<byte> raw)
    {
        // A code point is written in at most two escapes.
        if (text.IsLengthOnly && text.MaxLength == int.MaxValue && raw.Length >= text.MinLength * 2L * UnicodeEscapeLength)
        {
            return true;
        }

        byte[]? rented = raw.Length <= ShortText ? null : ArrayPool<byte>.Shared.Rent(raw.Length);
        Span<byte> unescaped = rented ?? stackalloc byte[ShortText];
        JsonEscapes.TryUnescape(raw, unescaped, out int written);
        bool fits = PlainTextFits(text, unescaped[..written]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return fits;
    }

    // What stands between the quotation marks; false if there are none, the text is too long, or has wrong escapes.
    private readonly bool TryTakeText(int token, out ReadOnlySpan<byte> raw, out bool isEscaped)
    {
        isEscaped = false;
        if (tokens.Kind(token) != '"')
        {
            raw = default;
            return false;
        }

        int start = tokens.Place(token) + 1;
        raw = json[start..tokens.Place(token + 1)];
        if (areStringsPlain)
        {
            return true;
        }

        int first = raw.IndexOf((byte)'\\');
        isEscaped = first >= 0;
        return raw.Length <= limits.MaxStringBytes && (!isEscaped || AreEscapesRight(start + first, start + raw.Length));
    }

    // Texts with escapes have many of them, with little between.
    private readonly bool AreEscapesRight(int position, int end)
    {
        const int StepsBeforeSearch = 16;
        int steps = 0;
        while (position >= 0 && position < end)
        {
            if (json[position] == '\\')
            {
                position = SkipEscape(position);
                steps = 0;
            }
            else if (++steps < StepsBeforeSearch)
            {
                position++;
            }
            else
            {
                int distance = json[position..end].IndexOf((byte)'\\');
                position = distance < 0 ? end : position + distance;
            }
        }

        return position == end;
    }

    private readonly int SkipEscape(int position)
    {
        byte kind = At(position + 1);
        if (kind != 'u')
        {
            return kind is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' ? position + 2 : NoPlace;
        }

        int unit = CodeUnit.Read(json, position + 2);
        position += UnicodeEscapeLength;
        if (unit is < 0xD800 or > 0xDFFF)
        {
            return unit < 0 ? NoPlace : position;
        }

        // Half a surrogate pair is no character.
        bool isPair = unit < 0xDC00 && At(position) == '\\' && At(position + 1) == 'u' && CodeUnit.Read(json, position + 2) is >= 0xDC00 and <= 0xDFFF;
        return isPair ? position + UnicodeEscapeLength : NoPlace;
    }

    private int ReadNumber(PassNode node, int token)
    {
        int start = tokens.Place(token);
        int end = SkipNumber(start, out int decimals);
        if (end == NoPlace)
        {
            return Undecided;
        }

        if (((node.Kinds & (JsonKinds.Number | JsonKinds.Integer)) != (JsonKinds.Number | JsonKinds.Integer) && !IsOfKind(node, start, end, decimals))
            || (node.Number is { } part && !NumberFits(part, json[start..end], decimals)))
        {
            AddFault(node, token);
        }

        return token + 1;
    }

    private readonly bool IsOfKind(PassNode node, int start, int end, int decimals) =>
        (node.Kinds & JsonKinds.Integer) != 0 && (decimals == 0 || JsonNumber.Parse(json[start..end]).IsInteger);

    private static bool NumberFits(NumberPart part, ReadOnlySpan<byte> text, int decimals)
    {
        if (part.Check is not null && !PlainText.Has(part.Check.Form, text) && part.Check.Judge(Encoding.UTF8.GetString(text)) is not null)
        {
            return false;
        }

        return part.IsRange && decimals >= 0 && text.Length <= ShortNumber ? part.Contains(ToWhole(text), decimals)
            : part.Rules is null || SchemaEvaluator.Missed(part.Rules, JsonNumber.Parse(text)) is null;
    }

    // The digits as a whole number, as if there were no decimal point.
    private static long ToWhole(ReadOnlySpan<byte> text)
    {
        long digits = 0;
        foreach (byte b in text)
        {
            digits = b is (byte)'-' or (byte)'.' ? digits : (digits * 10) + (b - '0');
        }

        return text[0] == '-' ? -digits : digits;
    }

    // The number of decimals is below zero if there is an exponent. No place if it is no number, or one that a double does not hold.
    private readonly int SkipNumber(int start, out int decimals)
    {
        int position = At(start) == '-' ? start + 1 : start;
        int end = SkipDigits(position);
        decimals = 0;
        if (end == position || (end > position + 1 && json[position] == '0'))
        {
            return NoPlace;
        }

        position = end;
        if (At(position) == '.')
        {
            end = SkipDigits(position + 1);
            decimals = end - position - 1;
            if (decimals == 0)
            {
                return NoPlace;
            }
        }

        if (At(end) is (byte)'e' or (byte)'E')
        {
            position = At(end + 1) is (byte)'+' or (byte)'-' ? end + 2 : end + 1;
            end = SkipDigits(position);
            decimals = -1;
            if (end == position)
            {
                return NoPlace;
            }
        }

        return !IsEnd(end) || ((decimals < 0 || end - start > ShortNumber) && !ShortestNumber.IsExact(json[start..end])) ? NoPlace : end;
    }

    private readonly int SkipDigits(int position)
    {
        while (At(position) is >= (byte)'0' and <= (byte)'9')
        {
            position++;
        }

        return position;
    }
}
