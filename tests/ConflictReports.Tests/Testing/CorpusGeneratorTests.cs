using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing.Corpus;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Testing;

public class CorpusGeneratorTests(ITestOutputHelper output)
{
    private const int Count = 500;

    [Theory]
    [InlineData(CorpusOptions.DefaultSeed)]
    [InlineData(1)]
    [InlineData(-7)]
    public void The_reports_have_no_error_and_rarely_a_warning(int seed)
    {
        FeedValidation feed = ReportValidator.Default.StartFeed();
        List<Diagnostic>[] found = [.. Make(seed).Select(report => feed.Validate(report).Diagnostics.ToList())];

        foreach (IGrouping<DiagnosticCode, Diagnostic> code in found.SelectMany(list => list).GroupBy(diagnostic => diagnostic.Code))
        {
            output.WriteLine($"{code.Key} {code.First().Severity} {code.Count()}: {code.First()}");
        }

        found.SelectMany(list => list).Where(diagnostic => diagnostic.Severity == Severity.Error).Should().BeEmpty();
        found.Count(list => list.Exists(diagnostic => diagnostic.Severity == Severity.Warning)).Should().BeLessThan(Count / 10);
    }

    [Fact]
    public void Compact_reports_are_what_the_library_writes()
    {
        foreach (byte[] report in Make(seed: 3))
        {
            Encoding.UTF8.GetString(report).Should().Be(Encoding.UTF8.GetString(ReportJson.Serialize(ReportJson.Parse(report))));
        }
    }

    [Fact]
    public void The_sizes_are_those_of_the_options()
    {
        int[] usual = [.. Make(seed: 4).Select(report => report.Length)];
        int[] large = [.. new CorpusGenerator(new CorpusOptions { Reports = 20, SmallestReport = 20_000, LargestReport = 40_000 }).Reports().Select(report => report.Length)];

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{usual.Min()} to {usual.Max()} bytes, mean {usual.Average():0}; large {large.Min()} to {large.Max()}, mean {large.Average():0}"));
        usual.Should().OnlyContain(length => length >= 1_000 && length <= 10_000);
        usual.Average().Should().BeInRange(4_500, 5_500);
        large.Should().OnlyContain(length => length >= 18_000 && length <= 40_000);
    }

    [Fact]
    public void Every_record_and_every_language_is_used()
    {
        HashSet<string> names = [];
        HashSet<string> languages = [];
        foreach (byte[] report in Make(seed: 5))
        {
            JsonNode document = JsonNode.Parse(report)!;
            languages.Add((string)document["language"]!);
            CollectNames(document, names);
        }

        languages.Should().BeEquivalentTo("uk", "en", "ar", "fa", "he", "zh", "ka", "ru", "pl", "tr");
        names.Should().Contain(
        [
            "revision", "derivedFrom", "translation", "affiliations", "actors", "events", "partOf", "possiblySameAs", "claims", "hops", "cites", "participants", "quantities", "asOf", "times", "anchor",
            "places", "geometry", "qualifiers", "selectors", "extraction", "enquiries", "relations", "ratings", "judgements", "evidence", "archives", "hashes", "capture", "sensitivity", "extensions",
            "value:admiralty", "value:likelihood", "value:confidence", "value:score", "value:verdict", "value:coded", "selector:text-position", "selector:text-quote", "selector:fragment",
        ]);
    }

    [Fact]
    public void References_to_other_reports_lead_to_reports_of_the_feed()
    {
        HashSet<string> known = [];
        int references = 0;
        foreach (ConflictReport report in Make(seed: 6).Select(report => ReportJson.Parse(report)))
        {
            IEnumerable<string?> others =
            [
                .. report.DerivedFrom.Select(derivation => derivation.Report?.ToString()),
                .. report.Claims.SelectMany(claim => claim.Attributions).SelectMany(attribution => attribution.Hops).Select(hop => hop.Cites?.Report?.ToString()),
                .. report.Relations.Select(relation => relation.To.ToString()),
                .. report.Judgements.Select(judgement => judgement.Right.ToString()),
            ];
            string[] far = [.. others.OfType<string>().Where(text => text.Contains("://", StringComparison.Ordinal))];
            far.Where(text => !known.Contains(text.Replace("#c1", "", StringComparison.Ordinal))).Should().BeEmpty();
            references += far.Length;
            known.Add(report.Id.ToString()).Should().BeTrue("ids are unique");
        }

        output.WriteLine($"{references} references");
        references.Should().BeGreaterThan(Count / 5);
    }

    [Theory]
    [InlineData(CorpusVariant.Compact, "f73b467fcf4a892e67bf7eeca71a8738cdc37f1e5f13059cd66467fcfab7f70d")]
    [InlineData(CorpusVariant.Spaced, "76b52369920625975e866deb7a6a45bda1235373a59d90104d516c0a33a995c3")]
    [InlineData(CorpusVariant.Shuffled, "e443b68a42e32b77aa60f6a316fd736b1f37510522443ca5736ae88da3adee3b")]
    [InlineData(CorpusVariant.Escaped, "ddfbac22b72c053f95e16e07e9d5c40867f3d8c1f540a3ded3327c6869062fa2")]
    [InlineData(CorpusVariant.Invalid, "7b47946f61999d36053ce096f393135201b327da528a27d73179ff90a2e1a40c")]
    public void The_same_seed_makes_the_same_bytes(CorpusVariant variant, string digest)
    {
        CorpusGenerator generator = new(CorpusOptions.Default with { Reports = 100 });
        using MemoryStream stream = new();
        generator.Write(stream, variant).Should().Be(100);

        Convert.ToHexStringLower(SHA256.HashData(stream.ToArray())).Should().Be(digest);
        stream.ToArray().Should().Equal(generator.Reports(variant).SelectMany(report => report.Append((byte)'\n')));
    }

    [Theory]
    [InlineData(CorpusVariant.Spaced)]
    [InlineData(CorpusVariant.Shuffled)]
    [InlineData(CorpusVariant.Escaped)]
    public void Other_ways_of_writing_say_the_same(CorpusVariant variant)
    {
        int different = 0;
        foreach ((byte[] compact, byte[] other) in Make(seed: 8).Zip(Make(seed: 8, variant)))
        {
            different += compact.AsSpan().SequenceEqual(other) ? 0 : 1;
            CanonicalJson.Canonicalize(other).AsSpan().SequenceEqual(CanonicalJson.Canonicalize(compact)).Should().BeTrue();
        }

        // A report in English may have nothing to escape.
        different.Should().BeGreaterThan(Count * 8 / 10);
    }

    [Fact]
    public void Escaped_reports_are_in_ASCII_and_spaced_ones_are_as_Python_writes_them()
    {
        byte[] compact = Make(seed: 9).First();
        Make(seed: 9, CorpusVariant.Escaped).Should().OnlyContain(report => Ascii.IsValid(report));
        string spaced = Encoding.UTF8.GetString(Make(seed: 9, CorpusVariant.Spaced).First());

        spaced.Should().StartWith("{\"schemaVersion\": \"1.0\", \"id\": \"https://");
        JsonNode.Parse(spaced)!.ToJsonString().Should().Be(JsonNode.Parse(compact)!.ToJsonString());
    }

    [Fact]
    public void About_one_report_in_twenty_of_the_invalid_ones_has_a_fault_and_the_others_none()
    {
        int different = 0;
        foreach ((byte[] compact, byte[] other) in Make(seed: 10, count: 2_000).Zip(Make(seed: 10, CorpusVariant.Invalid, count: 2_000)))
        {
            bool isBroken = !compact.AsSpan().SequenceEqual(other);
            ReportValidator.Default.Validate(other).IsValid.Should().Be(!isBroken);
            different += isBroken ? 1 : 0;
        }

        output.WriteLine($"{different} of 2000");
        different.Should().BeInRange(70, 130);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_is_an_error(CorpusFault fault)
    {
        Random random = new(11);
        foreach (byte[] report in Make(seed: 12, count: 200).Where(report => report.Length > 4_000))
        {
            byte[] broken = CorpusFaults.Break(report, fault, random);
            ReportValidator.Default.Validate(broken).IsValid.Should().BeFalse(Encoding.UTF8.GetString(broken));
        }
    }

    public static TheoryData<CorpusFault> Faults() => [.. Enum.GetValues<CorpusFault>()];

    [Fact]
    public void All_faults_are_picked()
    {
        Random random = new(13);
        Enumerable.Range(0, 1_000).Select(_ => CorpusFaults.Pick(random)).Distinct().Should().BeEquivalentTo(Enum.GetValues<CorpusFault>());
    }

    [Fact]
    public void A_number_of_bytes_ends_the_corpus()
    {
        using MemoryStream stream = new();
        new CorpusGenerator(new CorpusOptions { Reports = long.MaxValue, Bytes = 200_000 }).Write(stream);

        stream.Length.Should().BeInRange(200_000, 210_000);
    }

    [Fact]
    public void The_corpus_is_the_same_under_another_culture()
    {
        byte[] here = [.. Make(seed: 14, count: 50).SelectMany(report => report)];

        UnderCulture.Run("fa-IR", () => Make(seed: 14, count: 50).SelectMany(report => report).Should().Equal(here));
    }

    private static IEnumerable<byte[]> Make(int seed, CorpusVariant variant = CorpusVariant.Compact, long count = Count) =>
        new CorpusGenerator(new CorpusOptions { Seed = seed, Reports = count }).Reports(variant);

    private static void CollectNames(JsonNode node, HashSet<string> names)
    {
        foreach ((string name, JsonNode? value) in node is JsonObject members ? members : Enumerable.Empty<KeyValuePair<string, JsonNode?>>())
        {
            names.Add(name == "scale" ? $"value:{value}" : name == "type" && node.Parent is JsonArray { Parent: JsonObject } list && list.GetPropertyName() == "selectors" ? $"selector:{value}" : name);
        }

        foreach (JsonNode child in (node is JsonObject owner ? owner.Select(pair => pair.Value) : node as JsonArray ?? []).Where(child => child is JsonObject or JsonArray).OfType<JsonNode>())
        {
            CollectNames(child, names);
        }
    }
}
