using ConflictReports.Diagnostics;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

/// <summary>The schema of each type of value accepts what the type accepts, and refuses what it refuses but for what is named here.</summary>
public sealed class ValuePatternTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;

    private const string Digits = "0123456789";
    private const string AnyText = "\n\u0660\u00e9\ud83d\ude00 ";
    private const string UriAlphabet = "htpsaAzZ0129fF:/?#[]@!$&'()*+,;=%-._~|\"\\^`{}<>" + AnyText;

    private static readonly Excess IPv6 = new(
        "the groups of an IPv6 address are not counted, nor its IPv4 ending judged", "https://[1::2:3:4:5:6:7:8]/",
        text => ReasonOf<WebAddress>(text).Contains("write an IPv6 address between the brackets", StringComparison.Ordinal));

    private static readonly Excess[] OfTimestamp =
    [
        new(
            "the year in UTC takes date, clock and offset together", "0001-01-01T00:00:00+00:01",
            text => ReasonOf<Timestamp>(text).EndsWith("the year is 0001 to 9999 in UTC too", StringComparison.Ordinal)),
        new(
            "the clock time of a leap second takes clock and offset together, and whether February is at its end the year", "2015-07-01T03:59:60+03:00",
            text => ReasonOf<Timestamp>(text).EndsWith("the second 60 is for the last minute, by UTC, of a month", StringComparison.Ordinal)
                && (!text.EndsWith('Z') || text.Contains("-02-28T", StringComparison.Ordinal))),
    ];

    private static readonly Excess[] OfLanguageTag =
    [
        new("a variant that stands twice is for no regular expression", "de-1996-1996", text => HasRepetition(text, "the variant")),
        new("an extension that stands twice is for no regular expression", "en-a-bb-A-cc", text => HasRepetition(text, "the extension")),
    ];

    private static readonly string[] Timestamps =
    [
        "2015-07-01T02:59:60+03:00", "1990-12-31T15:59:60.5-08:00", "2023-02-28T23:59:60Z", "2024-02-29T23:59:60+00:00", "2000-02-29T00:00:00Z", "1900-02-28T00:00:00.5Z",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-04-30T23:59:60-00:00", "2024-05-01T00:00:60+00:01",
    ];

    private static readonly string[] Uris =
    [
        "http://a.example", "HTTPS://user:pw@A.example:8080/x/y?z=1", "https://[::1]:80/", "https://[2001:db8:0:0:0:0:0:1]/", "https://[::ffff:192.0.2.255]/a",
        "https://[1:2:3:4:5:6:7::]", "https://[v1.a:b]/", "file:///etc/hosts", "x://", "x://user@:80/p", "x:/", "x:?q",
        "x:%41", "htt://x", "httpss:x", "http+x:y", "sha25:x", "sha2560:x", "shb256:x", "s:a",
        "h:b", "urn:uuid:0190f5c2-7d3a-7c61-9b8e-5a4d3f2e1c0b", "https://a.example/?a?b/c", "https://a.example:/%D0%BC", "tag:a.example,2024:x",
    ];

    private static readonly string[] LanguageTags =
    [
        "zh-cmn-Hans-CN", "zh-aaa-bbb-ccc", "es-419", "en-a-bbb-x-a-ccc", "de-DE-u-co-phonebk", "x-a-b-c", "abcd", "abcdefgh", "i-klingon", "en-GB-oed", "SGN-be-fr", "I-Enochian",
        "zh-min-nan", "de-0abc-1abc", "hy-Latn-IT-arevela", "en-a-myext-b-another", "i-default", "i-navajo", "sgn-CH-DE", "i-tsu",
    ];

    [Fact]
    public void The_schema_of_a_timestamp_agrees_with_it_but_for_what_is_named() =>
        Compare(new ValuePattern<Timestamp>(OfTimestamp), Timestamps, Digits + "TZ:.+-tz/6" + AnyText);

    [Fact]
    public void The_schema_of_an_address_agrees_with_it_but_for_what_is_named() => Compare(new ValuePattern<WebAddress>(IPv6), Uris, UriAlphabet);

    [Fact]
    public void The_schema_of_a_report_id_agrees_with_it_but_for_what_is_named() => Compare(new ValuePattern<ReportId>(IPv6), Uris, UriAlphabet);

    [Fact]
    public void The_schema_of_a_reference_agrees_with_it_but_for_what_is_named() =>
        Compare(
            new ValuePattern<ReportReference>(IPv6 with
            {
                Example = IPv6.Example + "#c1",
                Fits = text => ReasonOf<ReportReference>(text).Contains("write an IPv6 address between the brackets", StringComparison.Ordinal),
            }),
            [.. Uris.Select(uri => $"{uri}#c1"), "https://a.example#0", "SHA256:a#c1"],
            UriAlphabet);

    [Fact]
    public void The_schema_of_a_language_tag_agrees_with_it_but_for_what_is_named() =>
        Compare(new ValuePattern<LanguageTag>(OfLanguageTag), LanguageTags, "abcdeghiklnoxXZ0149--_" + AnyText);

    [Fact]
    public void The_schemas_of_ids_and_digests_agree_with_them()
    {
        Compare(new ValuePattern<LocalId>(), ["c1", new string('a', 64)], "abz09._-AZ#:" + AnyText);
        Compare(new ValuePattern<Digest>(), [], "abcdef0123456789gAF:sh#" + AnyText);
    }

    [Fact]
    public void The_schemas_of_codes_and_versions_agree_with_them()
    {
        Compare(new ValuePattern<CountryCode>(), ["UA", "BY"], "ABZaz09-" + AnyText);
        Compare(new ValuePattern<SchemaVersion>(), ["1.0", "1.10", "1.999999"], Digits + ".v-" + AnyText);
        Compare(new ValuePattern<DiagnosticCode>(), ["CR0000", "CR1204"], Digits + "CRcr" + AnyText);
    }

    [Fact]
    public void The_schema_of_an_open_vocabulary_agrees_with_it() =>
        Compare(new ValuePattern<EventType>(), ["fight.clash", "partner_own-term.x2", new string('a', 64)], "abz09._-AZ" + AnyText);

    [Fact]
    public void Every_day_of_every_month_is_judged_alike_in_a_timestamp()
    {
        ValuePattern<Timestamp> pattern = new(OfTimestamp);
        foreach (string year in new[] { "0000", "0001", "0004", "0100", "0400", "1900", "2000", "2023", "2024", "2100", "9999" })
        {
            for (int i = 0; i < 100 * 40; i++)
            {
                pattern.Compare($"{year}-{i / 40:00}-{i % 40:00}T00:00:00Z");
            }
        }

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().Be((10 * 365) + 4, "0004, 0400, 2000 and 2024 are the leap years among them");
    }

    [Fact]
    public void Every_beginning_of_a_scheme_that_has_rules_of_its_own_is_judged_alike()
    {
        ValuePattern<ReportId> pattern = new(IPv6);
        foreach (string scheme in new[] { "http", "HttpS", "sha256", "SHA256" })
        {
            for (int length = 1; length <= scheme.Length; length++)
            {
                foreach (char next in "\0" + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-_:")
                {
                    foreach (string rest in new[] { ":x", "://x", ":///x", ":", "://:1" })
                    {
                        pattern.Compare(scheme[..length] + (next == '\0' ? "" : next) + rest);
                    }
                }
            }
        }

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BeGreaterThan(1_000);
        pattern.Refused.Should().BeGreaterThan(1_000);
    }

    private static bool HasRepetition(string tag, string part)
    {
        string reason = ReasonOf<LanguageTag>(tag);
        return reason.Contains(part, StringComparison.Ordinal) && reason.EndsWith("stands only once", StringComparison.Ordinal);
    }

    private static string ReasonOf<T>(string text)
        where T : TextValue<T>, ITextValue<T>
    {
        T.Create(text, out string? expected);
        return expected ?? "";
    }

    private void Compare<T>(ValuePattern<T> pattern, string[] valid, string alphabet)
        where T : TextValue<T>, ITextValue<T>
    {
        Seed seed = Seed.Take(output.WriteLine);
        Random random = seed.CreateRandom();
        ValueSamples samples = new(random);
        TextValueConverter<T> converter = new();
        string[] texts = [.. valid, .. T.CreateSchema()["examples"]!.AsArray().Select(example => (string)example!)];
        bool sampled = typeof(T) != typeof(DiagnosticCode);
        string NextValid() => sampled && random.Next(3) == 0 ? (string)samples.Next(typeof(T), converter)! : texts[random.Next(texts.Length)];

        pattern.CompareEdits(random, Seed.Cases(Cases), NextValid, alphabet);

        output.WriteLine(pattern.ToString());
        pattern.Accepted.Should().BePositive();
        pattern.Refused.Should().BePositive();
    }
}
