using System.Buffers;
using System.Globalization;
using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1007: names and identifiers are composed (NFC) and have no character that cannot be seen; no text reorders what follows it.</summary>
internal sealed class NamesHaveNoHiddenCharacters : ReportRule
{
    // What a text was is kept as it was: these members are quotations, and are compared as such.
    private static readonly string[] Quotations = ["verbatim", "exact", "prefix", "suffix"];

    // Whatever may be hidden in some text, or be half of it; a text without any of these needs no second look, and nearly all are.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(IsSuspicious)]);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1007",
        Severity.Warning,
        "Write names and identifiers without hidden characters",
        "Names that look alike but differ in bytes are not found alike (Unicode Standard Annex 15), and a character that reorders text shows another text than the one that is compared (Unicode Technical Report 36).",
        "Normalize the text to NFC and remove the character.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (ReportText text in context.Parts.Texts())
        {
            if (Quotations.Contains(text.Member, StringComparer.Ordinal) || text.Part.Member == "original")
            {
                continue;
            }

            bool isName = IsName(text);
            if (FindHidden(text.Text, isName, text.Part.Value is Identifier) is { } hidden)
            {
                string found = string.Create(CultureInfo.InvariantCulture, $"U+{hidden.Value:X4}");
                context.Add(text.Pointer, $"Found {found} in {JsonText.Quote(Visible(text.Text, hidden))}; expected no hidden character.", found, "a text without it");
            }
            else if (isName && !IsComposed(text.Text))
            {
                context.Add(text.Pointer, $"Found {JsonText.Quote(text.Text)}, which is not in Unicode normalization form C; expected it composed.", JsonText.Quote(text.Text), "the text in NFC");
            }
        }
    }

    private static bool IsName(ReportText text) => text.Part.Value switch
    {
        Name or Identifier or SchemeCode => true,
        Place => text.Member == "admin",
        Party => text.Member == "descriptor",
        Event => text.Member == "label",
        _ => false,
    };

    private static Rune? FindHidden(string text, bool isName, bool isIdentifier)
    {
        if (!text.AsSpan().ContainsAny(Suspicious))
        {
            return null;
        }

        Rune previous = default;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Reorders(rune) || IsControl(rune, isName) || (isName && IsInvisible(rune, previous, isIdentifier)))
            {
                return rune;
            }

            previous = rune;
        }

        return null;
    }

    // The last two code points of a plane end in these low surrogates.
    private static bool IsSuspicious(char code) =>
        code is '\uDFFE' or '\uDFFF' || (Rune.TryCreate(code, out Rune rune) && (Reorders(rune) || Rune.IsControl(rune) || IsInvisible(rune, previous: default, isIdentifier: true)));

    private static bool Reorders(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsControl(Rune rune, bool isName) => Rune.IsControl(rune) && (isName || rune.Value is not ('\n' or '\r' or '\t'));

    // Joiners shape Persian and Indic words, so that they are hidden only where the script before them has no use for them.
    private static bool IsInvisible(Rune rune, Rune previous, bool isIdentifier) => rune.Value switch
    {
        0x200B or 0x2060 or 0xFEFF or 0x00AD or (>= 0xFDD0 and <= 0xFDEF) => true,
        _ when (rune.Value & 0xFFFE) == 0xFFFE => true,
        0x200E or 0x200F or 0x061C => isIdentifier,
        0x200C or 0x200D => isIdentifier || previous.Value < 0x0590,
        _ => false,
    };

    // What lies below the combining marks is composed; so are the letters of Cyrillic, which have a block of their own.
    private static bool IsComposed(string text) => IsSurelyComposed(text) || text.IsNormalized(NormalizationForm.FormC);

    private static bool IsSurelyComposed(string text)
    {
        foreach (char code in text)
        {
            if (code is not (< '\u0300' or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Visible(string text, Rune hidden) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune == hidden || Reorders(rune) || Rune.IsControl(rune) ? "\uFFFD" : rune.ToString()));
}
