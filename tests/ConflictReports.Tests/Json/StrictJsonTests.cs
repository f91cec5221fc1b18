using System.Globalization;
using System.Text;
using System.Text.Json;
using ConflictReports.Json;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

public class StrictJsonTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" [ 1 , \"a\" , true , null ] \r\n")]
    [InlineData("""{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}""")]
    [InlineData("""{"a":1,"A":2,"":3,"aa":4}""")]
    [InlineData(@"""\ud83d\ude02 \u0000 \/""")]
    [InlineData("\"\ufffe\U0010FFFF\"")]
    [InlineData("1")]
    public void A_good_document_has_no_findings(string json) => Check(json).Should().BeEmpty();

    [Theory]
    [InlineData("1.50")]
    [InlineData("0.1")]
    [InlineData("1e2")]
    [InlineData("-0")]
    [InlineData("-0.0e-999")]
    [InlineData("0e99999999999999999999")]
    [InlineData("1e23")]
    [InlineData("100000000000000000000000")]
    [InlineData("9007199254740992")]
    [InlineData("9007199254740994")]
    [InlineData("0.30000000000000004")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("5e-324")]
    [InlineData("123456789012345")]
    [InlineData("0.000000000000000000000000000001234567890123450000000000000000")]
    [InlineData("30.523400000000000000000000000")]
    [InlineData("2.9802322387695312e-8")]
    public void A_number_with_the_value_of_its_doubles_shortest_text_passes(string number) => Check(number).Should().BeEmpty();

    [Theory]
    [InlineData("12345678901234567890", "such as 12345678901234567000")]
    [InlineData("9007199254740993", "such as 9007199254740992")]
    [InlineData("0.1000000000000000055511151231257827", "such as 0.1")]
    [InlineData("1e400", "below 1.8e308")]
    [InlineData("-1e400", "below 1.8e308")]
    [InlineData("1e-400", "such as 0")]
    [InlineData("1.7976931348623158e308", "such as 1.7976931348623157e+308")]
    [InlineData("4.9e-324", "such as 5e-324")]
    [InlineData("0.1234567890123456789", "a double holds")]
    [InlineData("1e99999999999999999999", "below 1.8e308")]
    public void A_number_that_a_double_would_change_is_a_finding(string number, string expected)
    {
        StrictJsonFinding finding = Check($"[{number}]").Should().ContainSingle().Which;
        (finding.Fault, finding.Offset, finding.Found).Should().Be((StrictJsonFault.InexactNumber, 1, number));
        finding.Expected.Should().Contain(expected);
    }

    [Fact]
    public void Shortest_texts_of_random_doubles_pass_and_one_digit_more_does_not()
    {
        const int Seed = 7493;
        output.WriteLine($"seed {Seed}");
        Random random = new(Seed);
        for (int i = 0; i < 10_000; i++)
        {
            double number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(number) && number != 0)
            {
                string text = number.ToString("R", CultureInfo.InvariantCulture);
                ShortestNumber.IsExact(Encoding.ASCII.GetBytes(text)).Should().BeTrue(text);
                string longer = number.ToString("E30", CultureInfo.InvariantCulture).Replace("E", "1E", StringComparison.Ordinal);
                ShortestNumber.IsExact(Encoding.ASCII.GetBytes(longer)).Should().BeFalse(longer);
            }
        }
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"a":3}""", 13)]
    [InlineData("""{"a":1,"\u0061":3}""", 7)]
    [InlineData("""{"\u0061b":1,"a\u0062":3}""", 13)]
    [InlineData("""[{"":1,"":3}]""", 7)]
    [InlineData("""{"x":{"long name of a member":1,"long name of a member":3}}""", 32)]
    [InlineData("""{"a":{"b":{"c":1}},"a":3}""", 19)]
    public void A_name_that_the_object_already_has_is_a_finding_at_its_later_place(string json, int offset)
    {
        StrictJsonFinding finding = Check(json).Should().ContainSingle().Which;
        (finding.Fault, finding.Offset).Should().Be((StrictJsonFault.DuplicateMember, offset));
        finding.Found.Should().StartWith("the member \"").And.EndWith("\" again");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void All_duplicates_are_found_in_objects_of_any_size(int size)
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, size).Concat([size / 2, 0, size - 1, 0]).Select((n, i) => Member(n, i % 3 == 0))) + "}";
        List<StrictJsonFinding> findings = Check(json);
        findings.Select(finding => finding.Fault).Should().Equal(Enumerable.Repeat(StrictJsonFault.DuplicateMember, 4));
        findings.Select(finding => finding.Found).Should().Equal(new[] { size / 2, 0, size - 1, 0 }.Select(n => $"the member \"the-same-head-{n:D6}-the-same-tail\" again"));
        findings.Should().BeInAscendingOrder(finding => finding.Offset);
    }

    [Fact]
    public void Names_made_to_collide_are_compared_one_with_few()
    {
        string collide = "{" + string.Join(',', Enumerable.Range(0, 100_000).Select(n => Member(n, false))) + "}";
        string nested = string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_000);
        string quotes = "[" + string.Join(',', Enumerable.Repeat(@"""\\\""""", 100_000)) + "]";
        Check(collide).Should().BeEmpty();
        Check(nested).Should().OnlyContain(finding => finding.Fault == StrictJsonFault.TooDeep);
        Check(quotes).Should().BeEmpty();
    }

    [Theory]
    [InlineData(@"[""\ud800""]", @"\ud800")]
    [InlineData(@"[""a\uDC00b""]", @"\uDC00")]
    [InlineData(@"[""\ud83d\ude02\ud83d""]", @"\ud83d")]
    [InlineData(@"[""\ud83dx""]", @"\ud83d")]
    [InlineData(@"[""\ud83d\n""]", @"\ud83d")]
    public void Half_of_a_surrogate_pair_is_a_finding(string json, string half)
    {
        StrictJsonFinding finding = Check(json).Should().ContainSingle().Which;
        (finding.Fault, finding.Offset, finding.Found).Should().Be((StrictJsonFault.LoneSurrogate, 1, $"{half}, half of a surrogate pair"));
    }

    [Fact]
    public void Names_with_different_halves_are_not_the_same_name() =>
        Check(@"{""\ud800"":1,""\ud801"":2,""\ud800"":3}").Select(finding => finding.Fault).Should().Equal(
            StrictJsonFault.LoneSurrogate, StrictJsonFault.LoneSurrogate, StrictJsonFault.DuplicateMember, StrictJsonFault.LoneSurrogate);

    [Theory]
    [InlineData("", 0, "the end of the document", "a value")]
    [InlineData("  \n", 3, "the end of the document", "a value")]
    [InlineData("{", 1, "the end of the document", "a member name in double quotes, or \"}\"")]
    [InlineData("[1", 2, "the end of the document", "\",\" or \"]\"")]
    [InlineData("""{"a":1""", 6, "the end of the document", "\",\" or \"}\"")]
    [InlineData("""{"a":""", 5, "the end of the document", "a value")]
    [InlineData("""{"a" 1}""", 5, "1", "\":\" after the member name")]
    [InlineData("""{"a":1 "b":2}""", 7, "a string", "\",\" or \"}\"")]
    [InlineData("""{"a":1, }""", 8, "\"}\" after a comma", "another member, or no comma")]
    [InlineData("[1, ]", 4, "\"]\" after a comma", "another item, or no comma")]
    [InlineData("{a:1}", 1, "a", "a member name in double quotes")]
    [InlineData("{'a':1}", 1, "a single quote", "a member name in double quotes")]
    [InlineData("""{"a":}""", 5, "\"}\"", "a value")]
    [InlineData("[,1]", 1, "\",\"", "a value")]
    [InlineData("[1}", 2, "\"}\"", "\",\" or \"]\"")]
    [InlineData("[tru]", 1, "tru", "a value")]
    [InlineData("[NaN]", 1, "NaN", "a value")]
    [InlineData("[01]", 1, "01", "a number as JSON has it")]
    [InlineData("[1.]", 1, "1.", "a number as JSON has it")]
    [InlineData("[-]", 1, "-", "a number as JSON has it")]
    [InlineData("[.5]", 1, ".5", "a number as JSON has it")]
    [InlineData("[1 // one\n]", 3, "a comment", "\",\" or \"]\"")]
    [InlineData("[\"a]", 1, "a string that does not end", "a closing double quote")]
    [InlineData("[\"a\nb\"]", 1, "U+000A", "an escape")]
    [InlineData("[\"\\q\"]", 1, "\\q", "one of")]
    [InlineData("[\"\\u12x4\"]", 1, "\\u12x4", "four hexadecimal digits")]
    [InlineData("[\"\\u12", 1, "a string that does not end", "a closing double quote")]
    [InlineData("[“a”]", 1, "\"“\"", "a value")]
    public void Malformed_JSON_ends_the_pass_at_the_start_of_the_offending_token(string json, int offset, string found, string expected)
    {
        StrictJsonFinding finding = Check(json, isWellFormed: false).Should().ContainSingle().Which;
        (finding.Fault, finding.Offset).Should().Be((StrictJsonFault.Malformed, offset));
        finding.Found.Should().Contain(found);
        finding.Expected.Should().Contain(expected);
    }

    [Theory]
    [InlineData("{} {}", 3)]
    [InlineData("1 2", 2)]
    [InlineData("[]]", 2)]
    public void More_than_one_value_is_a_finding(string json, int offset)
    {
        StrictJsonFinding finding = Check(json, isWellFormed: false).Should().ContainSingle().Which;
        (finding.Fault, finding.Offset).Should().Be((StrictJsonFault.MoreThanOneValue, offset));
    }

    [Fact]
    public void Findings_before_the_malformed_place_are_kept() =>
        Check("""{"a":1e400,"a":"\ud800",}""", isWellFormed: false).Select(finding => (finding.Fault, finding.Offset)).Should().Equal(
            (StrictJsonFault.InexactNumber, 5), (StrictJsonFault.DuplicateMember, 11), (StrictJsonFault.LoneSurrogate, 15), (StrictJsonFault.Malformed, 24));

    [Fact]
    public void A_byte_order_mark_is_reported_as_such_and_the_rest_is_read()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "[1e400]"u8];
        List<StrictJsonFinding> findings = [];
        StrictJson.Check(json, StrictJsonLimits.Default, findings).Should().Be(new StrictJsonOutcome(true, 2, 3));
        findings.Select(finding => (finding.Fault, finding.Offset)).Should().Equal((StrictJsonFault.ByteOrderMark, 0), (StrictJsonFault.InexactNumber, 4));
        findings.Clear();
        StrictJson.Check(json.AsSpan(0, 5), StrictJsonLimits.Default, findings).IsWellFormed.Should().BeFalse();
        findings[1].Offset.Should().Be(5);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-32BE", false)]
    public void Other_encodings_are_named(string name, bool withMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] json = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("{\"a\":1}")];
        List<StrictJsonFinding> findings = [];
        StrictJson.Check(json, StrictJsonLimits.Default, findings).IsWellFormed.Should().BeFalse();
        findings.Should().ContainSingle().Which.Fault.Should().Be(StrictJsonFault.OtherEncoding);
        findings[0].Found.Should().Be($"a document in {name[..6].ToUpperInvariant()}, {(name.EndsWith("BE", StringComparison.Ordinal) ? "big" : "little")}-endian");
    }

    [Theory]
    [InlineData(new byte[] { 0xE9 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void Bytes_that_are_not_UTF_8_are_found_in_strings_in_names_and_between_tokens(byte[] bad)
    {
        Check([(byte)'[', (byte)'"', .. "é"u8, .. bad, (byte)'"', (byte)']'], true).Should().ContainSingle().Which.Should().Be(
            new StrictJsonFinding(StrictJsonFault.InvalidUtf8, 1, $"the byte 0x{bad[0]:X2}, byte 3 of a string", "UTF-8"));
        Check([.. "{\""u8, .. bad, .. "\":1}"u8], true).Should().ContainSingle().Which.Fault.Should().Be(StrictJsonFault.InvalidUtf8);
        Check([(byte)'[', .. bad, (byte)']'], false).Should().ContainSingle().Which.Should().Be(new StrictJsonFinding(StrictJsonFault.InvalidUtf8, 1, $"the byte 0x{bad[0]:X2}", "UTF-8"));
    }

    [Fact]
    public void Each_limit_is_reported_where_it_is_crossed_and_the_pass_goes_on()
    {
        StrictJsonLimits limits = new() { MaxDepth = 2, MaxItems = 5, MaxStringBytes = 3, MaxFindings = 10 };
        Check("""[[1,"abc"],[3]]""", limits: limits with { MaxItems = 6 }).Should().BeEmpty();
        Check("""[[1,2],[{}],[[1e400]],"abcd"]""", limits: limits).Select(finding => (finding.Fault, finding.Offset)).Should().Equal(
            (StrictJsonFault.TooDeep, 8), (StrictJsonFault.TooManyItems, 8), (StrictJsonFault.TooDeep, 13), (StrictJsonFault.InexactNumber, 14), (StrictJsonFault.StringTooLong, 22));
        Check("""{"abcd":1}""", limits: limits).Should().ContainSingle().Which.Fault.Should().Be(StrictJsonFault.StringTooLong);
        Check("[1,2]", isWellFormed: false, limits: limits with { MaxBytes = 4 }).Should().ContainSingle().Which.Fault.Should().Be(StrictJsonFault.DocumentTooLarge);
        Check("[1,2]", limits: limits with { MaxBytes = 5 }).Should().BeEmpty();
    }

    [Fact]
    public void Objects_beyond_the_depth_do_not_disturb_the_names_around_them() =>
        Check("""{"a":{"b":{"c":1,"c":1}},"b":1,"a":2}""", limits: new StrictJsonLimits { MaxDepth = 2 }).Select(finding => (finding.Fault, finding.Offset)).Should().Equal(
            (StrictJsonFault.TooDeep, 10), (StrictJsonFault.DuplicateMember, 31));

    [Fact]
    public void Findings_beyond_the_cap_are_counted_and_not_kept()
    {
        List<StrictJsonFinding> findings = [new(StrictJsonFault.Malformed, 99, "", "")];
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("1e400", 50)) + "]");
        StrictJson.Check(json, new StrictJsonLimits { MaxFindings = 3 }, findings).FindingCount.Should().Be(50);
        findings.Select(finding => finding.Offset).Should().Equal(99, 1, 7, 13);
    }

    [Fact]
    public void A_good_document_costs_no_allocation()
    {
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, 500).Select(i => $$"""{"id":"c{{i}}","caf\u00e9":"\ud83d\ude02","n":0.30000000000000004,"b":[{},1]}""")) + "]");
        List<StrictJsonFinding> findings = [];
        StrictJson.Check(json, StrictJsonLimits.Default, findings).IsClean.Should().BeTrue();
        long before = GC.GetAllocatedBytesForCurrentThread();
        StrictJson.Check(json, StrictJsonLimits.Default, findings);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void It_accepts_and_refuses_the_same_mutants_as_the_platforms_reader()
    {
        const int Seed = 8259;
        output.WriteLine($"seed {Seed}");
        Random random = new(Seed);
        byte[] good = Encoding.UTF8.GetBytes("""{"a":[1,-2.5e3,"é\n\ud83d\ude02",{"b":null,"c":true}],"d":{"e":[],"f":"x"}}""");
        for (int i = 0; i < 20_000; i++)
        {
            byte[] mutant = Mutate(good, random);
            List<StrictJsonFinding> findings = [];
            StrictJsonOutcome outcome = StrictJson.Check(mutant, StrictJsonLimits.Default, findings);
            bool isJson = IsJson(mutant);
            outcome.IsWellFormed.Should().Be(isJson, Encoding.Latin1.GetString(mutant));
            foreach (StrictJsonFinding finding in findings)
            {
                finding.Offset.Should().BeInRange(0, mutant.Length);
                finding.Found.Should().NotBeEmpty();
                finding.Expected.Should().NotBeEmpty();
                JsonLocator.PointerAt(mutant, finding.Offset).Should().NotBeNull();
                JsonLocator.PositionOf(mutant, finding.Offset).Line.Should().BePositive();
            }

            if (outcome.IsClean)
            {
                CanonicalJson.Canonicalize(mutant).Should().NotBeEmpty();
            }
        }
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Mutate(byte[] good, Random random)
    {
        byte[] characters = [.. "{}[]\",:\\/ue0-+.1tfn \n'#"u8, 0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xF0, 0xFF];
        List<byte> mutant = [.. good];
        for (int edits = random.Next(1, 4); edits > 0 && mutant.Count > 0; edits--)
        {
            int at = random.Next(mutant.Count);
            switch (random.Next(4))
            {
                case 0:
                    mutant.RemoveAt(at);
                    break;
                case 1:
                    mutant[at] = characters[random.Next(characters.Length)];
                    break;
                case 2:
                    mutant.Insert(at, characters[random.Next(characters.Length)]);
                    break;
                default:
                    mutant.RemoveRange(at, mutant.Count - at);
                    mutant.AddRange(good.AsSpan(random.Next(good.Length)));
                    break;
            }
        }

        return [.. mutant];
    }

    private static string Member(int number, bool isEscaped) => $"\"{(isEscaped ? "\\u0074" : "t")}he-same-head-{number:D6}-the-same-tail\":{number % 10}";

    private static List<StrictJsonFinding> Check(string json, bool isWellFormed = true, StrictJsonLimits? limits = null) => Check(Encoding.UTF8.GetBytes(json), isWellFormed, limits);

    private static List<StrictJsonFinding> Check(byte[] json, bool isWellFormed, StrictJsonLimits? limits = null)
    {
        List<StrictJsonFinding> findings = [];
        StrictJsonOutcome outcome = StrictJson.Check(json, limits ?? StrictJsonLimits.Default, findings);
        outcome.IsWellFormed.Should().Be(isWellFormed);
        outcome.FindingCount.Should().BeGreaterThanOrEqualTo(findings.Count);
        return findings;
    }
}
