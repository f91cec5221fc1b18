using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

public sealed class SchemaConverterTests
{
    [Theory]
    [InlineData("""{"const":"a"}""", """{"enum":["a"]}""")]
    [InlineData("""{"const":null,"default":null}""", """{"enum":[null],"default":null}""")]
    [InlineData("""{"properties":{"a":{"$ref":"#/$defs/A","readOnly":true,"default":1}},"$defs":{"A":{}}}""", """{"properties":{"a":{"$ref":"#/definitions/A","default":1}},"definitions":{"A":{}}}""")]
    [InlineData("""{"$id":"https://a.example/s","$ref":"#/$defs/A","$defs":{"A":{}}}""", """{"id":"https://a.example/s","$ref":"#/definitions/A","definitions":{"A":{}}}""")]
    [InlineData("""{"exclusiveMinimum":1}""", """{"minimum":1,"exclusiveMinimum":true}""")]
    [InlineData("""{"exclusiveMaximum":1.5}""", """{"maximum":1.5,"exclusiveMaximum":true}""")]
    [InlineData("""{"required":[]}""", "{}")]
    [InlineData("""{"properties":{"a":true,"b":false}}""", """{"properties":{"a":{},"b":{"not":{}}}}""")]
    [InlineData("""{"additionalProperties":false}""", """{"additionalProperties":false}""")]
    [InlineData("""{"additionalProperties":{"const":1}}""", """{"additionalProperties":{"enum":[1]}}""")]
    [InlineData("""{"$id":"https://a.example/s","examples":[1],"$comment":"c","deprecated":true}""", """{"id":"https://a.example/s"}""")]
    [InlineData("""{"prefixItems":[{"const":1}],"items":{"const":2}}""", """{"items":[{"enum":[1]}],"additionalItems":{"enum":[2]}}""")]
    [InlineData("""{"prefixItems":[true],"items":false}""", """{"items":[{}],"additionalItems":false}""")]
    [InlineData("""{"dependentRequired":{"a":["b"],"c":[]}}""", """{"dependencies":{"a":["b"]}}""")]
    [InlineData("""{"dependentSchemas":{"a":{"const":1}}}""", """{"dependencies":{"a":{"enum":[1]}}}""")]
    [InlineData(
        """{"propertyNames":{"pattern":"^a"},"additionalProperties":{"type":"string"}}""",
        """{"allOf":[{"patternProperties":{"^a":{}},"additionalProperties":false}],"additionalProperties":{"type":"string"}}""")]
    [InlineData(
        """{"allOf":[{"type":"object"}],"propertyNames":{"$ref":"#/$defs/N"},"$defs":{"N":{"type":"string","pattern":"^a"}}}""",
        """{"allOf":[{"type":"object"},{"patternProperties":{"^a":{}},"additionalProperties":false}],"definitions":{"N":{"type":"string","pattern":"^a"}}}""")]
    [InlineData("""{"$ref":"#/$defs/A","description":"d","$defs":{"A":{"$ref":"#"}}}""", """{"$ref":"#/definitions/A","description":"d","definitions":{"A":{"$ref":"#"}}}""")]
    public void Draft_04_says_it_in_its_own_words(string schema, string expected) => Check(schema, SchemaDialect.Draft04, "http://json-schema.org/draft-04/schema#", expected);

    [Theory]
    [InlineData("""{"const":"a","examples":[1],"$comment":"c"}""", """{"const":"a","examples":[1],"$comment":"c"}""")]
    [InlineData("""{"deprecated":true}""", "{}")]
    [InlineData("""{"if":true,"then":false}""", """{"if":true,"then":false}""")]
    [InlineData("""{"propertyNames":{"$ref":"#/$defs/N"},"$defs":{"N":{"maxLength":1}}}""", """{"propertyNames":{"$ref":"#/definitions/N"},"definitions":{"N":{"maxLength":1}}}""")]
    [InlineData("""{"prefixItems":[true],"items":{"const":2}}""", """{"items":[true],"additionalItems":{"const":2}}""")]
    [InlineData("""{"dependentRequired":{"a":["b"]},"dependentSchemas":{"c":true}}""", """{"dependencies":{"a":["b"],"c":true}}""")]
    [InlineData("""{"properties":{"const":{"type":"string"},"$id":{"type":"string"}}}""", """{"properties":{"const":{"type":"string"},"$id":{"type":"string"}}}""")]
    public void Draft_07_says_it_in_its_own_words(string schema, string expected) => Check(schema, SchemaDialect.Draft07, "http://json-schema.org/draft-07/schema#", expected);

    [Theory]
    [InlineData(SchemaDialect.Draft04, """{"if":true}""", "/if")]
    [InlineData(SchemaDialect.Draft04, """{"contains":{}}""", "/contains")]
    [InlineData(SchemaDialect.Draft04, """{"const":1,"enum":[1]}""", "/const")]
    [InlineData(SchemaDialect.Draft04, """{"minimum":1,"exclusiveMinimum":1}""", "/exclusiveMinimum")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"maxLength":3}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"pattern":"^a","maxLength":3}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":false}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"$ref":"#/$defs/N","maxLength":3},"$defs":{"N":{"pattern":"^a"}}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"type":["number"],"pattern":"a"}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"type":"string","pattern":"a","format":"uri"}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"pattern":5}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft04, """{"exclusiveMinimum":true}""", "/exclusiveMinimum")]
    [InlineData(SchemaDialect.Draft07, """{"required":5}""", "/required")]
    [InlineData(SchemaDialect.Draft07, """{"required":[1]}""", "/required")]
    [InlineData(SchemaDialect.Draft07, """{"type":7}""", "/type")]
    [InlineData(SchemaDialect.Draft07, """{"enum":3}""", "/enum")]
    [InlineData(SchemaDialect.Draft07, """{"additionalProperties":"x"}""", "/additionalProperties")]
    [InlineData(SchemaDialect.Draft07, """{"prefixItems":[true],"items":5}""", "/items")]
    [InlineData(SchemaDialect.Draft07, """{"prefixItems":[true],"items":{"$anchor":"x"}}""", "/items/$anchor")]
    [InlineData(SchemaDialect.Draft07, """{"dependentRequired":{"a":"b"}}""", "/dependentRequired")]
    [InlineData(SchemaDialect.Draft07, """{"$defs":["x"]}""", "/$defs")]
    [InlineData(SchemaDialect.Draft07, """{"minLength":null}""", "/minLength")]
    [InlineData(SchemaDialect.Draft07, """{"definitions":{},"$schema":"http://json-schema.org/draft-07/schema#"}""", "/$schema")]
    [InlineData(SchemaDialect.Draft202012, """{"$schema":"http://json-schema.org/draft-04/schema#"}""", "/$schema")]
    [InlineData(SchemaDialect.Draft202012, "[1]", "")]
    [InlineData(SchemaDialect.OpenApi31, """{"title":"A/B"}""", "/title")]
    [InlineData(SchemaDialect.OpenApi31, """{"title":"A","$defs":{"50% off":{}}}""", "/$defs/50% off")]
    [InlineData(SchemaDialect.Draft04, """{"propertyNames":{"$ref":"#/$defs/A"},"$defs":{"A":{"$ref":"#/$defs/A"}}}""", "/propertyNames")]
    [InlineData(SchemaDialect.Draft07, """{"dependentRequired":{"a":["b"]},"dependentSchemas":{"a":true}}""", "/dependentSchemas")]
    [InlineData(SchemaDialect.Draft07, """{"properties":{"a":{"unevaluatedProperties":false}}}""", "/properties/a/unevaluatedProperties")]
    [InlineData(SchemaDialect.Draft07, """{"minContains":2,"contains":{}}""", "/minContains")]
    [InlineData(SchemaDialect.Draft07, """{"properties":{"a/b~c":{"$anchor":"x"}}}""", "/properties/a~1b~0c/$anchor")]
    [InlineData(SchemaDialect.Draft07, """{"$ref":"#/$defs/A","minLength":1,"$defs":{"A":{}}}""", "/$ref")]
    [InlineData(SchemaDialect.Draft07, """{"$ref":"https://a.example/other"}""", "/$ref")]
    [InlineData(SchemaDialect.Draft07, """{"$ref":"#/$defs/B","$defs":{"A":{}}}""", "/$ref")]
    [InlineData(SchemaDialect.Draft07, """{"items":{"$id":"https://a.example/other"}}""", "/items/$id")]
    [InlineData(SchemaDialect.Draft07, """{"items":null}""", "/items")]
    [InlineData(SchemaDialect.Draft07, """{"items":"a"}""", "/items")]
    [InlineData(SchemaDialect.Draft07, """{"anyOf":{}}""", "/anyOf")]
    [InlineData(SchemaDialect.Draft07, """{"$ref":7}""", "/$ref")]
    [InlineData(SchemaDialect.Draft07, "true", "")]
    [InlineData(SchemaDialect.OpenApi31, """{"type":"object"}""", "")]
    [InlineData(SchemaDialect.OpenApi31, """{"title":"A","unevaluatedItems":false}""", "/unevaluatedItems")]
    [InlineData(SchemaDialect.OpenApi31, """{"title":"A","minimum":1,"$defs":{"A":{"minimum":2}}}""", "/$defs/A")]
    public void What_a_dialect_cannot_express_is_refused_with_its_place(SchemaDialect dialect, string schema, string pointer) =>
        FluentActions.Invoking(() => SchemaConverter.Convert(JsonNode.Parse(schema)!, dialect)).Should().Throw<InexpressibleSchemaException>().Which.Pointer.Should().Be(pointer);

    [Fact]
    public void OpenApi_has_the_schemas_as_components_without_ids_and_with_references_rewritten()
    {
        JsonNode schema = JsonNode.Parse("""
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://a.example/s","title":"Root","properties":{"shape":{"$ref":"#/$defs/Shape"},"self":{"$ref":"#"}},
             "$defs":{"Shape":{"oneOf":[{"$ref":"#/$defs/Point"},{"$ref":"#/$defs/Line"}]},
             "Point":{"type":"object","properties":{"type":{"const":"point"}},"required":["type"]},
             "Line":{"type":"object","properties":{"type":{"const":"line"}},"required":["type"]}}}
            """)!;

        JsonNode document = SchemaConverter.ToOpenApi(schema, JsonNode.Parse("""{"title":"Other"}""")!);

        document["openapi"]!.GetValue<string>().Should().Be("3.1.0");
        document["info"]!["title"]!.GetValue<string>().Should().Be("Root, Other");
        Same(document["components"]!["schemas"]!, """
            {"Line":{"type":"object","properties":{"type":{"const":"line"}},"required":["type"]},
             "Other":{"title":"Other"},
             "Point":{"type":"object","properties":{"type":{"const":"point"}},"required":["type"]},
             "Root":{"title":"Root","properties":{"shape":{"$ref":"#/components/schemas/Shape"},"self":{"$ref":"#/components/schemas/Root"}}},
             "Shape":{"oneOf":[{"$ref":"#/components/schemas/Point"},{"$ref":"#/components/schemas/Line"}],
              "discriminator":{"propertyName":"type","mapping":{"point":"#/components/schemas/Point","line":"#/components/schemas/Line"}}}}
            """);
    }

    [Fact]
    public void A_union_whose_branches_no_member_tells_apart_gets_no_discriminator()
    {
        JsonNode schema = JsonNode.Parse("""
            {"title":"Root","oneOf":[{"$ref":"#/$defs/A"},{"$ref":"#/$defs/B"}],
             "$defs":{"A":{"properties":{"type":{"const":"a"}},"required":["type"]},"B":{"properties":{"type":{"const":"b"}}}}}
            """)!;

        SchemaConverter.ToOpenApi(schema)["components"]!["schemas"]!["Root"]!["discriminator"].Should().BeNull();
    }

    [Theory]
    [InlineData("""{"title":"R","oneOf":[{"$ref":"#/$defs/A"}],"$defs":{"A":{"properties":{"k":true},"required":["k"]}}}""")]
    [InlineData("""{"title":"R","oneOf":[]}""")]
    [InlineData("""{"title":"R","oneOf":[true]}""")]
    [InlineData("""{"title":"R","oneOf":[{"$ref":"#/$defs/A"},{"type":"null"}],"$defs":{"A":{"properties":{"k":{"const":"a"}},"required":["k"]}}}""")]
    public void A_union_of_any_other_shape_gets_no_discriminator_either(string schema) =>
        SchemaConverter.ToOpenApi(JsonNode.Parse(schema)!)["components"]!["schemas"]!["R"]!["discriminator"].Should().BeNull();

    [Fact]
    public void A_schema_that_contains_itself_may_have_examples_as_the_whole() =>
        SchemaConverter.ToOpenApi(JsonNode.Parse("""{"title":"R","examples":[1],"$defs":{"R":{"title":"R"}}}""")!)["components"]!["schemas"]!["R"]!["examples"].Should().NotBeNull();

    [Fact]
    public void The_licence_of_the_library_is_said_of_its_own_schemas_only()
    {
        JsonNode own = SchemaConverter.ToOpenApi(ReportSchema.Generate(SchemaDialect.Draft202012));
        JsonNode other = SchemaConverter.ToOpenApi(JsonNode.Parse("""{"$id":"https://a.example/s","title":"Other"}""")!);

        own["info"]!["license"]!["name"]!.GetValue<string>().Should().Be("MIT");
        other["info"]!.AsObject().Select(pair => pair.Key).Should().Equal("title", "version");
    }

    [Theory]
    [InlineData("not", SchemaDialect.Draft07)]
    [InlineData("items", SchemaDialect.Draft04)]
    [InlineData("items", SchemaDialect.OpenApi31)]
    public void Schemas_too_deep_in_each_other_are_refused_and_no_end_of_the_process(string keyword, SchemaDialect dialect)
    {
        JsonNode schema = Nested(keyword, 20_000);

        FluentActions.Invoking(() => SchemaConverter.Convert(schema, dialect)).Should().Throw<InexpressibleSchemaException>().WithMessage("*256 deep*");
        FluentActions.Invoking(() => TypeDeclarations.Write(schema, TypeLanguage.Python)).Should().Throw<InexpressibleSchemaException>();
    }

    [Fact]
    public void Nested_allOf_is_converted_without_copying_what_is_below_again_and_again()
    {
        // Two hundred levels of two hundred each: to copy each level once more at each level above would not end.
        JsonNode schema = new JsonObject { ["type"] = "string" };
        for (int level = 0; level < 200; level++)
        {
            schema = new JsonObject { ["allOf"] = new JsonArray([schema, .. Enumerable.Range(0, 200).Select(_ => new JsonObject { ["minLength"] = 1 })]) };
        }

        SchemaConverter.Convert(schema, SchemaDialect.Draft04)["allOf"]!.AsArray().Should().HaveCount(201);
    }

    [Fact]
    public void Without_a_schema_there_is_no_document() =>
        FluentActions.Invoking(() => SchemaConverter.ToOpenApi()).Should().Throw<ArgumentException>();

    [Fact]
    public void Converting_changes_nothing_in_the_schema_that_was_given()
    {
        JsonNode schema = ReportSchema.Generate(SchemaDialect.Draft202012);
        JsonNode before = schema.DeepClone();

        foreach (SchemaDialect dialect in Enum.GetValues<SchemaDialect>())
        {
            SchemaConverter.Convert(schema, dialect).Should().NotBeSameAs(schema);
        }

        JsonNode.DeepEquals(schema, before).Should().BeTrue();
    }

    [Fact]
    public void An_unknown_dialect_is_refused() =>
        FluentActions.Invoking(() => SchemaConverter.Convert(new JsonObject(), (SchemaDialect)99)).Should().Throw<ArgumentOutOfRangeException>();

    private static JsonNode Nested(string keyword, int levels)
    {
        string text = string.Concat(Enumerable.Repeat($"{{\"title\":\"A\",\"type\":\"array\",\"{keyword}\":", levels)) + "{}" + new string('}', levels);
        return JsonNode.Parse(text, documentOptions: new System.Text.Json.JsonDocumentOptions { MaxDepth = levels + 2 })!;
    }

    private static void Check(string schema, SchemaDialect dialect, string address, string expected)
    {
        JsonObject converted = SchemaConverter.Convert(JsonNode.Parse(schema)!, dialect).AsObject();

        converted["$schema"]!.GetValue<string>().Should().Be(address);
        converted.Remove("$schema");
        Same(converted, expected);
    }

    private static void Same(JsonNode found, string expected) => JsonNode.DeepEquals(found, JsonNode.Parse(expected)).Should().BeTrue("it is {0}", found.ToJsonString());
}
