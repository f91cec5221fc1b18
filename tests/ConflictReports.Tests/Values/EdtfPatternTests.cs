using System.Text;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

/// <summary>The schema of EDTF accepts what the parser accepts, and refuses what it refuses but for what is named here.</summary>
public sealed class EdtfPatternTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;
    private const string Alphabet = "01234567890123456789XXX---//..?~%YEST:Z+,[]{}x \n\u0660";
    private const string UnspecifiedAlphabet = "0123456789X";

    private static readonly Excess[] Excesses =
    [
        new("which end of an interval or a range comes first takes both together", "2024-05-03/2024-05-02", text => HasFault(text, "the end is before the start")),
        new("that both seasons or divisions are of one kind would double the length", "2024-21/2024-33", text => HasFault(text, "both seasons or divisions are of one kind")),
        new("that both ends of a range are of one unit would double the length", "[2024..2024-05]", text => HasFault(text, "both ends of a range in a set are of one unit")),
        new("how many significant digits a year with Y may have takes two numbers together", "Y17000S6", text => HasFault(text, "has no more significant digits than that")),
        new("in a set, that a date has only one \"..\" would double the length", "[2001..2002..2003]", text => IsSet(text) && HasFault(text, "..")),
        new("in a set, leap years would double the length", "{2023-02-29}", text => IsSet(text) && text.Contains("02", StringComparison.Ordinal)
            && (HasFault(text, "has 28 days") || HasFault(text, "no date of the calendar fits"))),
        new("in a set, that 0000 has no sign would double the length", "{-0000}", text => IsSet(text) && HasFault(text, "the year 0000 has no sign")),
    ];

    private static readonly string[] Valid =
    [
        "0000", "-0044-03-15", "-000X", "2024-02-29", "1900-02-28", "20X0-02-29", "XX00-02-29", "2024-02-2X", "2024-X2-3X", "2024-12-31", "?2024-05?-~03%",
        "2024-21", "2024-41?", "-0004-02-29", "2024-05-03T23:59:59", "2024-05-03T00:00:00+03", "2024-05-03T00:00:00-03:30", "0000-02-29T12:00:00Z", "2024/2025",
        "2024-05/..", "../..", "../", "/..", "2024-21/2024-22", "2024-02-29/2025-02-28", "XXXX/2024", "Y17000", "Y-17000S2", "Y1E4", "Y123456789012345678", "Y12345E13S18",
        "Y1E17", "0044S2", "0000S1", "-1950S4", "[2024]", "{2024-05,2025-05-03}", "[2024-05..]", "[..2024]", "[2020..2021,2023,2025..]", "{..2024,2025..2026}",
        "[2024-21..2024-22]", "{2024-02-29,2024-04-30?}", "[2024-05-01..2024-05-31]", "[?2024~-05-0X]",
    ];

    [Fact]
    public void The_schema_agrees_with_the_parser_on_edits_of_valid_texts()
    {
        Seed seed = Seed.Take(output.WriteLine);
        Random random = seed.CreateRandom();
        ValueSamples samples = new(random);
        TextValueConverter<Edtf> converter = new();
        string[] valid = [.. Valid, .. Edtf.CreateSchema()["examples"]!.AsArray().Select(example => (string)example!)];
        ValuePattern<Edtf> pattern = new(Excesses);

        pattern.CompareEdits(random, Seed.Cases(Cases), () => random.Next(3) == 0 ? (string)samples.Next(typeof(Edtf), converter)! : valid[random.Next(valid.Length)], Alphabet);

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BePositive();
        pattern.Refused.Should().BePositive();
    }

    [Fact]
    public void The_schema_agrees_with_the_parser_on_intervals_and_sets_of_any_dates()
    {
        Seed seed = Seed.Take(output.WriteLine);
        Random random = seed.CreateRandom();
        string[] joints = ["/", "..", ",", ",", "[", "]", "{", "}", "/..", "[..", "..]", ""];
        ValuePattern<Edtf> pattern = new(Excesses);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            StringBuilder text = new(random.Next(3) switch { 0 => "[", 1 => "{", _ => "" });
            for (int dates = random.Next(1, 5); dates > 0; dates--)
            {
                text.Append(NextDate(random)).Append(dates > 1 || random.Next(4) == 0 ? joints[random.Next(joints.Length)] : "");
            }

            pattern.Compare(text.ToString() + (text[0] is '[' or '{' && random.Next(8) > 0 ? (char)(text[0] + 2) : ""));
        }

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BePositive();
    }

    [Fact]
    public void Every_month_and_day_with_any_unspecified_digits_is_judged_alike()
    {
        ValuePattern<Edtf> pattern = new();
        string[] parts = [.. UnspecifiedAlphabet.SelectMany(first => UnspecifiedAlphabet.Select(second => $"{first}{second}"))];
        foreach (string year in new[] { "2023", "2024", "1900", "-0000", "0000", "XXX1", "20X0" })
        {
            foreach (string month in parts)
            {
                pattern.Compare($"{year}-{month}");
                foreach (string day in parts)
                {
                    pattern.Compare($"{year}-{month}-{day}");
                    pattern.Compare($"{year}-{month}-{day}T00:00:00");
                }
            }
        }

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BeGreaterThan(8_000);
    }

    [Fact]
    public void Every_year_with_any_unspecified_digits_has_a_leap_day_alike()
    {
        ValuePattern<Edtf> pattern = new();
        int[] digits = [.. Enumerable.Range(0, 11 * 11 * 11 * 11)];
        foreach (int number in digits)
        {
            string year = string.Concat(new[] { 1331, 121, 11, 1 }.Select(weight => UnspecifiedAlphabet[number / weight % 11]));
            foreach (string text in new[] { $"{year}-02-29", $"-{year}-02-29", $"{year}-02-29T00:00:00", $"-{year}-02-29T00:00:00", $"{year}", $"-{year}" })
            {
                pattern.Compare(text);
            }
        }

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BeGreaterThan(30_000);
    }

    [Fact]
    public void Every_numeric_year_has_the_same_digits_exponents_and_significant_digits()
    {
        ValuePattern<Edtf> pattern = new(Excesses);
        for (int digits = 1; digits <= 20; digits++)
        {
            for (int exponent = 0; exponent <= 20; exponent++)
            {
                string year = new string('1', digits) + (exponent == 0 ? "" : $"E{exponent}");
                for (int significant = 0; significant <= 20; significant++)
                {
                    pattern.Compare($"Y{year}" + (significant == 0 ? "" : $"S{significant}"));
                    pattern.Compare($"{year.PadLeft(4, '0')}S{significant}");
                }
            }
        }

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BeGreaterThan(1_000);
    }

    // Without the hints, which say what was meant instead of what is wrong.
    private static bool HasFault(string text, string fault) =>
        text.Length > 0 && EdtfParser.Parse(text, out string? found) is null && found!.Contains(fault, StringComparison.Ordinal);

    private static bool IsSet(string text) => text[0] is '[' or '{';

    private static string NextDate(Random random)
    {
        string year = random.Next(5) switch { 0 => "20X4", 1 => "-0001", 2 => "0000", _ => $"202{random.Next(10)}" };
        string month = random.Next(6) switch { 0 => "02", 1 => "XX", 2 => "04", _ => $"{random.Next(1, 13):00}" };
        string qualifier = random.Next(6) switch { 0 => "?", 1 => "~", 2 => "%", _ => "" };
        return random.Next(5) switch
        {
            0 => year + qualifier,
            1 => $"{year}{qualifier}-{random.Next(21, 42)}",
            2 => $"{qualifier}{year}-{month}",
            _ => $"{year}-{qualifier}{month}-{random.Next(20, 33)}",
        };
    }
}
