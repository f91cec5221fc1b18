using System.Globalization;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Consumers.Tests.Dates;

/// <summary>Texts in the Extended Date/Time Format of every level and form, and texts that are nearly so.</summary>
/// <param name="random">The source of randomness.</param>
internal sealed class EdtfTexts(Random random)
{
    private const string Alphabet = "0123456789XYESTZ:,.[]{}/?~%+- ";
    private const int LeastOfYears = 1000;

    private static readonly string[] Qualifiers = ["?", "~", "%"];

    private readonly ValueSamples samples = new(random);

    /// <summary>A text; about half of them are edited at one or two places.</summary>
    public string Next()
    {
        string text = NextExpression();
        for (int edits = random.Next(4) switch { 0 => 1, 1 => 1 + random.Next(2), _ => 0 }; edits > 0; edits--)
        {
            text = Edit(text);
        }

        return text;
    }

    private string NextExpression() => random.Next(14) switch
    {
        0 => (string)samples.Next(typeof(Edtf), JsonSerializerOptions.Default.GetConverter(typeof(Edtf)))!,
        1 => Date(),
        2 => Qualified(),
        3 => DateTime(),
        4 => Masked(),
        5 => $"{Year()}-{Number(21, 41)}{(random.Next(6) == 0 ? Pick(Qualifiers) : "")}",
        6 => NumericYear(),
        7 or 8 => $"{End()}/{End()}",
        9 => Interval(),
        10 => Set(),
        11 => $"{Date()}{Pick(Qualifiers)}",
        12 => $"{Year()}-02-{Number(27, 30)}",
        _ => $"{Year()}",
    };

    private string Edit(string text)
    {
        int at = random.Next(text.Length + 1);
        string letter = Alphabet[random.Next(Alphabet.Length)].ToString();
        return random.Next(3) switch
        {
            0 => text.Insert(at, letter),
            1 when at < text.Length && text.Length > 1 => text.Remove(at, 1),
            _ when at < text.Length => text.Remove(at, 1).Insert(at, letter),
            _ => text + letter,
        };
    }

    private string Year() => random.Next(12) switch
    {
        0 => $"-{Number(1, 9999, 4)}",
        1 => Number(0, 99, 4),
        2 => "0000",
        _ => Number(LeastOfYears, 2999, 4),
    };

    // Days up to 31 in every month, so that some do not exist.
    private string Date() => random.Next(3) switch
    {
        0 => Year(),
        1 => $"{Year()}-{Number(1, 12)}",
        _ => $"{Year()}-{Number(1, 12)}-{Number(1, random.Next(4) == 0 ? 31 : 28)}",
    };

    private string DateTime()
    {
        string zone = random.Next(5) switch { 0 => "", 1 => "Z", 2 => $"{Sign()}{Number(0, 14)}", _ => $"{Sign()}{Number(0, 14)}:{Pick(["00", "00", "30", "45", "59"])}" };
        string time = $"{Number(0, random.Next(9) == 0 ? 24 : 23)}:{Number(0, 59)}:{Number(0, random.Next(9) == 0 ? 60 : 59)}{(random.Next(9) == 0 ? ".5" : "")}";
        return $"{Year()}-{Number(1, 12)}-{Number(1, 28)}T{time}{zone}";
    }

    private string Masked() => random.Next(10) switch
    {
        0 => $"{Year()[..^1]}X",
        1 => $"{Year()[..^2]}XX",
        2 => $"{Year()}-XX",
        3 => $"{Year()}-{Number(1, 12)}-XX",
        4 => $"{Year()}-XX-XX",
        5 => $"{Year()}-{Mask(Number(1, 12))}-{Mask(Number(1, 28))}",
        6 => $"{Year()}-{Pick(["0X", "1X", "X1", "XX"])}-{Number(29, 31)}",
        7 => $"{Year()[..^1]}X-02-{Number(27, 29)}",
        8 => $"{Mask(Number(LeastOfYears, 2999, 4))}-{Mask(Number(1, 12))}",
        _ => $"{Mask(Number(LeastOfYears, 2999, 4))}-{Mask(Number(1, 12))}-{Mask(Number(1, 31))}",
    };

    private string Mask(string digits) => string.Concat(digits.Select(digit => random.Next(3) == 0 ? 'X' : digit));

    private string Qualified() => string.Join('-', Date().TrimStart('-').Split('-').Select(part => random.Next(4) switch
    {
        0 => $"{Pick(Qualifiers)}{part}",
        1 => $"{part}{Pick(Qualifiers)}",
        _ => part,
    }));

    private string NumericYear() => random.Next(5) switch
    {
        0 => $"Y{Minus()}{random.Next(10_000, 1_000_000)}",
        1 => $"Y{Minus()}{random.Next(1, 1000)}E{random.Next(1, 9)}",
        2 => $"Y{Minus()}{Pick(["", "", "0"])}{random.Next(1, 1000)}E{Pick(["", "", "0"])}{random.Next(1, 20)}",
        3 => $"Y{Minus()}{random.Next(10_000, 300_000)}S{random.Next(1, 6)}",
        _ => $"{Year()}S{random.Next(1, 5)}",
    };

    private string End() => random.Next(20) switch
    {
        0 => "..",
        1 => "",
        < 5 => Masked(),
        < 8 => Qualified(),
        < 10 => $"{Year()}-{Number(21, 41)}",
        10 => DateTime(),
        _ => Date(),
    };

    private string Interval()
    {
        if (random.Next(12) == 0)
        {
            return "/";
        }

        int year = random.Next(LeastOfYears, 2900);
        return $"{Number(year, year, 4)}{Part()}/{Number(year, year + random.Next(3), 4)}{Part()}";
    }

    private string Part() => random.Next(3) switch { 0 => "", 1 => $"-{Number(1, 12)}", _ => $"-{Number(1, 12)}-{Number(1, 28)}" };

    private string Set()
    {
        (string open, string close) = random.Next(2) == 0 ? ("[", "]") : ("{", "}");
        string members = string.Join(random.Next(9) == 0 ? ", " : ",", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Member()));
        return $"{open}{(random.Next(6) == 0 ? ".." : "")}{members}{(random.Next(6) == 0 ? ".." : "")}{close}";
    }

    private string Member() => random.Next(5) switch { 0 => $"{Date()}..{Date()}", 1 => Masked(), 2 => Qualified(), _ => Date() };

    private string Sign() => random.Next(2) == 0 ? "+" : "-";

    private string Minus() => random.Next(3) == 0 ? "-" : "";

    private string Number(int least, int greatest, int digits = 2) => random.Next(least, greatest + 1).ToString($"D{digits}", CultureInfo.InvariantCulture);

    private string Pick(string[] texts) => texts[random.Next(texts.Length)];
}
