using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

public sealed class ReadBadInputTests(ITestOutputHelper output)
{
    private const string Start = "{ \"schemaVersion\": \"1.0\", \"id\": \"urn:x:1\", \"publisher\": \"s\", \"sources\": [ { \"id\": \"s\", \"kind\": \"outlet\" } ], ";

    [Fact]
    public void A_report_cut_off_at_any_byte_is_a_finding_with_a_place()
    {
        byte[] report = Small(Seed.Take(output.WriteLine).CreateRandom()).AsSpan().TrimEnd(" \t\r\n"u8).ToArray();
        for (int length = 0; length < report.Length; length++)
        {
            byte[] cut = report[..length];

            ReadOutcome outcome = ReportJson.Read(cut);

            outcome.ShouldBeConsistent(cut, $"cut at {length}");
            outcome.Succeeded.Should().BeFalse($"cut at {length}");
            outcome.Diagnostics[0].Descriptor.Stage.Should().Be(ValidationStage.Syntax);
        }
    }

    [Fact]
    public void No_flipped_bytes_make_the_reader_throw_or_contradict_itself()
    {
        Seed seed = Seed.Take(output.WriteLine);
        int cases = Seed.Cases(10_000);
        byte[] report = [];
        int read = 0;
        for (int i = 0; i < cases; i++)
        {
            Random random = seed.ForCase(i);
            report = i % 100 == 0 ? Small(random) : report;
            byte[] flipped = Flip(report, random);

            ReadOutcome outcome = ReportJson.Read(flipped);

            outcome.ShouldBeConsistent(flipped, seed.Case(i));
            if (outcome.Report is { } survivor)
            {
                read++;
                CanonicalJson.Canonicalize(ReportJson.Serialize(survivor)).Should().Equal(CanonicalJson.Canonicalize(flipped), seed.Case(i));
            }
        }

        output.WriteLine($"{read} of {cases} could still be read");
    }

    [Fact]
    public void No_bytes_at_all_make_the_reader_throw()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < 2000; i++)
        {
            byte[] bytes = new byte[i % 64];
            seed.ForCase(i).NextBytes(bytes);

            ReportJson.Read(bytes).ShouldBeConsistent(bytes, seed.Case(i));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{}]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{,}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{a:1}")]
    [InlineData("{'a':1}")]
    [InlineData("/* x */ {}")]
    [InlineData("{} // x")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{\"a\":-Infinity}")]
    [InlineData("{\"a\":+1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":1.}")]
    [InlineData("{\"a\":1e}")]
    [InlineData("{\"a\":nul}")]
    [InlineData("{\"a\":True}")]
    [InlineData("{\"a\":\"\\x41\"}")]
    [InlineData("{\"a\":\"\\u12g4\"}")]
    [InlineData("{\"a\":\"line\nbreak\"}")]
    [InlineData("{\"a\":\"\0\"}")]
    public void What_is_no_JSON_is_CR1000(string text) => ShouldBe("CR1000", Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("\"note\": 1, \"note\": 2", "/note")]
    [InlineData("\"id\": \"urn:x:2\"", "/id")]
    [InlineData("\"x\": 1, \"\\u0078\": 1", "/x")]
    [InlineData("\"i\\u0064\": \"urn:x:2\"", "/id")]
    [InlineData("\"x\": { \"a/b~\": 1, \"a\\/b~\": 1 }", "/x/a~1b~0")]
    [InlineData("\"x\": [ [ { \"щ\": 1, \"\\u0449\": 1 } ] ]", "/x/0/0/щ")]
    [InlineData("\"extensions\": { \"urn:a:b\": { \"data\": { \"a\": 1, \"a\": 1 } } }", "/extensions/urn:a:b/data/a")]
    [InlineData("\"extensions\": { \"urn:a:b\": {}, \"urn:a:b\": {} }", "/extensions/urn:a:b")]
    public void A_name_that_occurs_twice_is_CR1001_in_known_and_unknown_members(string members, string pointer)
    {
        Diagnostic diagnostic = ShouldBe("CR1001", Encoding.UTF8.GetBytes($"{Start}{members} }}"));

        diagnostic.Location.Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\ud83d x")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    public void A_lone_surrogate_is_CR1001_in_texts_and_names(string text)
    {
        ShouldBe("CR1001", Encoding.UTF8.GetBytes($"{Start}\"title\": {{ \"text\": \"{text}\" }} }}"));
        ShouldBe("CR1001", Encoding.UTF8.GetBytes($"{Start}\"x\": [ \"{text}\" ] }}"));
        ShouldBe("CR1001", Encoding.UTF8.GetBytes($"{Start}\"{text}\": 1 }}"));
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("C080")]
    [InlineData("EDA080")]
    [InlineData("F4908080")]
    [InlineData("E282")]
    [InlineData("80")]
    public void What_is_not_UTF8_is_CR1001(string bytes)
    {
        byte[] wrong = Convert.FromHexString(bytes);

        ShouldBe("CR1001", [.. Encoding.UTF8.GetBytes($"{Start}\"title\": {{ \"text\": \"щ"), .. wrong, .. "\" } }"u8]);
        ShouldBe("CR1001", [.. Encoding.UTF8.GetBytes($"{Start}\"x"), .. wrong, .. "\": 1 }"u8]);
    }

    [Fact]
    public void A_byte_order_mark_is_CR1001_at_the_start()
    {
        Diagnostic diagnostic = ShouldBe("CR1001", Encoding.UTF8.GetBytes($"\ufeff{Start}\"x\": 1 }}"));

        diagnostic.Location.Should().Be(new Location("", 1, 1, 0));
    }

    [Fact]
    public void UTF16_and_UTF32_are_findings()
    {
        string text = $"{Start}\"x\": 1 }}";
        foreach (Encoding encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            foreach (byte[] bytes in new[] { encoding.GetBytes(text), [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] })
            {
                ReadOutcome outcome = ReportJson.Read(bytes);

                outcome.Succeeded.Should().BeFalse();
                outcome.Diagnostics[0].Code.Text.Should().BeOneOf("CR1000", "CR1001");
            }
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "")]
    public void A_hundred_thousand_levels_are_CR1008(string open, string close)
    {
        string nested = $"{string.Concat(Enumerable.Repeat(open, 100_000))}1{string.Concat(Enumerable.Repeat(close, 100_000))}";

        ShouldBe("CR1008", Encoding.UTF8.GetBytes(nested));
        ShouldBe("CR1008", Encoding.UTF8.GetBytes($"{Start}\"x\": {nested} }}"));
        ShouldBe("CR1008", Encoding.UTF8.GetBytes($"{Start}\"extensions\": {{ \"urn:a:b\": {{ \"data\": {nested} }} }} }}"));
    }

    [Fact]
    public void The_deepest_nesting_that_is_allowed_can_be_read_and_one_more_level_cannot()
    {
        ReadOptions options = ReadOptions.Default with { MaxDepth = 256 };
        byte[] deepest = Encoding.UTF8.GetBytes($"{Start}\"x\": {new string('[', 255)}{new string(']', 255)} }}");
        byte[] deeper = Encoding.UTF8.GetBytes($"{Start}\"x\": {new string('[', 256)}{new string(']', 256)} }}");

        ConflictReport report = ReportJson.Parse(deepest, options);

        CanonicalJson.Canonicalize(ReportJson.Serialize(report), 256).Should().Equal(CanonicalJson.Canonicalize(deepest, 256));
        report.ComputeDigest().Should().NotBeNull();
        ReportJson.Read(deeper, options).Diagnostics[0].Code.Text.Should().Be("CR1008");
    }

    [Fact]
    public void A_derivation_of_derivations_as_deep_as_is_allowed_can_be_read_and_compared()
    {
        const int Levels = 250;
        string nested = string.Concat(Enumerable.Repeat("{ \"kind\": \"summary\", \"of\": ", Levels)) + "{ \"kind\": \"summary\" }" + new string('}', Levels);
        byte[] json = Encoding.UTF8.GetBytes($"{Start}\"derivedFrom\": [ {nested} ] }}");
        ReadOptions options = ReadOptions.Default with { MaxDepth = 256 };

        ConflictReport report = ReportJson.Parse(json, options);

        ReportJson.Parse(ReportJson.Serialize(report), options).Should().Be(report);
        report.ToString().Should().NotBeEmpty();
    }

    [Fact]
    public void A_text_of_50_MB_is_CR1008_in_known_and_unknown_members()
    {
        string text = new('x', 50_000_000);

        ShouldBe("CR1008", Encoding.UTF8.GetBytes($"{Start}\"title\": {{ \"text\": \"{text}\" }} }}"));
        ShouldBe("CR1008", Encoding.UTF8.GetBytes($"{Start}\"{text}\": 1 }}"));
    }

    [Fact]
    public void A_document_of_too_many_bytes_or_values_is_CR1008()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{Start}\"x\": [ {string.Join(", ", Enumerable.Repeat("1", 200))} ] }}");

        ReportJson.Read(json).Succeeded.Should().BeTrue();
        ReportJson.Read(json, ReadOptions.Default with { MaxDocumentBytes = json.Length }).Succeeded.Should().BeTrue();
        ReportJson.Read(json, ReadOptions.Default with { MaxDocumentBytes = json.Length - 1 }).Diagnostics[0].Code.Text.Should().Be("CR1008");
        ReportJson.Read(json, ReadOptions.Default with { MaxValues = 100 }).Diagnostics[0].Code.Text.Should().Be("CR1008");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("12345678901234567890")]
    [InlineData("9007199254740993")]
    [InlineData("0.1000000000000000055511151231257827")]
    [InlineData("0.30000000000000004000000000000001")]
    public void A_number_that_is_not_its_double_is_CR1005_in_known_and_unknown_members(string number)
    {
        ShouldBe("CR1005", Encoding.UTF8.GetBytes($"{Start}\"x\": {{ \"y\": [ {number} ] }} }}")).Location.Pointer.Should().Be("/x/y/0");
        ShouldBe("CR1005", Encoding.UTF8.GetBytes($"{Start}\"revision\": {{ \"number\": {number} }} }}")).Location.Pointer.Should().Be("/revision/number");
    }

    [Fact]
    public void A_number_of_a_million_digits_is_a_finding() =>
        ShouldBe("CR1005", Encoding.UTF8.GetBytes($"{Start}\"x\": {new string('7', 1_000_000)} }}"));

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{Start}\"x\": [ {string.Join(", ", Enumerable.Repeat("1e400", 10))} ] }}");

        ReadOutcome outcome = ReportJson.Read(json, ReadOptions.Default with { MaxFindings = 3 });

        outcome.Diagnostics.Should().HaveCount(3);
        outcome.Suppressed.Should().Be(7);
    }

    private static Diagnostic ShouldBe(string code, byte[] document)
    {
        ReadOutcome outcome = ReportJson.Read(document);

        outcome.ShouldBeConsistent(document);
        outcome.Passed.Should().BeNull();
        outcome.Diagnostics[0].Code.Text.Should().Be(code, outcome.Diagnostics[0].Message);
        return outcome.Diagnostics[0];
    }

    private static byte[] Small(Random random) =>
        new JsonShuffler(random).Shuffle(new ReportGenerator(random, GeneratorOptions.Default with { Size = 20 }).NextJson());

    private static byte[] Flip(byte[] report, Random random)
    {
        const string Likely = "\"{}[],:\\u0019 null-.eE\r\n";
        byte[] flipped = [.. report];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            flipped[random.Next(flipped.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)Likely[random.Next(Likely.Length)];
        }

        return flipped;
    }
}
