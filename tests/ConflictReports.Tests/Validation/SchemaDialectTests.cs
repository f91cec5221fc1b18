using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class SchemaDialectTests
{
    [Theory]
    [InlineData(SchemaDialect.Draft07, """{"items":[{"type":"string"}],"additionalItems":{"type":"integer"}}""", """["a",1]""", """["a","b"]""")]
    [InlineData(SchemaDialect.Draft07, """{"items":[{"type":"string"}],"additionalItems":false}""", """["a"]""", """["a",1]""")]
    [InlineData(SchemaDialect.Draft07, """{"items":[],"additionalItems":false}""", "[]", "[1]")]
    [InlineData(SchemaDialect.Draft07, """{"additionalItems":false,"minItems":1}""", "[1]", "[]")]
    [InlineData(SchemaDialect.Draft07, """{"items":false}""", "[]", "[1]")]
    [InlineData(SchemaDialect.Draft07, """{"contains":{"const":1}}""", "[0,1,1]", "[0]")]
    [InlineData(SchemaDialect.Draft07, """{"dependencies":{"a":["b"],"c":{"required":["d"]}}}""", """{"a":1,"b":1}""", """{"c":1}""")]
    [InlineData(SchemaDialect.Draft07, """{"dependencies":{"a":false}}""", """{"b":1}""", """{"a":1}""")]
    [InlineData(SchemaDialect.Draft07, """{"items":{"$ref":"#/definitions/a","maxLength":1},"definitions":{"a":{"type":"string"}}}""", """["abc"]""", "[1]")]
    [InlineData(SchemaDialect.Draft07, """{"items":{"$ref":"#a"},"definitions":{"a":{"$id":"#a","type":"string"}}}""", """["abc"]""", "[1]")]
    [InlineData(SchemaDialect.Draft04, """{"minimum":1,"exclusiveMinimum":true,"maximum":3,"exclusiveMaximum":false}""", "3", "1")]
    [InlineData(SchemaDialect.Draft04, """{"minimum":1,"exclusiveMinimum":false,"maximum":3,"exclusiveMaximum":true}""", "1", "3")]
    [InlineData(SchemaDialect.Draft04, """{"items":[{"type":"string"}],"additionalItems":false}""", """["a"]""", """["a",1]""")]
    [InlineData(SchemaDialect.Draft04, """{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData(SchemaDialect.Draft04, """{"properties":{"id":{"type":"string"}}}""", """{"id":"a"}""", """{"id":1}""")]
    [InlineData(SchemaDialect.Draft04, """{"type":"integer"}""", "1.0", "1.5")]
    [InlineData(SchemaDialect.Draft04, """{"id":"https://example.org/a","items":{"$ref":"b#/definitions/c"},"not":{"id":"b","definitions":{"c":{"type":"string"}},"type":"string"}}""", """["a"]""", "[1]")]
    [InlineData(SchemaDialect.Draft202012, """{"definitions":{"a":{"type":"string"}},"items":{"$ref":"#/definitions/a"}}""", """["a"]""", "[1]")]
    public void Each_dialect_is_read_by_its_own_rules(SchemaDialect dialect, string schema, string valid, string invalid)
    {
        CompiledSchema compiled = Compile(schema, dialect);

        compiled.Validate(Encoding.UTF8.GetBytes(valid)).Diagnostics.Should().BeEmpty();
        compiled.IsValid(Encoding.UTF8.GetBytes(valid)).Should().BeTrue();
        compiled.Validate(Encoding.UTF8.GetBytes(invalid)).Diagnostics.Should().ContainSingle();
        compiled.IsValid(Encoding.UTF8.GetBytes(invalid)).Should().BeFalse();
    }

    [Theory]
    [InlineData(SchemaDialect.Draft07, """{"exclusiveMinimum":true}""", "/exclusiveMinimum")]
    [InlineData(SchemaDialect.Draft07, """{"minContains":2}""", "/minContains")]
    [InlineData(SchemaDialect.Draft07, """{"prefixItems":[{}]}""", "/prefixItems")]
    [InlineData(SchemaDialect.Draft07, """{"$anchor":"a"}""", "/$anchor")]
    [InlineData(SchemaDialect.Draft07, """{"unevaluatedProperties":false}""", "/unevaluatedProperties")]
    [InlineData(SchemaDialect.Draft07, """{"items":{"$ref":"#/definitions/a"},"definitions":{"a":{"typo":1}}}""", "/definitions/a/typo")]
    [InlineData(SchemaDialect.Draft07, """{"items":[{}],"additionalItems":{"typo":1}}""", "/additionalItems/typo")]
    [InlineData(SchemaDialect.Draft07, """{"items":{},"additionalItems":{"typo":1}}""", "/additionalItems/typo")]
    [InlineData(SchemaDialect.Draft07, """{"dependencies":{"a":{"typo":1}}}""", "/dependencies/a/typo")]
    [InlineData(SchemaDialect.Draft04, """{"$id":"a"}""", "/$id")]
    [InlineData(SchemaDialect.Draft04, """{"contains":{}}""", "/contains")]
    [InlineData(SchemaDialect.Draft04, """{"if":{}}""", "/if")]
    [InlineData(SchemaDialect.Draft04, """{"exclusiveMinimum":1,"minimum":1}""", "/exclusiveMinimum")]
    [InlineData(SchemaDialect.Draft04, """{"exclusiveMaximum":true}""", "/exclusiveMaximum")]
    [InlineData(SchemaDialect.Draft04, """{"properties":{"additionalProperties":true}}""", "/properties/additionalProperties")]
    [InlineData(SchemaDialect.Draft04, """{"items":false}""", "/items")]
    [InlineData(SchemaDialect.Draft04, """{"required":[]}""", "/required")]
    [InlineData(SchemaDialect.Draft04, """{"enum":[]}""", "/enum")]
    [InlineData(SchemaDialect.Draft04, """{"dependencies":{"a":[]}}""", "/dependencies")]
    [InlineData(SchemaDialect.Draft04, "false", "")]
    public void What_is_not_of_the_dialect_is_refused_with_its_place(SchemaDialect dialect, string schema, string pointer)
    {
        Action compile = () => Compile(schema, dialect);

        compile.Should().Throw<SchemaCompilationException>().Which.Pointer.Should().Be(pointer);
    }

    [Fact]
    public void The_dialect_that_a_schema_names_wins_over_the_options()
    {
        CompiledSchema schema = Compile("""{"$schema":"http://json-schema.org/draft-04/schema#","minimum":1,"exclusiveMinimum":true}""", SchemaDialect.Draft07);

        schema.IsValid("1"u8).Should().BeFalse();
        schema.IsValid("2"u8).Should().BeTrue();
    }

    [Fact]
    public void The_canonical_schema_says_the_same_in_all_dialects_that_are_read()
    {
        byte[] report = Encoding.UTF8.GetBytes("""{"schemaVersion":"1.0","id":"https://partner.example/reports/17","publisher":"wire","sources":[{"id":"wire","kind":"agency"}]}""");
        byte[] broken = Encoding.UTF8.GetBytes("""{"schemaVersion":"1.0","id":"https://partner.example/reports/17","publisher":1,"sources":[]}""");
        foreach (SchemaDialect dialect in new[] { SchemaDialect.Draft202012, SchemaDialect.Draft07, SchemaDialect.Draft04 })
        {
            CompiledSchema schema = CompiledSchema.Compile(ReportSchema.Generate(dialect));

            schema.Validate(report).Diagnostics.Should().BeEmpty();
            schema.Validate(broken).Diagnostics.Select(finding => (finding.Code.ToString(), finding.Location.Pointer)).Should().Equal(("CR2001", "/publisher"), ("CR2004", "/sources"));
        }
    }

    [Theory]
    [InlineData(SchemaDialect.OpenApi31)]
    [InlineData((SchemaDialect)99)]
    public void A_dialect_that_schemas_are_not_read_in_is_a_mistake_of_the_caller(SchemaDialect dialect)
    {
        Action compile = () => Compile("{}", dialect);

        compile.Should().Throw<ArgumentException>().WithParameterName("options");
    }

    [Fact]
    public void As_an_annotation_no_format_refuses_a_value()
    {
        SchemaCompilationOptions annotation = SchemaCompilationOptions.Default with { FormatIsAnnotation = true };

        CompiledSchema.Compile(JsonNode.Parse("""{"format":"date"}""")!, annotation).IsValid("\"someday\""u8).Should().BeTrue();
        CompiledSchema.Compile(JsonNode.Parse("""{"format":"any-name"}""")!, annotation).IsValid("\"someday\""u8).Should().BeTrue();
        CompiledSchema.Compile(JsonNode.Parse("""{"format":"date"}""")!).IsValid("\"someday\""u8).Should().BeFalse();
        FluentActions.Invoking(() => CompiledSchema.Compile(JsonNode.Parse("""{"format":7}""")!, annotation)).Should().Throw<SchemaCompilationException>();
    }

    private static CompiledSchema Compile(string schema, SchemaDialect dialect) =>
        CompiledSchema.Compile(JsonNode.Parse(schema)!, SchemaCompilationOptions.Default with { Dialect = dialect });
}
