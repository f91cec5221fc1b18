using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class CompiledSchemaFindingsTests
{
    private const string Union = """
        { "type": "object", "properties": { "value": { "oneOf": [ { "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" } ] } },
          "$defs": {
            "A": { "type": "object", "required": ["scale", "low"], "properties": { "scale": { "const": "admiralty" }, "low": { "type": "integer" } } },
            "B": { "type": "object", "required": ["scale"], "properties": { "scale": { "const": "likelihood" }, "high": { "type": "string" } } } } }
        """;

    [Theory]
    [InlineData("""{"type":"string"}""", "5", "CR2001", "Found a number, expected a string.")]
    [InlineData("""{"type":["string","array"]}""", "{}", "CR2001", "Found an object, expected a string or a list.")]
    [InlineData("""{"type":"integer"}""", "1.5", "CR2001", "Found 1.5, expected a whole number.")]
    [InlineData("""{"type":"number"}""", "\"x\"", "CR2001", "Found a string, expected a number.")]
    [InlineData("""{"enum":["a","b"]}""", "5", "CR2001", "Found a number, expected one of \"a\", \"b\".")]
    [InlineData("""{"required":["sources"]}""", "{}", "CR2002", "\"sources\" is missing.")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "CR2002", "\"b\" is missing, which \"a\" demands.")]
    [InlineData("""{"type":"string"}""", "null", "CR2003", "Found null, expected a string.")]
    [InlineData("""{"enum":["a"]}""", "null", "CR2003", "Found null, expected \"a\".")]
    [InlineData("""{"minItems":1}""", "[]", "CR2004", "Found an empty list, expected at least 1 item.")]
    [InlineData("""{"minProperties":2}""", "{}", "CR2004", "Found an empty object, expected at least 2 members.")]
    [InlineData("""{"minLength":1}""", "\"\"", "CR2004", "Found an empty string, expected at least 1 character.")]
    [InlineData("""{"enum":["affirmed","negated"]}""", "\"negatd\"", "CR2005", "Found \"negatd\", expected one of \"affirmed\", \"negated\"; did you mean \"negated\"?")]
    [InlineData("""{"const":7}""", "8", "CR2005", "Found 8, expected 7.")]
    [InlineData("""{"pattern":"^[a-z]+$"}""", "\"A\"", "CR2006", "Found \"A\", expected a text that matches ^[a-z]+$.")]
    [InlineData("""{"format":"date"}""", "\"2023-02-29\"", "CR2006", "Found \"2023-02-29\", expected a date such as 2024-05-03.")]
    [InlineData("""{"minimum":1}""", "0.5", "CR2007", "Found 0.5, expected at least 1.")]
    [InlineData("""{"exclusiveMaximum":1}""", "1.0", "CR2007", "Found 1.0, expected less than 1.")]
    [InlineData("""{"multipleOf":5}""", "7", "CR2007", "Found 7, expected a multiple of 5.")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", "CR2007", "Found 2 characters, expected at most 1 character.")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "CR2007", "Found 2 items, expected at most 1 item.")]
    [InlineData("""{"prefixItems":[true],"items":false}""", "[1,2]", "CR2007", "Found 2 items, expected at most 1 item.")]
    [InlineData("""{"uniqueItems":true}""", "[1,1.0]", "CR2007", "Found 1.0 a second time, expected each item only once.")]
    [InlineData("""{"properties":{"claims":{}},"additionalProperties":false}""", """{"clams":1}""", "CR2009", "\"clams\" is not a member that the schema allows here; did you mean \"claims\"?")]
    [InlineData("""{"propertyNames":{"enum":["role"]}}""", """{"rule":1}""", "CR2009", "The name \"rule\" is not allowed here, expected \"role\"; did you mean \"role\"?")]
    [InlineData("""{"anyOf":[{"required":["edtf"]},{"required":["verbatim"]}]}""", "{}", "CR2010", "None of \"edtf\" and \"verbatim\" is there, expected at least one of them.")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"array"}]}""", "7", "CR2011", "Found 7, expected one of 2 alternatives of the schema.")]
    [InlineData("""{"oneOf":[{"type":"number"},{"minimum":1}]}""", "7", "CR2011", "Found 7, expected exactly one of 2 alternatives of the schema, not 2.")]
    [InlineData("""{"not":{"minLength":1}}""", "\"x\"", "CR2011", "Found \"x\", expected another value: the schema excludes this one.")]
    [InlineData("""{"not":{"type":"integer"}}""", "1", "CR2011", "Found 1, expected another value: the schema excludes this one.")]
    [InlineData("""{"not":{"type":["string","object","array"]}}""", "\"x\"", "CR2001", "Found a string, expected a number or true or false or null.")]
    [InlineData("""{"not":{"type":"null"}}""", "null", "CR2003", "Found null, expected a string or a number or true or false or an object or a list.")]
    [InlineData("""{"type":"string","not":{"type":"string"}}""", "\"x\"", "CR2011", "Found \"x\", expected another value: the schema excludes this one.")]
    [InlineData("""{"anyOf":[{"properties":{"a":true},"required":["a"]},{"properties":{"b":true},"required":["b"]}]}""", "{}", "CR2010", "None of \"a\" and \"b\" is there, expected at least one of them.")]
    public void A_fault_has_a_code_and_a_sentence(string schema, string document, string code, string message)
    {
        Diagnostic only = Validate(schema, document).Diagnostics.Should().ContainSingle().Subject;

        only.Code.Text.Should().Be(code);
        only.Message.Should().Be(message);
        only.Severity.Should().Be(Severity.Error);
        Schema(schema).IsValid(Encoding.UTF8.GetBytes(document)).Should().BeFalse();
    }

    [Fact]
    public void A_place_is_the_start_of_the_token_counted_as_editors_count()
    {
        const string Document = "{\r\n  \"назва\": \"Мінськ 😀\", \"a/b\": [ 1,\r\n    \"x\" ]\r\n}";

        Diagnostic only = Validate("""{"properties":{"a/b":{"items":{"type":"integer"}}}}""", Document).Diagnostics.Should().ContainSingle().Subject;

        only.Location.Should().Be(new Location("/a~1b/1", 3, 5, Offset(Document, "\"x\"")));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_count_two_columns()
    {
        const string Document = "{\"é😀\": 1, \"n\": true}";

        Diagnostic only = Validate("""{"properties":{"n":{"type":"integer"}}}""", Document).Diagnostics.Should().ContainSingle().Subject;

        only.Location.Should().Be(new Location("/n", 1, 17, Offset(Document, "true")));
    }

    [Fact]
    public void A_missing_member_is_found_at_the_start_of_its_object_and_a_member_too_many_at_its_name()
    {
        const string Document = """{ "a": { "other": 1 } }""";

        StructureFindings findings = Validate("""{"properties":{"a":{"required":["x","y"],"properties":{"x":{},"y":{}},"additionalProperties":false}}}""", Document);

        findings.Diagnostics.Select(finding => (finding.Code.Text, finding.Location.Pointer, finding.Location.Offset, finding.Expected)).Should().Equal(
            ("CR2002", "/a", 7, "\"x\""), ("CR2002", "/a", 7, "\"y\""), ("CR2009", "/a/other", 9, "one of x, y"));
    }

    [Fact]
    public void Names_are_compared_after_unescaping()
    {
        Validate("""{"properties":{"claims":{"type":"string"}},"additionalProperties":false}""", """{"cl\u0061ims":5}""")
            .Diagnostics.Should().ContainSingle().Which.Location.Pointer.Should().Be("/claims");
        Schema("""{"required":["a\u0000b"],"additionalProperties":{"const":1}}""").IsValid("""{"a\u0000b":1}"""u8).Should().BeTrue();
        Schema("""{"required":["a\u0000b"]}""").IsValid("""{"a":1,"ab":2}"""u8).Should().BeFalse();
    }

    [Fact]
    public void A_tag_may_come_last_and_only_its_branch_is_judged()
    {
        Validate(Union, """{"value":{"high":5,"low":"x","scale":"likelihood"}}""").Diagnostics
            .Select(finding => (finding.Code.Text, finding.Location.Pointer)).Should().Equal(("CR2001", "/value/high"));
        Validate(Union, """{"value":{"low":5,"high":5,"scale":"admiralty"}}""").IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_tag_that_is_missing_or_unknown_is_one_finding()
    {
        Diagnostic missing = Validate(Union, """{"value":{"high":5}}""").Diagnostics.Should().ContainSingle().Subject;
        Diagnostic unknown = Validate(Union, """{"value":{"high":5,"scale":"likelyhood"}}""").Diagnostics.Should().ContainSingle().Subject;
        Diagnostic number = Validate(Union, """{"value":{"scale":1}}""").Diagnostics.Should().ContainSingle().Subject;
        Diagnostic text = Validate(Union, """{"value":"x"}""").Diagnostics.Should().ContainSingle().Subject;
        Diagnostic none = Validate(Union, """{"value":null}""").Diagnostics.Should().ContainSingle().Subject;

        missing.ToString().Should().Be("1:10: error CR2008: The tag \"scale\" is missing, expected one of \"admiralty\", \"likelihood\". [/value]");
        unknown.ToString().Should().Be("1:28: error CR2008: Found \"likelyhood\", expected one of \"admiralty\", \"likelihood\"; did you mean \"likelihood\"? [/value/scale]");
        number.ToString().Should().Be("1:19: error CR2008: Found 1, expected one of \"admiralty\", \"likelihood\". [/value/scale]");
        text.Message.Should().Be("Found a string, expected an object.");
        none.Code.Text.Should().Be("CR2003");
    }

    [Fact]
    public void A_union_is_recognised_where_its_type_stands_outside_and_a_branch_has_several_tags()
    {
        const string Outside = """
            {"type":"object","anyOf":[{"required":["t"],"properties":{"t":{"enum":["a","b"]},"x":{"type":"string"}}}, {"required":["t","y"],"properties":{"t":{"const":"c"}}}]}
            """;

        Validate(Outside, """{"x":1,"t":"b"}""").Diagnostics.Should().ContainSingle().Which.Location.Pointer.Should().Be("/x");
        Validate(Outside, """{"t":"c"}""").Diagnostics.Should().ContainSingle().Which.Message.Should().Be("\"y\" is missing.");
        Validate(Outside, """{"t":"d"}""").Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR2008");
    }

    [Fact]
    public void A_lone_carriage_return_and_a_line_feed_end_lines_too()
    {
        StructureFindings findings = Validate("""{"items":{"type":"string"}}""", "[\r1,\n 2,\r\n\r\n  3]");

        findings.Diagnostics.Select(finding => (finding.Location.Line, finding.Location.Column)).Should().Equal((2, 1), (3, 2), (5, 3));
    }

    [Fact]
    public void Branches_with_the_same_tag_are_ordinary_alternatives()
    {
        const string Same = """
            {"oneOf":[{"type":"object","required":["t"],"properties":{"t":{"const":"a"},"x":{"type":"string"}}},
                      {"type":"object","required":["t"],"properties":{"t":{"const":"a"},"x":{"type":"number"}}}]}
            """;

        Validate(Same, """{"t":"a","x":true}""").Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR2011");
        Validate(Same, """{"t":"a","x":1}""").IsValid.Should().BeTrue();
    }

    [Fact]
    public void All_findings_are_collected_in_the_order_of_their_places_up_to_the_number_asked_for()
    {
        byte[] document = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("\"x\"", 500)) + "]");
        CompiledSchema schema = Schema("""{"items":{"type":"integer"}}""");

        StructureFindings findings = schema.Validate(document, mostFindings: 7);

        findings.Diagnostics.Select(finding => finding.Location.Pointer).Should().Equal("/0", "/1", "/2", "/3", "/4", "/5", "/6");
        findings.Suppressed.Should().Be(493);
        findings.IsComplete.Should().BeTrue();
        schema.Validate(document, mostFindings: 0).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_same_fault_found_by_two_schemas_is_said_once()
    {
        Validate("""{"allOf":[{"$ref":"#/$defs/T"},{"$ref":"#/$defs/T"}],"$defs":{"T":{"type":"string"}}}""", "1").Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void A_value_check_takes_the_place_of_the_keywords_for_text_of_its_definition()
    {
        const string Schemas = """
            {"properties":{"t":{"$ref":"#/$defs/Edtf"},"n":{"$ref":"#/$defs/Figure"}},
             "$defs":{"Edtf":{"type":"string","pattern":"^x$","maxLength":1},"Figure":{"type":"number","maximum":100}}}
            """;
        Dictionary<string, ValueCheck> checks = new()
        {
            ["Edtf"] = new(text => text.StartsWith('2') ? null : (DiagnosticCatalogue.EdtfForm, "a time in EDTF"), PlainForm.None),
            ["Figure"] = new(text => text.Length < 5 ? null : (DiagnosticCatalogue.WrongForm, "a short number"), PlainForm.None),
        };
        CompiledSchema schema = CompiledSchema.Compile(JsonNode.Parse(Schemas)!, checks);

        schema.IsValid("""{"t":"2024","n":99}"""u8).Should().BeTrue();
        schema.Validate("""{"t":"May","n":1234567}"""u8).Diagnostics.Select(finding => $"{finding.Code} {finding.Message}").Should().Equal(
            "CR1204 Found \"May\", expected a time in EDTF.", "CR2006 Found 1234567, expected a short number.");
        schema.Validate("""{"t":5,"n":101}"""u8).Diagnostics.Select(finding => finding.Code.Text).Should().Equal("CR2001", "CR2007");
        Schema(Schemas).Validate("""{"t":"2024"}"""u8).Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR2007");
    }

    internal static CompiledSchema Schema(string text) => CompiledSchema.Compile(JsonNode.Parse(text)!);

    private static StructureFindings Validate(string schema, string document) => Schema(schema).Validate(Encoding.UTF8.GetBytes(document));

    private static int Offset(string document, string token) => Encoding.UTF8.GetByteCount(document[..document.IndexOf(token, StringComparison.Ordinal)]);
}
