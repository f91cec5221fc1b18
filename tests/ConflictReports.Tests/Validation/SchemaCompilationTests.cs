using System.Text.Json.Nodes;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class SchemaCompilationTests
{
    [Theory]
    [InlineData("""{"properties":{"a/b":{"$dynamicRef":"#a"}}}""", "/properties/a~1b/$dynamicRef")]
    [InlineData("""{"$defs":{"Unused":{"$vocabulary":{}}}}""", "/$defs/Unused/$vocabulary")]
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
    [InlineData("""{"format":"idn-email"}""", "/format")]
    [InlineData("""{"pattern":"(a)\\1"}""", "/pattern")]
    [InlineData("""{"pattern":"^(?=a)"}""", "/pattern")]
    [InlineData("""{"pattern":"(a{1000}){1000}"}""", "/pattern")]
    [InlineData("""{"pattern":"((a{99}){99}){99}"}""", "/pattern")]
    [InlineData("""{"patternProperties":{"[":{}}}""", "/patternProperties")]
    [InlineData("""{"$ref":"#/$defs/None"}""", "/$ref")]
    [InlineData("""{"$ref":"https://example.org/other"}""", "/$ref")]
    [InlineData("""{"items":{"$id":"https://example.org/other#part"}}""", "/items/$id")]
    [InlineData("""{"items":{"$id":7}}""", "/items/$id")]
    [InlineData("""{"items":{"$id":"a"},"not":{"$id":"./a"}}""", "/not/$id")]
    [InlineData("""{"items":{"$anchor":"a"},"not":{"$dynamicAnchor":"a"}}""", "/not/$dynamicAnchor")]
    [InlineData("""{"items":{"$anchor":"4"}}""", "/items/$anchor")]
    [InlineData("""{"$ref":"#missing"}""", "/$ref")]
    [InlineData("""{"$schema":"https://json-schema.org/draft/2019-09/schema"}""", "/$schema")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-06/schema#"}""", "/$schema")]
    [InlineData("""{"$schema":7}""", "/$schema")]
    [InlineData("""{"items":{"$schema":"http://json-schema.org/draft-07/schema#"}}""", "/items/$schema")]
    [InlineData("""{"contains":7}""", "/contains")]
    [InlineData("""{"minContains":-1}""", "/minContains")]
    [InlineData("""{"maxContains":"1","contains":true}""", "/maxContains")]
    [InlineData("""{"dependentSchemas":{"a":["b"]}}""", "/dependentSchemas/a")]
    [InlineData("""{"dependentRequired":{"a":{}}}""", "/dependentRequired")]
    [InlineData("""{"dependencies":{"a":["b"]}}""", "/dependencies")]
    [InlineData("""{"additionalItems":false}""", "/additionalItems")]
    [InlineData("""{"contentSchema":{"typo":1}}""", "/contentSchema/typo")]
    [InlineData("""{"$ref":"#"}""", "")]
    [InlineData("""{"allOf":[{"$ref":"#/$defs/A"}],"$defs":{"A":{"anyOf":[{"not":{"$ref":"#/$defs/A"}},{}]}}}""", "/$defs/A/anyOf/0/not")]
    [InlineData("""{"title":"a","title":"b"}""", "")]
    [InlineData("\"text\"", "")]
    public void What_is_not_supported_or_malformed_is_refused_with_its_place(string schema, string pointer)
    {
        Action compile = () => CompiledSchema.Compile(JsonNode.Parse(schema)!);

        compile.Should().Throw<SchemaCompilationException>().Which.Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("""{"maxLenght":1}""", "*\"maxLenght\" is no keyword of JSON Schema 2020-12; did you mean maxLength?")]
    [InlineData("""{"x-note":1}""", "*\"x-note\" is no keyword of JSON Schema 2020-12; a name that is not known could be a misspelt keyword.")]
    [InlineData("""{"$dynamicRef":"#a"}""", "*The keyword $dynamicRef is not supported.")]
    [InlineData("""{"dependencies":{}}""", "*The keyword dependencies is of an earlier draft; this one has dependentRequired and dependentSchemas.")]
    [InlineData("""{"format":"date-tiem"}""", "*the format date-tiem is not judged here (did you mean date-time?)*")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","$defs":{}}""", "*The keyword $defs is of a later draft than this schema's, which has definitions.")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","const":1}""", "*The keyword const is of a later draft than this schema's.")]
    [InlineData("""{"$ref":"https://example.org/other"}""", "*there is no https://example.org/other in this schema, and other schemas are not loaded*")]
    public void The_reason_names_what_is_refused(string schema, string message)
    {
        Action compile = () => CompiledSchema.Compile(JsonNode.Parse(schema)!);

        compile.Should().Throw<SchemaCompilationException>().WithMessage(message);
    }

    [Fact]
    public void Annotations_are_accepted()
    {
        const string Annotated = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.org/s","title":"t","description":"d","examples":[1],"$comment":"c",
             "default":null,"deprecated":true,"readOnly":true,"writeOnly":false,
             "contentEncoding":"base64","contentMediaType":"application/json","contentSchema":{"type":"string"},"$anchor":"a","$dynamicAnchor":"b"}
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
