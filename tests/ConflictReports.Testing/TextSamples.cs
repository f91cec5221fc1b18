using System.Text;

namespace ConflictReports.Testing;

/// <summary>Texts that readers and writers have stumbled over: scripts, directions, marks, controls, escapes.</summary>
public static class TextSamples
{
    private static readonly string[] Samples =
    [
        "a regional health official",
        "at least a dozen",
        "Мобилизация резервистов",
        "Міністэрства абароны",
        "Щит Союза — 2023",
        "وزارة الدفاع",
        "‏«نحو ٣٠٠٠ جندي»‏",
        "צה״ל",
        "国防部长",
        "जनता",
        "e\u0301galite\u0301 \u00e9galit\u00e9",
        "Z\u0335\u0321a\u0337\u0322l\u0338g\u0334o",
        "👩‍👩‍👧‍👦 🇺🇦 👍🏽",
        "𠀀 𝒳 \U0010FFFD",
        "line one\nline two\r\nline three",
        "tab\tand\u0000nothing\u0001\u001f\u007f\u0085",
        "paragraphs\u2028and\u2029lines",
        "\u202eedirrevo\u202c \u200b\ufeff\u00ad",
        "\"quoted\" \\back/forth\\ 'single'",
        "</script><!-- & --> <b>",
        "~0 ~1 /a/b#c?d=e%20",
        " spaces around ",
        "1.50",
        "null",
        "İstanbul ıI ß ﬁ",
    ];

    // Scripts, marks, controls, format characters, private use, and planes beyond the first; no surrogates and no noncharacters, which I-JSON forbids.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x0000, 0x001F), (0x0020, 0x007E), (0x00A0, 0x00FF), (0x0300, 0x036F), (0x0400, 0x04FF), (0x0600, 0x06FF), (0x2000, 0x206F), (0x4E00, 0x4EFF),
        (0xE000, 0xE0FF), (0xFB00, 0xFB4F), (0x1F600, 0x1F64F), (0x20000, 0x200FF),
    ];

    /// <summary>A text of at least one character.</summary>
    /// <param name="random">The source of randomness.</param>
    public static string Next(Random random) => random.Next(4) switch
    {
        0 => Characters(random),
        1 => Sample(random) + Sample(random),
        _ => Sample(random),
    };

    private static string Sample(Random random) => Samples[random.Next(Samples.Length)];

    private static string Characters(Random random)
    {
        StringBuilder text = new();
        for (int i = random.Next(1, 12); i > 0; i--)
        {
            (int first, int last) = Blocks[random.Next(Blocks.Length)];
            text.Append(new Rune(random.Next(first, last + 1)));
        }

        return text.ToString();
    }
}
