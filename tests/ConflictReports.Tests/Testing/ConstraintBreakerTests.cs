using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Merging;
using ConflictReports.Schemas;
using ConflictReports.Testing.Schemas;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Testing;

/// <summary>The second reading of schemas that conformance cases and mutants rest on.</summary>
public sealed class ConstraintBreakerTests
{
    private const string Text = """{"type":"string","minLength":2,"maxLength":4,"pattern":"^[a-z]+$","examples":["abc","xyz"]}""";

    [Theory]
    [InlineData("""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":10}""", "5")]
    [InlineData("""{"type":"integer","minimum":-3,"maximum":7}""", "0")]
    [InlineData("""{"type":"number","multipleOf":0.5}""", "1.5")]
    [InlineData(Text, "\"abc\"")]
    [InlineData("""{"type":["object","array","string","number","boolean"]}""", "true")]
    [InlineData("""{"enum":["one","two"]}""", "\"two\"")]
    [InlineData("""{"not":{"type":"null"}}""", "true")]
    [InlineData("""{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":3}""", "[1,2]")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"anyOf":[{"required":["a"]},{"required":["b"]}]}""", """{"a":"x","b":"y"}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""", """{"a":"x"}""")]
    [InlineData("""{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9-]+$"},"additionalProperties":{"type":"number"},"minProperties":1}""", """{"k":1}""")]
    [InlineData("""{"type":"string","format":"date-time","examples":["2024-05-03T09:30:00Z","2024-05-03T12:30:00+03:00"]}""", "\"2024-05-03T09:30:00Z\"")]
    public void What_is_broken_is_refused_and_what_is_kept_is_accepted(string schema, string value)
    {
        SchemaTree tree = new(JsonNode.Parse(schema)!);
        ConstraintBreaker breaker = new(new SchemaInstances(tree, SchemaSamples.None));
        CompiledSchema compiled = CompiledSchema.Compile(JsonNode.Parse(schema)!);
        JsonNode start = JsonNode.Parse(value)!;

        compiled.IsValid(Bytes(start)).Should().BeTrue();
        foreach (string keyword in SchemaTree.ConstraintsOf(tree.Root))
        {
            breaker.Break(tree.Root, keyword, start).Should().NotBeEmpty(keyword).And.OnlyContain(change => !compiled.IsValid(Bytes(change.Value)), keyword);
            breaker.Keep(tree.Root, keyword, start).Where(change => !compiled.IsValid(Bytes(change.Value))).Should().BeEmpty(keyword);
        }

        JsonNode.DeepEquals(start, JsonNode.Parse(value)).Should().BeTrue("a change is made on a copy");
    }

    [Theory]
    [InlineData("""{"type":"object","not":{"required":["a"]}}""", "/not")]
    [InlineData("""{"properties":{"a":{"type":"array","uniqueItems":true}}}""", "/properties/a/uniqueItems")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"number"}]}""", "/anyOf")]
    [InlineData("""{"$ref":"https://other.example/schema"}""", "/$ref")]
    public void A_keyword_that_nobody_can_break_is_refused_by_its_place(string schema, string pointer)
    {
        Action reading = () => _ = new SchemaTree(JsonNode.Parse(schema)!);

        reading.Should().Throw<NotSupportedException>().WithMessage($"*{pointer} *");
    }

    [Fact]
    public void The_instances_of_every_definition_fit_the_schema_where_they_are_placed()
    {
        SchemaTree tree = SchemaTree.OfReports();
        SchemaInstances instances = new(tree, SchemaSamples.OfReports);
        SchemaPlacement placement = new(instances);
        foreach (string definition in tree.Definitions)
        {
            SchemaSite site = tree.Definition(definition);
            foreach (JsonNode value in new[] { instances.Smallest(site), instances.Complete(site) })
            {
                JsonNode document = placement.Place(placement.RouteTo(definition), value)!;
                DocumentVerdicts verdicts = DocumentVerdicts.Of(Bytes(document));
                verdicts.SchemaCodes.Should().BeEmpty(definition);
                verdicts.StructureCodes.Should().BeEmpty(definition);
                SchemaWalk.Of(tree, document).Should().Contain(described => described.Site.Pointer == site.Pointer, definition);
            }
        }
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_other_schemas_can_be_broken_and_kept_keyword_by_keyword_too(bool ofDossier, bool strict)
    {
        SchemaOptions options = new() { Strict = strict };
        JsonNode schema = ofDossier ? DossierSchema.Generate(SchemaDialect.Draft202012, options) : ReportSchema.Generate(SchemaDialect.Draft202012, options);
        CompiledSchema compiled = CompiledSchema.Compile(schema);
        IReadOnlyList<StructuralCase> cases = new StructuralCases(new SchemaInstances(new SchemaTree(schema), SchemaSamples.OfReports.WithoutReferences())).All();

        cases.Where(item => compiled.IsValid(Bytes(item.Document)) != (item.Fault is null)).Select(item => item.File).Should().BeEmpty();
        cases.Should().Contain(item => item.Fault != null).And.Contain(item => item.Fault == null);
        cases.Any(item => item.Fault is { Keyword: "additionalProperties" }).Should().Be(strict);
    }

    [Fact]
    public void The_complete_report_has_every_member_of_every_definition_it_reaches_but_those_within_themselves()
    {
        SchemaTree tree = SchemaTree.OfReports();
        JsonNode complete = new SchemaInstances(tree, SchemaSamples.OfReports).Complete(tree.Root);
        foreach (DescribedValue described in SchemaWalk.Of(tree, complete).Where(value => value.Value is JsonObject && value.Site.Has("properties")))
        {
            described.Site.Members().Where(member => described.Value[member.Key] is null && tree.Resolve(member.Value).Pointer != described.Site.Pointer)
                .Select(member => member.Key).Should().BeEmpty(described.Pointer);
        }
    }

    private static byte[] Bytes(JsonNode? value) => JsonSerializer.SerializeToUtf8Bytes(value);
}
