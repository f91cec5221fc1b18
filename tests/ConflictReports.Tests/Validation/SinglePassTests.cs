using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Testing.Mutants;
using ConflictReports.Validation;
using ConflictReports.Validation.SinglePass;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>The single pass by wide vectors, by vectors and by portable steps, each time compared with the route token by token.</summary>
public sealed class SinglePassTests
{
    private const int WidestText = 70;

    private static readonly byte[] Example = Trimmed(File.ReadAllBytes(Repository.Examples[0]));

    [Fact]
    public void Names_may_be_escaped()
    {
        foreach (JsonPiece name in NamesOf(Example))
        {
            string escaped = Escaped(Encoding.UTF8.GetString(Example[(name.Start + 1)..(name.End - 1)]));

            Verdict(Replaced(Example, name, escaped)).Should().Be(PassVerdict.Fits, $"{escaped} is a name of the schema");
        }
    }

    [Fact]
    public void A_member_twice_is_undecided_even_if_it_is_escaped_once()
    {
        foreach (JsonPiece name in NamesOf(Example))
        {
            string text = Encoding.UTF8.GetString(Example[name.Start..name.End]);

            Verdict(Replaced(Example, name, $"{text}:0,{text}")).Should().Be(PassVerdict.Undecided);
            Verdict(Replaced(Example, name, $"{Escaped(text[1..^1])}:0,{text}")).Should().Be(PassVerdict.Undecided);
            Verdict(Replaced(Example, name, $"{text}:0,{Escaped(text[1..^1])}")).Should().Be(PassVerdict.Undecided);
        }
    }

    [Fact]
    public void A_report_that_ends_early_is_undecided()
    {
        Verdict(Example).Should().Be(PassVerdict.Fits);
        for (int length = 0; length < Example.Length; length++)
        {
            CompiledSchema schema = RouteTarget.Report.Schema;
            schema.Pass<VectorScanner>(Example.AsSpan(0, length), RouteTarget.Limits, out _).Should().Be(PassVerdict.Undecided, $"{length} bytes are not the whole");
            schema.Pass<PortableScanner>(Example.AsSpan(0, length), RouteTarget.Limits, out _).Should().Be(PassVerdict.Undecided, $"{length} bytes are not the whole");
        }
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("😀", 1)]
    [InlineData("\\n", 1)]
    [InlineData("\\u0041", 1)]
    [InlineData("\\ud83d\\ude00", 1)]
    public void Texts_of_any_length_may_be_the_last_of_a_document(string unit, int characters)
    {
        const int Most = 40;
        string bounds = $"{{\"type\":\"string\",\"maxLength\":{Most}}}";
        RouteTarget value = Target(bounds);
        RouteTarget item = Target($"{{\"items\":{bounds}}}");
        RouteTarget name = Target($"{{\"propertyNames\":{bounds}}}");
        RouteTarget skipped = Target("{}");
        for (int length = 0; length <= WidestText; length++)
        {
            string text = $"\"{new string('a', length)}{unit}\"";
            PassVerdict expected = length + characters <= Most ? PassVerdict.Fits : PassVerdict.HasFaults;
            Verdict(value, text).Should().Be(expected);
            Verdict(item, $"[{text}]").Should().Be(expected);
            Verdict(name, $"{{{text}:0}}").Should().Be(expected);
            Verdict(skipped, text).Should().Be(PassVerdict.Fits);
            for (int cut = 1; cut <= text.Length; cut++)
            {
                Verdict(value, text[..^cut]).Should().Be(PassVerdict.Undecided);
                Verdict(skipped, $"{{{text[..^cut]}").Should().Be(PassVerdict.Undecided);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(70)]
    public void Members_that_the_schema_does_not_name_are_told_apart_however_many(int count)
    {
        RouteTarget target = Target("""{"properties":{"a":{"type":"integer"}}}""");
        string others = string.Concat(Enumerable.Range(0, count).Select(i => $",\"x{i}\":{{\"x{i}\":[]}}"));

        Verdict(target, $"{{\"a\":1{others}}}").Should().Be(PassVerdict.Fits);
        Verdict(target, $"{{\"a\":1{others},\"\\u0078{Math.Max(0, count - 1)}\":0}}").Should().Be(count == 0 ? PassVerdict.Fits : PassVerdict.Undecided);
        Verdict(target, $"{{\"b\":{{\"a\":1{others},\"a\":2}}}}").Should().Be(PassVerdict.Undecided);
        Verdict(target, $"{{\"a\":1{others},\"\\u0061\":2}}").Should().Be(PassVerdict.Undecided);
    }

    [Fact]
    public void White_space_may_stand_between_all_pieces()
    {
        const string Blanks = " \t\r\n";
        List<JsonPiece> pieces = JsonPiece.Of(Example);
        foreach (string blank in Blanks.Select(c => c.ToString()).Append(new string(' ', WidestText)))
        {
            string spaced = blank + string.Join(blank, pieces.Select(piece => Encoding.UTF8.GetString(Example[piece.Start..piece.End]))) + blank;

            Verdict(Encoding.UTF8.GetBytes(spaced)).Should().Be(PassVerdict.Fits);
            Verdict(Encoding.UTF8.GetBytes($"{spaced}{blank}\v")).Should().Be(PassVerdict.Undecided);
        }
    }

    [Fact]
    public void Tags_of_unions_may_come_last()
    {
        JsonShuffler shuffler = new(new Random(7)) { LastNames = ContractWalk.TagNames };
        foreach (string file in Repository.Examples)
        {
            Verdict(shuffler.Shuffle(File.ReadAllBytes(file))).Should().Be(PassVerdict.Fits);
        }
    }

    [Fact]
    public void Limits_are_those_of_the_syntax_stage()
    {
        List<ReadOptions> limits =
        [
            .. Enumerable.Range(1, 12).Select(depth => ReadOptions.Default with { MaxDepth = depth }),
            .. Enumerable.Range(1, 3000).Select(values => ReadOptions.Default with { MaxValues = values }),
            .. Enumerable.Range(WordTable<bool>.Longest, 600).Select(bytes => ReadOptions.Default with { MaxStringBytes = bytes }),
            .. Enumerable.Range(-1, 3).Select(more => ReadOptions.Default with { MaxDocumentBytes = Example.Length + more }),
        ];
        bool[] clean = [.. limits.Select(options => SyntaxReader.Check(Example, options).Diagnostics.IsEmpty)];

        limits.Select(options => ReportStructure.Judge(Example, options) is not null).Should().Equal(clean);
        clean.Should().Contain(true).And.Contain(false);
    }

    [Fact]
    public void Strings_of_fewer_bytes_than_a_block_are_never_allowed_by_mistake() =>
        ReportStructure.Judge(Example, ReadOptions.Default with { MaxStringBytes = 8 }).Should().BeNull();

    [Fact]
    public void Odd_names_and_more_members_than_bits_are_judged_alike()
    {
        foreach ((RouteTarget target, byte[][] documents) in NamedSchemas.Targets())
        {
            foreach (byte[] document in documents)
            {
                Verdict(target, document).Should().NotBe(PassVerdict.Undecided, $"{target.Name}: {Encoding.UTF8.GetString(document)}");
            }
        }
    }

    [Fact]
    public void A_name_is_not_taken_for_one_that_it_begins_with()
    {
        RouteTarget target = Target("""{"properties":{"a\u0000":{"const":1},"a":{"const":2},"a\u0000b":{"const":3},"\\":{"const":4},"\"":{"const":5}},"additionalProperties":false}""");

        Verdict(target, """{"a\u0000":1,"a":2,"a\u0000b":3,"\\":4,"\"":5}""").Should().Be(PassVerdict.Fits);
        Verdict(target, """{"a":2,"\u005c":4,"\u0022":5}""").Should().Be(PassVerdict.Fits);
        Verdict(target, """{"a\u0000":2}""").Should().Be(PassVerdict.HasFaults);
        Verdict(target, """{"a\u0000\u0000":1}""").Should().Be(PassVerdict.HasFaults);
        Verdict(target, "{\"a\0\":1}").Should().Be(PassVerdict.Undecided);
    }

    [Fact]
    public void Sixty_four_places_are_noted_and_more_are_left_to_the_slower_route()
    {
        RouteTarget target = Target("""{"items":{"type":"string"}}""");
        string Items(int count) => $"[{string.Join(",", Enumerable.Repeat("1", count))}]";

        Verdict(target, Items(64)).Should().Be(PassVerdict.HasFaults);
        Verdict(target, Items(65)).Should().Be(PassVerdict.Undecided);
        target.Schema.Validate(Encoding.UTF8.GetBytes(Items(65))).Diagnostics.Should().HaveCount(65);
    }

    [Theory]
    [InlineData("999999999999999", true)]
    [InlineData("-999999999999999", true)]
    [InlineData("1000000000000000", true)]
    [InlineData("9007199254740991", true)]
    [InlineData("9007199254740993", false)]
    [InlineData("0.1000000000000000055511151231257827", false)]
    [InlineData("100000000000000.5", true)]
    [InlineData("1e0", true)]
    [InlineData("1e", false)]
    [InlineData("1e+", false)]
    [InlineData("-", false)]
    [InlineData("-01", false)]
    [InlineData("1.", false)]
    [InlineData("1.e1", false)]
    [InlineData("1e400", false)]
    public void Numbers_that_a_double_holds_are_decided_whatever_their_length(string number, bool isDecided)
    {
        foreach (string schema in new[] { "{}", """{"type":"number"}""", """{"type":"number","minimum":-1e15,"maximum":1e16}""" })
        {
            Verdict(Target(schema), number).Should().Be(isDecided ? PassVerdict.Fits : PassVerdict.Undecided, $"{number} by {schema}");
        }
    }

    [Fact]
    public void Of_a_member_that_must_not_be_there_the_value_is_not_judged()
    {
        RouteTarget target = Target("""{"properties":{"no":false},"additionalProperties":false}""");

        Verdict(target, """{"no":{"x":1}}""").Should().Be(PassVerdict.HasFaults);
        Verdict(target, """{"other":{"x":[null]}}""").Should().Be(PassVerdict.HasFaults);
    }

    [Fact]
    public void Compiling_an_enumeration_of_many_words_takes_memory_in_proportion_to_it_and_all_words_fit()
    {
        const int Words = 20_000;
        const long MostBytes = 200L << 20;
        JsonObject enumeration = new() { ["enum"] = new JsonArray([.. Enumerable.Range(0, Words).Select(i => (JsonNode)$"value-number-{i}")]) };
        long before = GC.GetAllocatedBytesForCurrentThread();

        CompiledSchema schema = CompiledSchema.Compile(enumeration);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes);
        Enumerable.Range(0, Words).Should().OnlyContain(i => schema.IsValid(Encoding.UTF8.GetBytes($"\"value-number-{i}\"")));
        schema.IsValid(Encoding.UTF8.GetBytes($"\"value-number-{Words}\"")).Should().BeFalse();
    }

    [Fact]
    public void A_spent_budget_is_never_a_fault_of_the_document()
    {
        const int Levels = 60;
        RouteTarget target = Target("""
            {"$ref":"#/$defs/Step","$defs":{
              "Step":{"oneOf":[{"$ref":"#/$defs/A"},{"$ref":"#/$defs/B"}]},
              "A":{"type":"object","required":["kind"],"properties":{"kind":{"const":"a"},"next":{"$ref":"#/$defs/Step"}}},
              "B":{"type":"object","required":["kind"],"properties":{"kind":{"const":"b"},"text":{"type":"string"}}}}}
            """);
        string last = $"{{\"text\":\"{new string('x', 100_000)}\",\"kind\":\"b\"}}";
        string document = string.Concat(Enumerable.Repeat("{\"next\":", Levels)) + last + string.Concat(Enumerable.Repeat(",\"kind\":\"a\"}", Levels));

        Verdict(target, document).Should().NotBe(PassVerdict.HasFaults);
        target.Schema.IsValid(Encoding.UTF8.GetBytes(document)).Should().BeTrue();
    }

    [Fact]
    public void Many_schemas_on_each_of_many_nested_values_do_not_exhaust_the_stack()
    {
        const int Links = 30;
        const int Levels = 60;
        const int SmallStack = 384 * 1024;
        JsonObject definitions = new(Enumerable.Range(0, Links).Select(i =>
            KeyValuePair.Create($"d{i}", (JsonNode?)new JsonObject { ["type"] = "array", ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/$defs/d{i + 1}" }) })));
        definitions[$"d{Links}"] = new JsonObject { ["items"] = new JsonObject { ["$ref"] = "#/$defs/d0" } };
        CompiledSchema schema = CompiledSchema.Compile(new JsonObject { ["$ref"] = "#/$defs/d0", ["$defs"] = definitions });
        byte[] nested = [.. Enumerable.Repeat((byte)'[', Levels), .. Enumerable.Repeat((byte)']', Levels)];
        PassVerdict verdict = PassVerdict.Fits;
        Thread thread = new(() => verdict = schema.Pass<PortableScanner>(nested, RouteTarget.Limits, out _), SmallStack);
        thread.Start();
        thread.Join();

        verdict.Should().Be(PassVerdict.Undecided);
    }

    private static RouteTarget Target(string schema) => new(schema, CompiledSchema.Compile(JsonNode.Parse(schema)!));

    private static PassVerdict Verdict(byte[] report) => Verdict(RouteTarget.Report, report);

    private static PassVerdict Verdict(RouteTarget target, string json) => Verdict(target, Encoding.UTF8.GetBytes(json));

    private static PassVerdict Verdict(RouteTarget target, byte[] json)
    {
        RouteOutcome outcome = RouteComparison.Compare(target, json);
        outcome.Difference.Should().BeNull($"the routes agree on {Encoding.UTF8.GetString(json)}");
        return outcome.Verdict;
    }

    private static IEnumerable<JsonPiece> NamesOf(byte[] json) => JsonPiece.Of(json).Where(piece => piece.Kind == JsonPieceKind.Name).DistinctBy(piece => Encoding.UTF8.GetString(json[piece.Start..piece.End]));

    private static byte[] Replaced(byte[] json, JsonPiece piece, string text) => [.. json[..piece.Start], .. Encoding.UTF8.GetBytes(text), .. json[piece.End..]];

    private static string Escaped(string name) => $"\"{string.Concat(name.Select(c => $"\\u{(int)c:x4}"))}\"";

    private static byte[] Trimmed(byte[] json) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json).Trim());
}
