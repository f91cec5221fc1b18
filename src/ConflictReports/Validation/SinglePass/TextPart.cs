using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <summary>What a string has to be.</summary>
internal sealed record TextPart
{
    private const int ShortText = 256;
    private const int LongestCharacter = 4;

    /// <summary>The texts that fit; null: any.</summary>
    public WordSet? Words { get; init; }

    /// <summary>What judges the text in the place of the other demands; null: they do.</summary>
    public ValueCheck? Check { get; init; }

    /// <summary>The least number of code points.</summary>
    public int MinLength { get; init; }

    /// <summary>The greatest number of code points.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>What has to match somewhere in the text, or null.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The format.</summary>
    public TextFormat Format { get; init; }

    /// <summary>Whether <see cref="Words"/> is all that is demanded.</summary>
    public bool IsWordOnly { get; init; }

    /// <summary>Whether nothing but the length is demanded.</summary>
    public bool IsLengthOnly { get; init; }

    /// <summary>How the text may be judged at a glance.</summary>
    public Glance Glance => this switch
    {
        { IsWordOnly: true } => Glance.Word,
        { IsLengthOnly: true, MinLength: <= 1 } => Glance.Length,
        { Words: null, Check.Form: PlainForm.LocalId } => Glance.Id,
        { Words: null, Check.Form: PlainForm.Term } => Glance.Term,
        _ => Glance.None,
    };

    /// <summary>Whether a text fits all but <see cref="Words"/>.</summary>
    /// <param name="utf8Text">The text in UTF-8, unescaped.</param>
    public bool Fits(ReadOnlySpan<byte> utf8Text)
    {
        if (IsLengthOnly)
        {
            return HasLength(utf8Text);
        }

        if (Check is not null)
        {
            return PlainText.Has(Check.Form, utf8Text) || Check.Judge(Encoding.UTF8.GetString(utf8Text)) is null;
        }

        return HasLength(utf8Text) && ((Pattern is null && Format == TextFormat.None) || HasForm(utf8Text));
    }

    /// <summary>Whether a text has so many code points as are demanded: its bytes are at least as many, and at most four times as many.</summary>
    public bool HasLength(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MaxLength && text.Length >= (MinLength <= 1 ? MinLength : (long)MinLength * LongestCharacter))
        {
            return true;
        }

        int count = 0;
        foreach (byte b in text)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count >= MinLength && count <= MaxLength;
    }

    private bool HasForm(ReadOnlySpan<byte> text)
    {
        char[]? rented = text.Length <= ShortText ? null : ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> characters = rented ?? stackalloc char[ShortText];
        characters = characters[..Encoding.UTF8.GetChars(text, characters)];
        bool fits = (Pattern is null || Pattern.IsMatch(characters)) && TextFormats.Fits(Format, characters);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return fits;
    }
}
