using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

public sealed class InexpressibleSchemaTests
{
    [Theory]
    [InlineData("[]", "")]
    [InlineData("""{ "type": "string" }""", "")]
    [InlineData("""{ "title": 1 }""", "/title")]
    [InlineData("""{ "title": "not a name", "type": "string" }""", "")]
    [InlineData("""{ "title": "R", "$schema": "http://json-schema.org/draft-07/schema#" }""", "/$schema")]
    [InlineData("""{ "title": "R", "type": "object", "properties": {}, "if": {} }""", "/if")]
    [InlineData("""{ "title": "R", "type": "object", "properties": {}, "unevaluatedProperties": false }""", "/unevaluatedProperties")]
    [InlineData("""{ "title": "R", "type": "object", "properties": {}, "required": ["a/b"] }""", "/required")]
    [InlineData("""{ "title": "R", "type": "object", "properties": {}, "required": [1] }""", "/required")]
    [InlineData("""{ "title": "R", "type": "object", "properties": {}, "anyOf": [ { "properties": {} } ] }""", "/anyOf/0")]
    [InlineData("""{ "title": "R", "properties": {} }""", "")]
    [InlineData("""{ "title": "R", "type": "object", "properties": { "a/b~c": false } }""", "/properties/a~1b~0c")]
    [InlineData("""{ "title": "R", "type": "object", "properties": { "a": { "type": "object", "properties": {} } } }""", "/properties/a")]
    [InlineData("""{ "title": "R", "type": "object", "properties": { "a": { "$ref": "#/$defs/None" } } }""", "/properties/a/$ref")]
    [InlineData("""{ "title": "R", "type": "object", "properties": { "a": { "$ref": "https://example.org/other" } } }""", "/properties/a/$ref")]
    [InlineData("""{ "title": "R", "type": "object", "properties": { "a": { "$ref": "#", "minLength": 1 } } }""", "/properties/a/minLength")]
    [InlineData("""{ "title": "R", "type": "array", "prefixItems": [] }""", "/prefixItems")]
    [InlineData("""{ "title": "R", "type": "array", "contains": {} }""", "/contains")]
    [InlineData("""{ "title": "R", "type": "array", "minItems": -1 }""", "/minItems")]
    [InlineData("""{ "title": "R", "type": "strnig" }""", "/type")]
    [InlineData("""{ "title": "R", "type": ["string", "array"] }""", "/type")]
    [InlineData("""{ "title": "R", "type": "string", "allOf": [ { "items": {} } ] }""", "/allOf/0/items")]
    [InlineData("""{ "title": "R", "type": "object", "patternProperties": {} }""", "/patternProperties")]
    [InlineData("""{ "title": "R", "enum": [] }""", "/enum")]
    [InlineData("""{ "title": "R", "enum": [[]] }""", "/enum")]
    [InlineData("""{ "title": "R", "const": {} }""", "/const")]
    [InlineData("""{ "title": "R", "oneOf": [] }""", "/oneOf")]
    [InlineData("""{ "title": "R", "oneOf": [ { "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" } ], "$defs": { "A": { "type": "object", "properties": {} }, "B": { "type": "object", "properties": {} } } }""", "/oneOf")]
    [InlineData("""{ "title": "R", "oneOf": [ { "type": "object", "properties": { "t": { "const": "x" } }, "required": ["t"] }, { "type": "object", "properties": { "t": { "const": "x" } }, "required": ["t"] } ] }""", "/oneOf")]
    [InlineData("""{ "title": "R", "$ref": "#/$defs/A", "$defs": { "A": { "$ref": "#/$defs/A" } } }""", "/$defs/A")]
    [InlineData("""{ "title": "R", "anyOf": [ { "type": "string" }, { "$ref": "#" } ] }""", "")]
    [InlineData("""{ "title": "R", "type": "string", "$defs": { "R": { "type": "number" } } }""", "/$defs/R")]
    [InlineData("""{ "title": "R", "type": "string", "$defs": { "a-b": { "type": "number" } } }""", "/$defs/a-b")]
    [InlineData("""{ "title": "R", "type": "array", "$defs": { "JsonValue": { "type": "number" } } }""", "")]
    public void What_types_cannot_say_is_refused_at_its_place(string schema, string pointer)
    {
        foreach (TypeLanguage language in Enum.GetValues<TypeLanguage>())
        {
            Action write = () => TypeDeclarations.Write(JsonNode.Parse(schema)!, language);

            InexpressibleSchemaException refusal = write.Should().Throw<InexpressibleSchemaException>().Which;
            refusal.Pointer.Should().Be(pointer);
            refusal.Message.Should().Contain($"\"{pointer}\"").And.EndWith(refusal.Reason).And.EndWith(".");
        }
    }

    [Theory]
    [InlineData(TypeLanguage.TypeScript, "string")]
    [InlineData(TypeLanguage.TypeScript, "class")]
    [InlineData(TypeLanguage.TypeScript, "Partial")]
    [InlineData(TypeLanguage.Python, "None")]
    [InlineData(TypeLanguage.Python, "str")]
    [InlineData(TypeLanguage.Python, "class")]
    [InlineData(TypeLanguage.Python, "Literal")]
    public void A_name_that_the_language_needs_is_refused(TypeLanguage language, string name)
    {
        JsonNode schema = Declared.Schema("", $$""" "{{name}}": { "type": "string" } """);

        Action write = () => TypeDeclarations.Write(schema, language);

        write.Should().Throw<InexpressibleSchemaException>().Which.Pointer.Should().Be($"/$defs/{name}");
    }

    [Fact]
    public void A_type_that_bears_the_name_of_the_known_terms_of_a_vocabulary_is_refused_in_Python()
    {
        JsonNode schema = Declared.Schema("", """
            "Word": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "examples": ["one"] }, "KnownWord": { "type": "string" }
            """);

        Action write = () => TypeDeclarations.Write(schema, TypeLanguage.Python);

        write.Should().Throw<InexpressibleSchemaException>().WithMessage("*KnownWord*").Which.Pointer.Should().Be("/$defs/Word");
    }

    [Fact]
    public void Python_has_no_literal_with_a_fraction()
    {
        JsonNode schema = Declared.Schema(""" "m": { "$ref": "#/$defs/Half" } """, """ "Half": { "const": 0.5 } """);

        Action write = () => TypeDeclarations.Write(schema, TypeLanguage.Python);

        write.Should().Throw<InexpressibleSchemaException>().Which.Pointer.Should().Be("/$defs/Half");
        TypeDeclarations.Write(schema, TypeLanguage.TypeScript).Should().Contain("export type Half = 0.5;");
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Action none = () => TypeDeclarations.Write(null!, TypeLanguage.Python);
        Action unknown = () => TypeDeclarations.Write(Declared.Schema(""), (TypeLanguage)7);

        none.Should().Throw<ArgumentNullException>().WithParameterName("schema");
        unknown.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("language");
    }
}
