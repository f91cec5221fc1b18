using System.Text;
using System.Text.Json;
using ConflictReports.Json;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

public class JsonLocatorTests(ITestOutputHelper output)
{
    private const string Document = """
        {"a":[10,{"b/c":true,"~":"x"},[ ]], "caf\u00e9" : {"":null}}
        """;

    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("abc", 99, 1, 4)]
    [InlineData("a\nbc", 1, 1, 2)]
    [InlineData("a\nbc", 2, 2, 1)]
    [InlineData("a\r\nbc", 1, 1, 2)]
    [InlineData("a\r\nbc", 2, 1, 3)]
    [InlineData("a\r\nbc", 3, 2, 1)]
    [InlineData("a\rbc", 2, 2, 1)]
    [InlineData("\n\r\n\r\r\nx", 6, 5, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("a\r", 2, 2, 1)]
    [InlineData("ї=1", 2, 1, 2)]
    [InlineData("€€x", 6, 1, 3)]
    [InlineData("\U0001F602x", 4, 1, 3)]
    [InlineData("\U0001F602x", 2, 1, 1)]
    [InlineData("\ufeffab", 0, 1, 1)]
    [InlineData("\ufeffab", 3, 1, 1)]
    [InlineData("\ufeffab", 4, 1, 2)]
    [InlineData("", 0, 1, 1)]
    public void Lines_and_columns_are_counted_as_editors_do(string text, int offset, int line, int column) =>
        JsonLocator.PositionOf(Encoding.UTF8.GetBytes(text), offset).Should().Be(new JsonPosition(line, column));

    [Fact]
    public void Bytes_that_are_not_UTF_8_count_as_one_replacement_each() =>
        JsonLocator.PositionOf([(byte)'"', 0xFF, 0xE2, 0x82, 0xC3, (byte)'x', (byte)'y'], 6).Should().Be(new JsonPosition(1, 6));

    [Fact]
    public void Many_offsets_in_one_pass_have_the_places_of_each_alone()
    {
        const int Seed = 6901;
        output.WriteLine($"seed {Seed}");
        Random random = new(Seed);
        string[] parts = ["a", "\r", "\n", "\r\n", "є", "€", "\U0001F602", " "];
        for (int i = 0; i < 300; i++)
        {
            byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40).Select(_ => parts[random.Next(parts.Length)])));
            int[] offsets = [.. Enumerable.Range(0, text.Length + 1)];
            JsonPosition[] positions = new JsonPosition[offsets.Length];
            JsonLocator.PositionsOf(text, offsets, positions);
            positions.Should().Equal(offsets.Select(offset => JsonLocator.PositionOf(text, offset)));
            positions.Should().BeInAscendingOrder(Comparer<JsonPosition>.Create((x, y) => (x.Line, x.Column).CompareTo((y.Line, y.Column))));
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("/a", 5)]
    [InlineData("/a/0", 6)]
    [InlineData("/a/1", 9)]
    [InlineData("/a/1/b~1c", 16)]
    [InlineData("/a/1/~0", 25)]
    [InlineData("/a/2", 30)]
    [InlineData("/café", 50)]
    [InlineData("/café/", 54)]
    public void A_pointer_gives_the_start_of_its_value(string pointer, int offset) => JsonLocator.OffsetOf(Encoding.UTF8.GetBytes(Document), pointer).Should().Be(offset);

    [Theory]
    [InlineData("", 0)]
    [InlineData("/a", 1)]
    [InlineData("/a/0", 6)]
    [InlineData("/a/1/b~1c", 10)]
    [InlineData("/café", 36)]
    [InlineData("/café/", 51)]
    public void On_request_a_pointer_gives_the_start_of_the_members_name(string pointer, int offset) =>
        JsonLocator.OffsetOf(Encoding.UTF8.GetBytes(Document), pointer, ofName: true).Should().Be(offset);

    [Theory]
    [InlineData("a")]
    [InlineData("/b")]
    [InlineData("/")]
    [InlineData("/a/3")]
    [InlineData("/a/-")]
    [InlineData("/a/-1")]
    [InlineData("/a/00")]
    [InlineData("/a/ 1")]
    [InlineData("/a/0/0")]
    [InlineData("/a/1/b~2c")]
    [InlineData("/a/1/~")]
    [InlineData("/a/99999999999999999999")]
    public void A_pointer_to_nothing_gives_minus_one(string pointer) => JsonLocator.OffsetOf(Encoding.UTF8.GetBytes(Document), pointer).Should().Be(-1);

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "/a")]
    [InlineData(3, "/a")]
    [InlineData(5, "/a")]
    [InlineData(7, "/a/0")]
    [InlineData(9, "/a/1")]
    [InlineData(12, "/a/1/b~1c")]
    [InlineData(16, "/a/1/b~1c")]
    [InlineData(25, "/a/1/~0")]
    [InlineData(28, "/a/1")]
    [InlineData(31, "/a/2")]
    [InlineData(33, "/a")]
    [InlineData(35, "")]
    [InlineData(40, "/café")]
    [InlineData(51, "/café/")]
    [InlineData(59, "")]
    [InlineData(999, "")]
    public void An_offset_gives_the_pointer_of_the_token_there(int offset, string pointer) =>
        JsonLocator.PointerAt(Encoding.UTF8.GetBytes(Document), offset).Should().Be(pointer);

    [Theory]
    [InlineData("""{"a": tru}""", 6, "/a")]
    [InlineData("""{"a":[1, x]}""", 9, "/a/1")]
    [InlineData("""{"a":[x]}""", 6, "/a/0")]
    [InlineData("""{"a":[1 2]}""", 8, "/a")]
    [InlineData("""{"a":{"b":1,}}""", 12, "/a")]
    [InlineData("""{"a":{"b":""", 10, "/a/b")]
    [InlineData("""{"a":[{"b":1},{"b""", 15, "/a/1")]
    [InlineData("", 0, "")]
    [InlineData("1 2", 2, "")]
    public void At_the_fault_of_a_malformed_document_the_pointer_is_that_of_what_is_being_read(string json, int offset, string pointer) =>
        JsonLocator.PointerAt(Encoding.UTF8.GetBytes(json), offset).Should().Be(pointer);

    [Fact]
    public void A_truncated_document_gives_what_it_has()
    {
        byte[] json = Encoding.UTF8.GetBytes(Document);
        for (int length = 0; length <= json.Length; length++)
        {
            ReadOnlySpan<byte> head = json.AsSpan(0, length);
            JsonLocator.OffsetOf(head, "/a/0").Should().BeOneOf(-1, 6);
            JsonLocator.OffsetOf(head, "/café/", ofName: true).Should().BeOneOf(-1, 51);
            for (int offset = 0; offset <= length; offset++)
            {
                JsonLocator.PointerAt(head, offset).Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] json = Encoding.UTF8.GetBytes("\ufeff{\"a\":1}");
        JsonLocator.OffsetOf(json, "/a").Should().Be(8);
        JsonLocator.PointerAt(json, 8).Should().Be("/a");
    }

    [Fact]
    public void Names_that_are_no_text_are_found_again_by_the_pointer_given_for_them()
    {
        byte[] json = [.. "{\"x\":0,\""u8, 0xFF, .. "\":1,\"\\ud800\":2}"u8];
        foreach (int offset in new[] { 7, 13 })
        {
            JsonLocator.OffsetOf(json, JsonLocator.PointerAt(json, offset), ofName: true).Should().Be(offset);
        }
    }

    [Fact]
    public void Every_value_of_a_document_is_found_by_its_pointer_and_gives_it_back()
    {
        byte[] json = Encoding.UTF8.GetBytes(Document);
        using JsonDocument document = JsonDocument.Parse(json);
        foreach ((string pointer, JsonElement value) in Values(document.RootElement, ""))
        {
            int offset = JsonLocator.OffsetOf(json, pointer);
            Encoding.UTF8.GetString(json.AsSpan(offset)).Should().StartWith(value.GetRawText());
            JsonLocator.PointerAt(json, offset).Should().Be(pointer);
            JsonLocator.PointerAt(json, JsonLocator.OffsetOf(json, pointer, ofName: true)).Should().Be(pointer);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff\r\n")]
    public void Many_pointers_are_located_as_each_of_them_is(string before)
    {
        byte[] json = Encoding.UTF8.GetBytes(before + Document);
        using JsonDocument document = JsonDocument.Parse(Document);
        string[] real = [.. Values(document.RootElement, "").Select(value => value.Pointer)];
        string[] pointers = [.. real.Reverse(), .. real.Select(pointer => pointer + "/00"), .. real.Select(pointer => pointer + "/no/~/0"), "no", "/", "/~", "/-1", .. real];

        JsonLocator.Locate(json, pointers).Should().Equal(pointers.Select(pointer => JsonLocator.Locate(json, pointer)));
        JsonLocator.Locate(json.AsSpan(0, json.Length / 2), real).Select(place => place.Pointer).Should().Equal(real);
        JsonLocator.Locate([], real).Should().OnlyContain(place => place.Offset == 0);
    }

    [Fact]
    public void Pointers_too_long_to_keep_are_those_of_a_container_around()
    {
        string name = new('n', 5000);
        byte[] json = Encoding.UTF8.GetBytes($"{{\"{name}\":{{\"{name}\":{{\"{name}\":1}}}}}}");
        JsonLocator.PointerAt(json, json.Length - 4).Should().Be("/" + name);
        byte[] deep = Encoding.UTF8.GetBytes(new string('[', 1_000_000));
        JsonLocator.PointerAt(deep, deep.Length).Length.Should().BeLessThanOrEqualTo(JsonPath.LongestPointer + 2);
        JsonLocator.OffsetOf(deep, string.Concat(Enumerable.Repeat("/0", 1000))).Should().Be(1000);
    }

    private static IEnumerable<(string Pointer, JsonElement Value)> Values(JsonElement value, string pointer)
    {
        IEnumerable<(string, JsonElement)> inner = value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Values(m.Value, $"{pointer}/{m.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Values(item, $"{pointer}/{i}")),
            _ => [],
        };
        return inner.Prepend((pointer, value));
    }
}
