using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

/// <summary>Fingerprints against canonical forms: equal exactly where those are equal.</summary>
public sealed class FingerprintTests(ITestOutputHelper output)
{
    private static readonly FingerprintKey Key = FingerprintKey.Of(new Random(1));

    [Theory]
    [InlineData("{\"a\":1,\"b\":2}", " {\r\n\"b\" : 2.0 ,\t\"a\":1e0}")]
    [InlineData("\"\\u0061\\n\\/\\ud83d\\udc4d\"", "\"a\\u000a/👍\"")]
    [InlineData("{\"\\u0061\":[true,false,null]}", "{\"a\":[ true , false , null ] }")]
    [InlineData("0", "-0.0e5")]
    [InlineData("100", "1E2")]
    [InlineData("123456789012345", "123456789012345.0")]
    [InlineData("0.1", "1e-1")]
    [InlineData("[\"exactly sixteen!\",\"seventeen letters\"]", "[\"exactly\\u0020sixteen!\",\"seventeen\\u0020letters\"]")]
    [InlineData("\"fifteen letters\"", "\"\\u0066ifteen letters\"")]
    [InlineData("\"\"", "  \"\"  ")]
    public void What_has_one_canonical_form_has_one_fingerprint(string one, string other)
    {
        Canonical(one).Should().Equal(Canonical(other), "the case must be one");
        Of(one).Should().Be(Of(other));
    }

    [Theory]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "[1]")]
    [InlineData("[[1],2]", "[[1,2]]")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[]", "{}")]
    [InlineData("[{}]", "[[]]")]
    [InlineData("[[]]", "[]")]
    [InlineData("{\"a\":{\"b\":1}}", "{\"b\":{\"a\":1}}")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}")]
    [InlineData("{\"a\":\"b\"}", "{\"b\":\"a\"}")]
    [InlineData("true", "\"t\"")]
    [InlineData("null", "false")]
    [InlineData("\"a\"", "\"a\\u0000\"")]
    [InlineData("\"\"", "\"\\u0000\"")]
    [InlineData("\"0123456789abcdef0123456789abcdef\"", "\"0123456789abcdef0123456789abcdef0\"")]
    [InlineData("1", "-1")]
    [InlineData("{\"a\":[1,1]}", "{\"a\":[1]}")]
    public void What_has_two_canonical_forms_has_two_fingerprints(string one, string other)
    {
        Canonical(one).Should().NotEqual(Canonical(other), "the case must be one");
        Of(one).Should().NotBe(Of(other));
    }

    [Fact]
    public void A_document_written_otherwise_has_the_same_fingerprint_and_a_changed_one_another()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(300); i++)
        {
            Random random = seed.ForCase(i);
            byte[] document = new ReportGenerator(random).NextJson();
            byte[] other = new JsonShuffler(random).Shuffle(document);
            byte[] changed = Change(document, random);

            FingerprintPass.Fingerprint(other, Key).Should().Be(FingerprintPass.Fingerprint(document, Key), seed.Case(i));
            bool isSame = CanonicalJson.Canonicalize(changed, 256).AsSpan().SequenceEqual(CanonicalJson.Canonicalize(document, 256));
            (FingerprintPass.Fingerprint(changed, Key) == FingerprintPass.Fingerprint(document, Key)).Should().Be(isSame, seed.Case(i));
        }
    }

    [Fact]
    public void Any_JSON_and_its_canonical_form_have_one_fingerprint()
    {
        Seed seed = Seed.Take(output.WriteLine);
        Dictionary<Fingerprint, string> seen = [];
        for (int i = 0; i < Seed.Cases(5000); i++)
        {
            byte[] json = Encoding.UTF8.GetBytes(JsonSamples.Next(seed.ForCase(i))?.ToJsonString() ?? "null");
            byte[] canonical = CanonicalJson.Canonicalize(json, 256);

            Fingerprint fingerprint = FingerprintPass.Fingerprint(json, Key);

            FingerprintPass.Fingerprint(canonical, Key).Should().Be(fingerprint, seed.Case(i));
            seen.TryAdd(fingerprint, Encoding.UTF8.GetString(canonical));
            seen[fingerprint].Should().Be(Encoding.UTF8.GetString(canonical), seed.Case(i));
        }
    }

    [Fact]
    public void The_fingerprint_of_a_text_is_that_of_its_bytes_whatever_its_length()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        HashSet<Fingerprint> seen = [];
        for (int length = 0; length < 200; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('a', 'z')));
            Fingerprint fingerprint = Key.OfText(text);

            fingerprint.Should().Be(Key.OfText(Encoding.UTF8.GetBytes(text)));
            Of($"\"{text}\"").Should().Be(fingerprint);
            Of($"[\"{text}\"                ]").Should().Be(Of($"[\"{text}\"]"));
            seen.Add(fingerprint).Should().BeTrue();
        }
    }

    [Fact]
    public void Keys_differ_and_one_key_gives_one_fingerprint()
    {
        byte[] document = new ReportGenerator(Seed.Take(output.WriteLine).CreateRandom()).NextJson();

        FingerprintPass.Fingerprint(document, Key).Should().Be(FingerprintPass.Fingerprint(document, FingerprintKey.Of(new Random(1))));
        FingerprintPass.Fingerprint(document, FingerprintKey.CreateRandom()).Should().NotBe(FingerprintPass.Fingerprint(document, FingerprintKey.CreateRandom()));
    }

    [Theory]
    [InlineData("{\"id\":\"urn:x:a\",\"x\":1}", "{\"x\":1,\"id\":\"urn:x:b\"}", true, true)]
    [InlineData("{\"id\":\"urn:x:a\",\"revision\":{\"number\":2},\"x\":1}", "{\"id\":\"urn:x:a\",\"x\":1}", true, false)]
    [InlineData("{\"\\u0069d\":\"urn:x:a\",\"revi\\u0073ion\":{\"number\":2},\"x\":1}", "{\"revision\":{\"number\":2.0},\"x\":1}", true, true)]
    [InlineData("{\"x\":{\"id\":1}}", "{\"x\":{\"id\":2}}", false, true)]
    [InlineData("{\"revision\":{\"number\":2,\"status\":\"active\"}}", "{\"revision\":{\"number\":2}}", true, false)]
    public void Of_a_report_id_and_revision_are_kept_apart_from_the_content(string one, string other, bool sameContent, bool sameRevision)
    {
        ReportFingerprint left = FingerprintPass.FingerprintReport(Encoding.UTF8.GetBytes(one), Key);
        ReportFingerprint right = FingerprintPass.FingerprintReport(Encoding.UTF8.GetBytes(other), Key);

        (left.Content == right.Content).Should().Be(sameContent);
        (left.Revision == right.Revision).Should().Be(sameRevision);
    }

    [Fact]
    public void The_places_of_id_and_revision_number_are_those_that_the_locator_finds()
    {
        Seed seed = Seed.Take(output.WriteLine);
        int numbered = 0;
        for (int i = 0; i < Seed.Cases(200); i++)
        {
            Random random = seed.ForCase(i);
            byte[] document = new JsonShuffler(random).Shuffle(new ReportGenerator(random).NextJson());

            ReportFingerprint fingerprint = FingerprintPass.FingerprintReport(document, Key);

            fingerprint.IdOffset.Should().Be(JsonLocator.OffsetOf(document, "/id"), seed.Case(i));
            fingerprint.NumberOffset.Should().Be(JsonLocator.OffsetOf(document, "/revision/number"), seed.Case(i));
            numbered += fingerprint.NumberOffset >= 0 ? 1 : 0;
        }

        numbered.Should().BePositive();
    }

    // Another digit, letter or literal somewhere, or two items swapped.
    private static byte[] Change(byte[] document, Random random)
    {
        JsonObject root = JsonNode.Parse(document)!.AsObject();
        JsonArray sources = root["sources"]!.AsArray();
        switch (random.Next(3))
        {
            case 0:
                root["x"] = random.Next(100);
                break;
            case 1:
                sources[0]!["note"] = sources[0]!["note"]?.GetValue<string>() + "é";
                break;
            default:
                JsonNode first = sources[0]!.DeepClone();
                sources.RemoveAt(0);
                sources.Add(first);
                break;
        }

        return ReportGenerator.ToUtf8(root);
    }

    private static byte[] Canonical(string json) => CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json), 64);

    private static Fingerprint Of(string json) => FingerprintPass.Fingerprint(Encoding.UTF8.GetBytes(json), Key);
}
