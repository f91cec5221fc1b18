using System.Text;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>Schemas that depend on a member, items that have to be contained, and what no schema has judged.</summary>
public sealed class SchemaPartsTests(ITestOutputHelper output)
{
    private const string Base = """{"$defs":{"Base":{"properties":{"id":{"type":"string"}}}},"$ref":"#/$defs/Base","properties":{"n":{"type":"integer"}},"unevaluatedProperties":false}""";

    [Theory]
    [InlineData("""{"contains":{"const":"uk"}}""", """["ua","ru"]""", "", "Found a list of 2 items, 0 of them such, expected at least 1 item that is \"uk\".")]
    [InlineData("""{"contains":{"type":"string"},"minContains":2}""", """["a",1]""", "", "Found a list of 2 items, 1 of them such, expected at least 2 items that are each a string.")]
    [InlineData("""{"contains":{"minimum":3},"maxContains":1}""", "[1,3,4]", "", "Found a list of 3 items, 2 of them such, expected at most 1 item of those that the schema counts.")]
    [InlineData("""{"contains":{"type":"string"}}""", "[]", "", "Found an empty list, expected at least 1 item that is a string.")]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"a":1}""", "", "\"b\" is missing.")]
    [InlineData("""{"dependentSchemas":{"a":{"properties":{"b":{"type":"string"}}}}}""", """{"b":1,"a":1}""", "/b", "Found a number, expected a string.")]
    [InlineData(Base, """{"id":"x","m":1}""", "/m", "\"m\" is not a member that the schema allows here; did you mean \"n\"?")]
    [InlineData(Base, """{"id":7,"n":1}""", "/id", "Found a number, expected a string.")]
    [InlineData("""{"prefixItems":[true],"contains":{"type":"string"},"unevaluatedItems":{"type":"boolean"}}""", """[1,"a",true,2]""", "/3", "Found a number, expected true or false.")]
    [InlineData("""{"anyOf":[{"properties":{"a":true},"required":["a"]},{"properties":{"b":true},"required":["b"]}],"unevaluatedProperties":false}""", """{"a":1,"b":1,"c":1}""", "/c", "\"c\" is not a member that the schema allows here.")]
    [InlineData("""{"anyOf":[{"properties":{"a":{"type":"string"}}},{"properties":{"a":{"type":"null"}}}],"unevaluatedProperties":false}""", """{"a":1}""", "", "Found an object, expected one of 2 alternatives of the schema.")]
    public void One_fault_is_one_finding_that_says_what_was_expected(string schema, string json, string pointer, string message)
    {
        CompiledSchema compiled = CompiledSchemaFindingsTests.Schema(schema);

        StructureFindings findings = compiled.Validate(Encoding.UTF8.GetBytes(json));

        findings.Diagnostics.Select(finding => (finding.Location.Pointer, finding.Message)).Should().Equal((pointer, message));
        compiled.IsValid(Encoding.UTF8.GetBytes(json)).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"contains":{"const":1},"minContains":0}""", "[]", true)]
    [InlineData("""{"minContains":5,"maxContains":0}""", "[1]", true)]
    [InlineData("""{"contains":{"const":1},"minContains":2,"maxContains":1}""", "[1,1]", false)]
    [InlineData("""{"contains":false}""", """{"a":1}""", true)]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """["a"]""", true)]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """{"\u0061":1}""", false)]
    [InlineData("""{"anyOf":[{"required":["a"],"properties":{"a":true}},{"required":["b"],"properties":{"b":true}}],"unevaluatedProperties":false}""", """{"b":1}""", true)]
    [InlineData("""{"allOf":[{"items":true}],"unevaluatedItems":false}""", "[1,2]", true)]
    [InlineData("""{"not":{"properties":{"a":{"const":2}}},"unevaluatedProperties":false}""", """{"a":1}""", false)]
    [InlineData("""{"oneOf":[{"type":"object","required":["t"],"properties":{"t":{"const":"a"},"v":true}},{"type":"object","required":["t"],"properties":{"t":{"const":"b"}}}],"unevaluatedProperties":false}""", """{"v":1,"t":"a"}""", true)]
    [InlineData("""{"oneOf":[{"type":"object","required":["t"],"properties":{"t":{"const":"a"},"v":true}},{"type":"object","required":["t"],"properties":{"t":{"const":"b"}}}],"unevaluatedProperties":false}""", """{"v":1,"t":"b"}""", false)]
    public void The_verdict_is_that_of_the_standard(string schema, string json, bool valid)
    {
        CompiledSchema compiled = CompiledSchemaFindingsTests.Schema(schema);

        compiled.IsValid(Encoding.UTF8.GetBytes(json)).Should().Be(valid);
        compiled.Validate(Encoding.UTF8.GetBytes(json)).IsValid.Should().Be(valid);
    }

    [Fact]
    public void Questions_for_the_rest_inside_each_other_do_not_multiply_the_work()
    {
        string[] schemas =
        [
            """{"anyOf":[{"properties":{"a":{"$ref":"#"}}},{"properties":{"a":{"$ref":"#"}}}],"unevaluatedProperties":false}""",
            """{"oneOf":[{"properties":{"a":{"$ref":"#"}}},{"required":["b"]}],"unevaluatedProperties":{"$ref":"#"}}""",
            """{"dependentSchemas":{"a":{"properties":{"a":{"$ref":"#"}}}},"unevaluatedProperties":{"$ref":"#"}}""",
            """{"contains":{"$ref":"#"},"items":{"$ref":"#"},"maxContains":3}""",
            """{"contains":{"$ref":"#"},"minContains":0,"unevaluatedItems":{"$ref":"#"}}""",
        ];
        byte[] objects = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60));
        byte[] lists = Encoding.UTF8.GetBytes(new string('[', 60) + "1" + new string(']', 60));
        foreach (CompiledSchema schema in schemas.Select(CompiledSchemaFindingsTests.Schema))
        {
            schema.IsValid(objects).Should().Be(schema.Validate(objects).IsValid);
            schema.IsValid(lists).Should().Be(schema.Validate(lists).IsValid);
        }
    }

    [Fact]
    public void Schemas_that_apply_to_one_value_in_many_ways_are_asked_once_each()
    {
        string definitions = string.Join(',', Enumerable.Range(0, 30).Select(i => $$"""
            "d{{i}}":{"allOf":[{"$ref":"#/$defs/d{{i + 1}}"},{"$ref":"#/$defs/d{{i + 1}}"}],"unevaluatedProperties":{"type":"integer"} }
            """));
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema($$"""{"$ref":"#/$defs/d0","$defs":{ {{definitions}},"d30":{"properties":{"a":true} } } }""");

        schema.IsValid("""{"a":"text","b":1}"""u8).Should().BeTrue();
        schema.Validate("""{"a":"text","b":"c"}"""u8).Diagnostics.Should().ContainSingle().Which.Location.Pointer.Should().Be("/b");
    }

    [Fact]
    public void Many_items_and_members_are_judged_in_linear_time()
    {
        const int Many = 200_000;
        CompiledSchema list = CompiledSchemaFindingsTests.Schema("""{"contains":{"const":-1},"minContains":3,"maxContains":5,"prefixItems":[true],"unevaluatedItems":{"type":"integer"}}""");
        byte[] items = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, Many))}]");
        string dependents = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"m{i}\":true"));
        CompiledSchema map = CompiledSchemaFindingsTests.Schema($$"""{"dependentSchemas":{ {{dependents}} },"unevaluatedProperties":{"type":"integer"} }""");
        byte[] members = Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"m{i}\":{i}"))}}}");

        list.Validate(items).Diagnostics.Should().ContainSingle();
        map.Validate(members).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Contained_items_and_the_rest_are_counted_as_by_hand()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        int cases = Seed.Cases(2_000);
        for (int i = 0; i < cases; i++)
        {
            (int least, int most, int prefix) = (random.Next(4), random.Next(4), random.Next(1, 4));
            int[] items = [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(3))];
            string first = string.Join(',', Enumerable.Repeat("true", prefix));
            CompiledSchema schema = CompiledSchemaFindingsTests.Schema($$"""
                {"prefixItems":[{{first}}],"contains":{"const":1},"minContains":{{least}},"maxContains":{{most}} ,"unevaluatedItems":{"const":2} }
                """);
            int contained = items.Count(item => item == 1);
            bool expected = contained >= least && contained <= most && items.Skip(prefix).All(item => item is 1 or 2);
            byte[] json = Encoding.UTF8.GetBytes($"[{string.Join(',', items)}]");

            (schema.IsValid(json), schema.Validate(json).IsValid).Should().Be((expected, expected), "[{0}] with {1} to {2} and {3} first", string.Join(',', items), least, most, prefix);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("#anchor")]
    [InlineData("https://example.org/schemas/b/a")]
    [InlineData("/schemas/b/a")]
    [InlineData("../b/./a")]
    [InlineData("#/$defs/a")]
    [InlineData("a#")]
    public void A_reference_starts_from_the_nearest_id(string reference)
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema($$"""
            {"$id":"https://example.org/schemas/","$defs":{"b":{"$id":"b/","items":{"$ref":"{{reference}}"},"not":{"$anchor":"anchor","type":"integer"},
             "$defs":{"a":{"$id":"a","type":"integer"} } } },"$ref":"b/"}
            """);

        schema.IsValid("[1]"u8).Should().BeTrue();
        schema.IsValid("""["a"]"""u8).Should().BeFalse();
    }
}
