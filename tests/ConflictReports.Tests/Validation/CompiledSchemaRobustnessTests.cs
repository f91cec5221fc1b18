using System.Text;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

public sealed class CompiledSchemaRobustnessTests(ITestOutputHelper output)
{
    private const string Tree = """
        {"$defs":{"Node":{"type":"object","required":["kind"],"additionalProperties":false,"patternProperties":{"^x-":{"uniqueItems":true}},
           "properties":{"kind":{"enum":["leaf","branch"]},"text":{"type":"string","minLength":1,"pattern":"^[a-z😀]+$"},"size":{"type":"number","multipleOf":0.5,"maximum":1e3},
             "items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Node"}},"of":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"integer"}]},
             "value":{"oneOf":[{"type":"object","required":["t"],"properties":{"t":{"const":"a"},"v":{"$ref":"#/$defs/Node"}}},
                               {"type":"object","required":["t"],"properties":{"t":{"const":"b"},"v":{"format":"date"}}}]}}}},
         "$ref":"#/$defs/Node"}
        """;

    private const string Document = """
        {"kind":"branch","text":"abc😀","size":1.5,"x-more":[1,"2",{"a":null}],"of":{"kind":"leaf","of":{"kind":"leaf","of":7}},
         "value":{"v":"2024-05-03","t":"b"},"items":[{"kind":"leaf"},{"value":{"v":{"kind":"leaf"},"t":"a"},"k\u0069nd":"leaf"}]}
        """;

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"of\":", "}")]
    [InlineData("{\"items\":[", "]}")]
    public void Nesting_beyond_the_limit_ends_the_judging(string open, string close)
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema(Tree);
        foreach (string end in new[] { "", close })
        {
            byte[] bomb = Encoding.UTF8.GetBytes(Repeat(open, 100_000) + Repeat(end, 100_000));

            StructureFindings findings = schema.Validate(bomb);

            findings.IsValid.Should().BeFalse();
            schema.IsValid(bomb).Should().BeFalse();
        }
    }

    [Fact]
    public void Even_without_a_limit_the_stack_holds()
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema("""{"items":{"$ref":"#"},"uniqueItems":true}""");
        byte[] bomb = Encoding.UTF8.GetBytes(Repeat("[", 100_000) + Repeat("]", 100_000));

        schema.Validate(bomb, maxDepth: int.MaxValue).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Truncated_documents_are_not_valid()
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema(Tree);
        byte[] whole = Encoding.UTF8.GetBytes(Document);
        schema.Validate(whole).Diagnostics.Should().BeEmpty();
        schema.IsValid(whole).Should().BeTrue();
        for (int length = 0; length < whole.Length; length++)
        {
            schema.Validate(whole.AsSpan(0, length)).IsComplete.Should().BeFalse();
            schema.IsValid(whole.AsSpan(0, length)).Should().BeFalse();
        }
    }

    [Fact]
    public void What_follows_the_value_makes_a_document_not_valid()
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema("true");

        schema.IsValid("1 "u8).Should().BeTrue();
        schema.IsValid("1 2"u8).Should().BeFalse();
        schema.Validate("{} garbage"u8).IsValid.Should().BeFalse();
        schema.IsValid(""u8).Should().BeFalse();
    }

    [Fact]
    public void Half_a_surrogate_pair_ends_the_judging()
    {
        CompiledSchemaFindingsTests.Schema("""{"minLength":1}""").Validate("""["\ud800"]"""u8).IsValid.Should().BeTrue();
        CompiledSchemaFindingsTests.Schema("""{"items":{"minLength":1}}""").Validate("""["\ud800"]"""u8).IsComplete.Should().BeFalse();
        CompiledSchemaFindingsTests.Schema("""{"prefixItems":[true,{"type":"string"}]}""")
            .Validate("""[{"\ud800":1},2]"""u8).Diagnostics.Should().ContainSingle().Which.Location.Pointer.Should().Be("/1");
    }

    [Fact]
    public void Alternatives_inside_alternatives_do_not_multiply_the_work()
    {
        string[] schemas =
        [
            """{"anyOf":[{"properties":{"a":{"$ref":"#"}},"required":["no"]},{"properties":{"a":{"$ref":"#"}},"required":["nor"]},{"type":"string"}]}""",
            """{"oneOf":[{"properties":{"a":{"$ref":"#"}}},{"properties":{"a":{"$ref":"#"}},"required":["nor"]}]}""",
            """{"allOf":[{"properties":{"a":{"$ref":"#"}}},{"properties":{"a":{"$ref":"#"}}},{"not":{"const":1}}]}""",
            """{"properties":{"a":{"$ref":"#"}},"patternProperties":{"^a":{"$ref":"#"},"a$":{"$ref":"#"}},"type":"object"}""",
            """{"if":{"properties":{"a":{"$ref":"#"}}},"then":{"properties":{"a":{"$ref":"#"}}},"else":{"properties":{"a":{"$ref":"#"}},"required":["b"]},"type":"object"}""",
            """{"not":{"not":{"anyOf":[{"items":{"$ref":"#"},"properties":{"a":{"$ref":"#"}}},{"properties":{"a":{"$ref":"#"}}}]}}}""",
        ];
        byte[] deep = Encoding.UTF8.GetBytes(Repeat("{\"a\":", 60) + "1" + Repeat("}", 60));
        foreach (string schema in schemas)
        {
            CompiledSchema compiled = CompiledSchemaFindingsTests.Schema(schema);
            compiled.IsValid(deep).Should().Be(compiled.Validate(deep).IsValid);
        }
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        const int Seed = 20240503;
        const int Rounds = 20_000;
        output.WriteLine($"Seed {Seed}, {Rounds} rounds");
        Random random = new(Seed);
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema(Tree);
        byte[] whole = Encoding.UTF8.GetBytes(Document);
        byte[] likely = "{}[],:\"\\0123456789eE+-.truefalsn \n\r\u00e9\ud83d\ude00ab"u8.ToArray();
        int valid = 0;
        for (int round = 0; round < Rounds; round++)
        {
            byte[] bytes = [.. whole];
            for (int change = random.Next(1, 5); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : likely[random.Next(likely.Length)];
            }

            StructureFindings findings = schema.Validate(bytes, mostFindings: 10);
            bool sound = schema.IsValid(bytes) == findings.IsValid
                && findings.Diagnostics.All(finding => finding.Location is { Line: >= 1, Column: >= 1 } place && place.Offset < bytes.Length);
            sound.Should().BeTrue("round {0} has to be sound", round);
            valid += findings.IsValid ? 1 : 0;
        }

        output.WriteLine($"{valid} still valid");
    }

    [Fact]
    public void What_may_have_been_meant_is_sought_only_for_findings_that_are_kept()
    {
        const int Items = 400_000;
        string terms = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"\"value-number-{i}\""));
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema($"{{\"items\":{{\"enum\":[{terms}]}}}}");
        byte[] json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, Items).Select(i => $"\"valve-number-{i % 2_000}\""))}]");

        StructureFindings findings = schema.Validate(json, mostFindings: 10);

        findings.Suppressed.Should().Be(Items - 10);
        findings.Diagnostics.Should().HaveCount(10).And.OnlyContain(finding => finding.Expected!.Contains("did you mean", StringComparison.Ordinal));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
