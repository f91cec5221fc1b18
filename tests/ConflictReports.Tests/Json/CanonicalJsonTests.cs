using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConflictReports.Json;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

public class CanonicalJsonTests(ITestOutputHelper output)
{
    // RFC 8785, appendix B: the bits of a double, and its text.
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Numbers_are_written_as_the_standard_writes_them(ulong bits, string expected)
    {
        string exact = BitConverter.UInt64BitsToDouble(bits).ToString("E999", CultureInfo.InvariantCulture);
        Canonical(exact).Should().Be(expected);
    }

    [Fact]
    public void Every_power_of_two_keeps_its_value_though_the_platform_writes_two_of_them_too_short()
    {
        for (int exponent = -1074; exponent <= 1023; exponent++)
        {
            double power = Math.ScaleB(1, exponent);
            string canonical = Canonical(power.ToString("E999", CultureInfo.InvariantCulture));
            double.Parse(canonical, CultureInfo.InvariantCulture).Should().Be(power);
            Canonical(canonical).Should().Be(canonical);
        }

        Canonical("2.9802322387695312e-8").Should().Be("2.9802322387695312e-8");
        Canonical("-4.1045368012983762e-289").Should().Be("-4.1045368012983762e-289");
    }

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("1E2", "100")]
    [InlineData("1e21", "1e+21")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1e-6", "0.000001")]
    [InlineData("1.5e-7", "1.5e-7")]
    [InlineData("-123456789012345", "-123456789012345")]
    [InlineData("-12345678901234", "-12345678901234")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("1e-400", "0")]
    [InlineData("0.1000000000000000055511151231257827", "0.1")]
    public void Any_number_becomes_its_nearest_double(string json, string expected) => Canonical(json).Should().Be(expected);

    [Theory]
    [InlineData("""{"b":1,"a":2}""", """{"a":2,"b":1}""")]
    [InlineData("""{ "a" : { "c" : [ ] , "b" : { } } , "" : null }""", """{"":null,"a":{"b":{},"c":[]}}""")]
    [InlineData("""[ {"b":[{"d":1,"c":2},3],"a":true}, "x" ]""", """[{"a":true,"b":[{"c":2,"d":1},3]},"x"]""")]
    [InlineData("""{"ab":1,"a":2,"aa":3}""", """{"a":2,"aa":3,"ab":1}""")]
    [InlineData("""{"\uFB33":1,"\uD83D\uDE02":2}""", "{\"\U0001F602\":2,\"\uFB33\":1}")]
    [InlineData("""{"\uE000":1,"\uD7FF":2,"\uFFFF":3,"\uDBFF\uDFFF":4,"\uD800\uDC00":5}""", "{\"\uD7FF\":2,\"\U00010000\":5,\"\U0010FFFF\":4,\"\uE000\":1,\"\uFFFF\":3}")]
    [InlineData("""{"\u0022":1,"!":2,"\u000a":3,"\\":4,"[":5,"]":6}""", """{"\n":3,"!":2,"\"":1,"[":5,"\\":4,"]":6}""")]
    public void Members_are_sorted_by_UTF_16_code_units(string json, string expected) => Canonical(json).Should().Be(expected);

    [Theory]
    [InlineData(@"""\u0061\/\u007f\u00e9""", "\"a/\u007fé\"")]
    [InlineData(@"""\u0000\u0008\u0009\u000A\u000b\u000C\u000d\u001F\u0022\u005C""", @"""\u0000\b\t\n\u000b\f\r\u001f\""\\""")]
    [InlineData(@"""\ud83d\ude02 \u20AC""", "\"\U0001F602 €\"")]
    [InlineData("\"</script> \u2028\"", "\"</script> \u2028\"")]
    [InlineData("\"\"", "\"\"")]
    public void Strings_have_the_fewest_escapes(string json, string expected) => Canonical(json).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{'a':1}")]
    [InlineData("1 2")]
    [InlineData("NaN")]
    [InlineData("01")]
    [InlineData("// no\n1")]
    [InlineData("\ufeff1")]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("""{"a":1,"b":2,"a":3}""")]
    [InlineData("""{"a":1,"\u0061":1}""")]
    [InlineData("""{"x":{"b":1,"b":1}}""")]
    [InlineData(@"""\ud800""")]
    [InlineData(@"""\udc00\ud800""")]
    [InlineData(@"{""\ud800x"":1}")]
    public void What_is_not_one_I_JSON_value_is_refused(string json)
    {
        ArrayBufferWriter<byte> destination = new();
        FluentActions.Invoking(() => Canonical(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json), destination)).Should().Throw<JsonException>();
        destination.WrittenCount.Should().Be(0);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused() =>
        FluentActions.Invoking(() => CanonicalJson.Canonicalize([(byte)'"', 0xE9, (byte)'"'])).Should().Throw<JsonException>().WithMessage("*UTF-8*");

    [Fact]
    public void Depth_is_bounded_by_the_parameter_and_costs_no_stack()
    {
        string deep = Nested(100_000);
        FluentActions.Invoking(() => Canonical(deep)).Should().Throw<JsonException>();
        CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(deep), 100_000).Should().HaveCount(200_000);
        Canonical(Nested(64)).Should().HaveLength(128);
        FluentActions.Invoking(() => Canonical(Nested(65))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => CanonicalJson.Canonicalize("1"u8, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Very_many_members_and_escapes_are_sorted_and_kept()
    {
        string many = "{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"{(i * 7919L) % 200_003:D6}\":\"{new string('a', 4)}\"")) + "}";
        Canonical(Canonical(many)).Should().Be(Canonical(many));
        string quotes = "\"" + string.Concat(Enumerable.Repeat("\\\"", 500_000)) + "\"";
        Canonical(quotes).Should().Be(quotes);
    }

    [Fact]
    public void The_vectors_of_the_RFCs_author_are_met_byte_for_byte()
    {
        foreach (string input in Corpora.Files("jcs-rfc8785", "*.json").Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "input"))
        {
            string set = Path.GetDirectoryName(Path.GetDirectoryName(input))!;
            string name = Path.GetFileNameWithoutExtension(input);
            byte[] canonical = CanonicalJson.Canonicalize(File.ReadAllBytes(input));
            canonical.Should().Equal(File.ReadAllBytes(Path.Combine(set, "output", name + ".json")), name);
            string hex = string.Concat(File.ReadAllText(Path.Combine(set, "outhex", name + ".txt")).Where(char.IsAsciiHexDigit));
            Convert.ToHexStringLower(canonical).Should().Be(hex, name);
            CanonicalJson.Canonicalize(canonical).Should().Equal(canonical);
        }
    }

    [Fact]
    public void The_form_is_idempotent_and_does_not_depend_on_order_space_or_escapes()
    {
        const int Seed = 8785;
        output.WriteLine($"seed {Seed}");
        Random random = new(Seed);
        for (int i = 0; i < 2_000; i++)
        {
            object? value = RandomValue(random, 4);
            string canonical = Canonical(Write(value, random));
            Canonical(canonical).Should().Be(canonical);
            Canonical(Write(value, random)).Should().Be(canonical);
        }
    }

    [Fact]
    public void Random_doubles_survive()
    {
        const int Seed = 20240503;
        output.WriteLine($"seed {Seed}");
        Random random = new(Seed);
        for (int i = 0; i < 10_000; i++)
        {
            double number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(number))
            {
                string text = Canonical(number.ToString("E16", CultureInfo.InvariantCulture));
                BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)).Should().Be(BitConverter.DoubleToInt64Bits(number), text);
                Canonical(text).Should().Be(text);
            }
        }
    }

    private static string Canonical(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        byte[] canonical = CanonicalJson.Canonicalize(utf8);
        ArrayBufferWriter<byte> destination = new();
        CanonicalJson.Canonicalize(utf8, destination);
        destination.WrittenSpan.SequenceEqual(canonical).Should().BeTrue();
        return Encoding.UTF8.GetString(canonical);
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static object? RandomValue(Random random, int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-1000, 1000) / 8.0,
        3 => random.NextDouble() * Math.Pow(10, random.Next(-30, 30)),
        4 => RandomText(random),
        5 => Enumerable.Range(0, random.Next(4)).Select(_ => RandomValue(random, depth - 1)).ToList(),
        _ => Enumerable.Range(0, random.Next(6)).Select(_ => RandomText(random)).Distinct().ToDictionary(name => name, _ => RandomValue(random, depth - 1)),
    };

    private static string RandomText(Random random)
    {
        string[] characters = ["a", "b", "\"", "\\", "\n", "\u0001", "é", "ї", "\uE000", "\uFFFD", "\U0001F602", "\U00010000", "/", "\u007f"];
        return string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => characters[random.Next(characters.Length)]));
    }

    private static string Write(object? value, Random random)
    {
        string space = random.Next(3) switch { 0 => "", 1 => " ", _ => "\r\n\t" };
        return space + value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            double number => number.ToString(random.Next(2) == 0 ? "R" : "E16", CultureInfo.InvariantCulture),
            string text => WriteText(text, random),
            List<object?> list => "[" + string.Join(',', list.Select(item => Write(item, random))) + "]",
            Dictionary<string, object?> members => "{" + string.Join(',', Shuffle(members, random).Select(m => $"{WriteText(m.Key, random)}{space}:{Write(m.Value, random)}")) + "}",
            _ => throw new InvalidOperationException(),
        } + space;
    }

    private static string WriteText(string text, Random random) =>
        "\"" + string.Concat(text.Select(c => char.IsSurrogate(c) || c < ' ' || c is '"' or '\\' || random.Next(3) == 0 ? $"\\u{(int)c:x4}" : c.ToString())) + "\"";

    private static KeyValuePair<string, object?>[] Shuffle(Dictionary<string, object?> members, Random random)
    {
        KeyValuePair<string, object?>[] shuffled = [.. members];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
