using System.Text;
using System.Text.RegularExpressions;
using ConflictReports.Testing;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

public sealed class PlainTextTests(ITestOutputHelper output)
{
    private const int UsualCases = 20_000;
    private const int LeastTaken = 200;
    private const string Alphabet = "0123456789abcdefxyzABFXYZT:-+./[]{}%~?#@_!, é\n\u0000😀";

    private static readonly Dictionary<PlainForm, Type> Types = new()
    {
        [PlainForm.LocalId] = typeof(LocalId),
        [PlainForm.ReportId] = typeof(ReportId),
        [PlainForm.Reference] = typeof(ReportReference),
        [PlainForm.Address] = typeof(WebAddress),
        [PlainForm.Digest] = typeof(Digest),
        [PlainForm.Timestamp] = typeof(Timestamp),
        [PlainForm.Time] = typeof(Edtf),
        [PlainForm.Language] = typeof(LanguageTag),
        [PlainForm.Country] = typeof(CountryCode),
        [PlainForm.Version] = typeof(SchemaVersion),
        [PlainForm.Figure] = typeof(Figure),
    };

    private static readonly Regex Number = new("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static TheoryData<string> Forms => [.. Enum.GetNames<PlainForm>().Where(name => name != nameof(PlainForm.None))];

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_is_told_at_a_glance_the_value_type_takes(string name)
    {
        PlainForm form = Enum.Parse<PlainForm>(name);
        ValueCheck[] checks = [.. ValueChecks.All.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).Where(check => check.Form == form)];
        checks.Should().NotBeEmpty();
        Seed seed = Seed.Take(output.WriteLine);
        int taken = 0;
        for (int i = 0; i < Seed.Cases(UsualCases); i++)
        {
            Random random = seed.ForCase(i);
            string text = Mutate(Sample(form, random), Sample(form, random), random);
            bool isTold = (form != PlainForm.Figure || Number.IsMatch(text)) && PlainText.Has(form, Encoding.UTF8.GetBytes(text));
            taken += isTold ? 1 : 0;
            if (isTold && Array.Find(checks, check => check.Judge(text) is not null) is { } check)
            {
                Assert.Fail($"{seed.Case(i)}: {form} has {text.Length} characters, {Convert.ToBase64String(Encoding.UTF8.GetBytes(text))} in base64; expected {check.Judge(text)!.Value.Expected}.");
            }
        }

        output.WriteLine($"{taken} of {Seed.Cases(UsualCases)} texts told at a glance");
        taken.Should().BeGreaterThan(form == PlainForm.Version ? 0 : Math.Min(LeastTaken, Seed.Cases(UsualCases) / 100));
    }

    [Theory]
    [InlineData(PlainForm.Time, "2023-02-29")]
    [InlineData(PlainForm.Time, "2024-02-30T10:00:00Z")]
    [InlineData(PlainForm.Time, "2024-13")]
    [InlineData(PlainForm.Time, "2025/2024")]
    [InlineData(PlainForm.Time, "../..")]
    [InlineData(PlainForm.Time, "[..]")]
    [InlineData(PlainForm.Timestamp, "1900-02-29T00:00:00Z")]
    [InlineData(PlainForm.Timestamp, "2024-05-03T24:00:00Z")]
    [InlineData(PlainForm.LocalId, "-a")]
    [InlineData(PlainForm.Term, "a..b")]
    [InlineData(PlainForm.Term, "a-")]
    [InlineData(PlainForm.Reference, "#c1")]
    [InlineData(PlainForm.Address, "https:///path")]
    [InlineData(PlainForm.Address, "https://a.example/%2")]
    [InlineData(PlainForm.ReportId, "https://a.example/#c1")]
    [InlineData(PlainForm.Digest, "sha256:ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789")]
    [InlineData(PlainForm.Language, "EN")]
    [InlineData(PlainForm.Country, "by")]
    [InlineData(PlainForm.Version, "2.0")]
    [InlineData(PlainForm.Figure, "0.00000000001")]
    [InlineData(PlainForm.None, "a")]
    internal void What_no_type_takes_is_not_told_at_a_glance(PlainForm form, string text) => PlainText.Has(form, Encoding.UTF8.GetBytes(text)).Should().BeFalse();

    private static string Sample(PlainForm form, Random random) =>
        form == PlainForm.Term ? (string[])["a", "air-strike", "a.b_c", "partner-7.own_term", new string('z', 64)] is var terms ? terms[random.Next(terms.Length)] : ""
        : form == PlainForm.Figure ? new ValueSamples(random).Next(Types[form], null!).ToJsonString()
        : new ValueSamples(random).Next(Types[form], null!).GetValue<string>();

    private static string Mutate(string text, string other, Random random)
    {
        for (int i = random.Next(4); i > 0; i--)
        {
            int place = random.Next(text.Length + 1);
            int end = Math.Min(text.Length, place + random.Next(1, 12));
            text = random.Next(8) switch
            {
                0 => text[..place] + Letter(random) + text[place..],
                1 => text[..place] + text[end..],
                2 => text[..end] + text[place..],
                3 => text[..place] + other[random.Next(other.Length + 1)..],
                4 when random.Next(20) == 0 => text[..place] + new string(Letter(random), random.Next(60, 3000)) + text[place..],
                5 when place < text.Length => text[..place] + Letter(random) + text[(place + 1)..],
                _ => WithOtherDigit(text, random),
            };
        }

        return text;
    }

    private static char Letter(Random random) => Alphabet[random.Next(Alphabet.Length)];

    private static string WithOtherDigit(string text, Random random)
    {
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(index => char.IsAsciiDigit(text[index]))];
        if (digits.Length == 0)
        {
            return text;
        }

        int place = digits[random.Next(digits.Length)];
        return text[..place] + (char)('0' + random.Next(10)) + text[(place + 1)..];
    }
}
