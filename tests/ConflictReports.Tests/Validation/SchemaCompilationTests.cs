using System.Text.Json.Nodes;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class SchemaCompilationTests
{
    [Theory]
    [InlineData("""{"properties":{"a/b":{"contains":{}}}}""", "/properties/a~1b/contains")]
    [InlineData("""{"$defs":{"Unused":{"unevaluatedProperties":false}}}""", "/$defs/Unused/unevaluatedProperties")]
    [InlineData("""{"typo":1}""", "/typo")]
    [InlineData("""{"type":"strnig"}""", "/type")]
    [InlineData("""{"type":[]}""", "/type")]
    [InlineData("""{"minLength":-1}""", "/minLength")]
    [InlineData("""{"minLength":1.5}""", "/minLength")]
    [InlineData("""{"maximum":"1"}""", "/maximum")]
    [InlineData("""{"exclusiveMaximum":true}""", "/exclusiveMaximum")]
    [InlineData("""{"multipleOf":0}""", "/multipleOf")]
    [InlineData("""{"required":["a","a"]}""", "/required")]
    [InlineData("""{"required":true}""", "/required")]
    [InlineData("""{"properties":[]}""", "/properties")]
    [InlineData("""{"properties":{"a":1}}""", "/properties/a")]
    [InlineData("""{"items":[{}]}""", "/items")]
    [InlineData("""{"allOf":[]}""", "/allOf")]
    [InlineData("""{"anyOf":[]}""", "/anyOf")]
    [InlineData("""{"uniqueItems":"yes"}""", "/uniqueItems")]
    [InlineData("""{"format":"email"}""", "/format")]
    [InlineData("""{"pattern":"(a)\\1"}""", "/pattern")]
    [InlineData("""{"pattern":"^(?=a)"}""", "/pattern")]
    [InlineData("""{"pattern":"(a{1000}){1000}"}""", "/pattern")]
    [InlineData("""{"pattern":"((a{99}){99}){99}"}""", "/pattern")]
    [InlineData("""{"patternProperties":{"[":{}}}""", "/patternProperties")]
    [InlineData("""{"$ref":"#/$defs/None"}""", "/$ref")]
    [InlineData("""{"$ref":"https://example.org/other"}""", "/$ref")]
    [InlineData("""{"items":{"$id":"https://example.org/other"}}""", "/items/$id")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#"}""", "/$schema")]
    [InlineData("""{"$ref":"#"}""", "")]
    [InlineData("""{"allOf":[{"$ref":"#/$defs/A"}],"$defs":{"A":{"anyOf":[{"not":{"$ref":"#/$defs/A"}},{}]}}}""", "/$defs/A/anyOf/0/not")]
    [InlineData("""{"title":"a","title":"b"}""", "")]
    [InlineData("\"text\"", "")]
    public void What_is_not_supported_or_malformed_is_refused_with_its_place(string schema, string pointer)
    {
        Action compile = () => CompiledSchema.Compile(JsonNode.Parse(schema)!);

        compile.Should().Throw<SchemaCompilationException>().Which.Pointer.Should().Be(pointer);
    }

    [Fact]
    public void Annotations_are_accepted()
    {
        const string Annotated = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.org/s","title":"t","description":"d","examples":[1],"$comment":"c",
             "default":null,"deprecated":true,"readOnly":true,"writeOnly":false}
            """;

        CompiledSchemaFindingsTests.Schema(Annotated).IsValid("5"u8).Should().BeTrue();
    }

    [Fact]
    public void A_reference_may_lead_back_to_the_schema_or_name_it_by_its_id()
    {
        CompiledSchema schema = CompiledSchemaFindingsTests.Schema("""
            {"$id":"https://example.org/s","type":"object","properties":{"of":{"$ref":"#"},"n":{"$ref":"https://example.org/s#/$defs/a%25b~1c"}},"$defs":{"a%b/c":{"type":"integer"}}}
            """);

        schema.IsValid("""{"of":{"of":{"n":1}}}"""u8).Should().BeTrue();
        schema.IsValid("""{"of":{"of":{"n":"1"}}}"""u8).Should().BeFalse();
    }

    [Fact]
    public void Long_chains_of_references_are_refused_without_exhausting_the_stack()
    {
        JsonObject definitions = [];
        for (int i = 0; i < 20_000; i++)
        {
            definitions[$"d{i}"] = new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/$defs/d{i + 1}" }) };
        }

        definitions["d20000"] = new JsonObject();
        Action compile = () => CompiledSchema.Compile(new JsonObject { ["$ref"] = "#/$defs/d0", ["$defs"] = definitions });

        compile.Should().Throw<SchemaCompilationException>().WithMessage("*More than 64 schemas*");
    }

    [Fact]
    public void Schemas_made_in_code_compile_like_schemas_read_from_text()
    {
        CompiledSchema schema = CompiledSchema.Compile(new JsonObject { ["type"] = "number", ["multipleOf"] = 0.01, ["maximum"] = 10m });

        schema.IsValid("0.1"u8).Should().BeTrue();
        schema.IsValid("0.105"u8).Should().BeFalse();
        CompiledSchema.Compile(JsonValue.Create(false)).IsValid("1"u8).Should().BeFalse();
    }
}
