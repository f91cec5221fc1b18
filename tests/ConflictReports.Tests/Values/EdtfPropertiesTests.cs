using System.Text;
using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

public sealed class EdtfPropertiesTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_812;
    private const string Alphabet = "0123456789012345678901XXX---//..?~%YEST:Z+,[]{} ux";

    private static readonly string[] Bricks =
    [
        "2004", "198X", "XXXX", "-0044", "0000", "-000X", "-06", "-1X", "-XX", "-02", "-21", "-28", "-34", "-29", "-3X", "-01", "-30", "?", "~", "%", "/", "..", ",", "[", "]", "{", "}",
        "Y", "E7", "S2", "170000", "T10:20:30", "Z", "+03:00", "-12",
    ];

    private static readonly Regex Pattern = new(Edtf.CreateSchema()["pattern"]!.GetValue<string>(), RegexOptions.ECMAScript);

    [Fact]
    public void Random_characters_are_read_or_refused_and_never_throw()
    {
        output.WriteLine($"Seed {Seed}");
        Random random = new(Seed);
        for (int i = 0; i < 100_000; i++)
        {
            ShouldHold(Join(random.Next(0, 14), () => Alphabet[random.Next(Alphabet.Length)].ToString()));
        }
    }

    [Fact]
    public void Random_arrangements_of_legal_parts_are_read_or_refused_and_never_throw()
    {
        output.WriteLine($"Seed {Seed}");
        Random random = new(Seed);
        int valid = 0;
        for (int i = 0; i < 100_000; i++)
        {
            valid += ShouldHold(Join(random.Next(1, 9), () => Bricks[random.Next(Bricks.Length)])) ? 1 : 0;
        }

        output.WriteLine($"{valid} were valid");
        valid.Should().BeGreaterThan(250, "otherwise the test would not reach the valid forms");
    }

    [Fact]
    public void Random_intervals_and_sets_of_valid_dates_end_no_earlier_than_they_start()
    {
        output.WriteLine($"Seed {Seed}");
        Random random = new(Seed);
        int valid = 0;
        for (int i = 0; i < 50_000; i++)
        {
            string left = RandomDate(random);
            string right = RandomDate(random);
            string text = random.Next(3) switch { 0 => $"{left}/{right}", 1 => $"[{left}..{right}]", _ => $"{{{left},{right}..}}" };
            valid += ShouldHold(text) ? 1 : 0;
        }

        output.WriteLine($"{valid} were valid");
        valid.Should().BeGreaterThan(5_000, "otherwise the test would not reach the valid forms");
    }

    [Fact]
    public void Unspecified_digits_mean_exactly_the_days_of_the_calendar_that_fit()
    {
        output.WriteLine($"Seed {Seed}");
        Random random = new(Seed);
        DateOnly first = new(1990, 1, 1); // three whole decades
        string[] calendar = [.. Enumerable.Range(0, 10_957).Select(i => Edtf.FromDate(first.AddDays(i)).Text)];
        for (int i = 0; i < 1_000; i++)
        {
            char[] pattern = calendar[random.Next(calendar.Length)].ToCharArray();
            pattern[^1] = (char)('0' + random.Next(10));
            foreach (int place in new[] { 3, 5, 6, 8, 9 })
            {
                pattern[place] = random.Next(3) == 0 ? 'X' : pattern[place];
            }

            string text = new(pattern);
            string[] fitting = [.. calendar.Where(day => day.Zip(text).All(pair => pair.Second == 'X' || pair.First == pair.Second))];
            Edtf? edtf = Edtf.Create(text, out _);

            string? earliest = edtf?.Earliest.ToString()[..10];
            string? latest = edtf?.Latest.ToString()[..10];
            Assert.True(earliest == fitting.FirstOrDefault() && latest == fitting.LastOrDefault(), $"of {text}, from {earliest} to {latest}");
        }
    }

    private static string RandomDate(Random random)
    {
        string year = random.Next(4) switch { 0 => "200X", 1 => "20X1", 2 => "-0001", _ => $"200{random.Next(10)}" };
        return random.Next(4) switch
        {
            0 => year,
            1 => $"{year}-{random.Next(21, 42)}",
            2 => $"{year}-{random.Next(1, 13):00}",
            _ => $"{year}-{(random.Next(2) == 0 ? "XX" : "1X")}-{random.Next(1, 29):00}",
        };
    }

    private static string Join(int count, Func<string> next)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
        {
            text.Append(next());
        }

        return text.ToString();
    }

    private static bool ShouldHold(string text)
    {
        Edtf? edtf = Edtf.Create(text, out string? expected);
        bool holds = edtf is null
            ? !string.IsNullOrEmpty(expected)
            : expected is null && edtf.Text == text && edtf.Level is >= 0 and <= 2 && Pattern.IsMatch(text) && !(edtf.Earliest.Instant > edtf.Latest.Instant)
                && edtf.Overlaps(edtf);
        Assert.True(holds, $"of \"{text}\", from {edtf?.Earliest} to {edtf?.Latest}");
        return edtf is not null;
    }
}
