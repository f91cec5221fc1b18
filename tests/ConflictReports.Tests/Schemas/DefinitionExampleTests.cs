using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ConflictReports.Schemas;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

/// <summary>What the definitions of values show and demand is true for whoever has the schema alone.</summary>
public sealed class DefinitionExampleTests
{
    private const int LongestPattern = 3_000;

    private static readonly JsonObject Definitions = ReportSchema.Generate(SchemaDialect.Draft202012)["$defs"]!.AsObject();

    /// <summary>The types of text, of which some stand in no report.</summary>
    public static TheoryData<Type> TextTypes =>
        [.. typeof(ConflictReport).Assembly.GetTypes().Where(type => type.IsClass
            && type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(ITextValue<>)))];

    [Fact]
    public void Every_example_of_a_definition_is_accepted_by_it()
    {
        int examples = 0;
        foreach ((string name, JsonNode? definition) in Definitions.Where(pair => pair.Value!["examples"] is not null))
        {
            CompiledSchema schema = CompiledSchema.Compile(definition!);
            foreach (JsonNode? example in definition!["examples"]!.AsArray())
            {
                schema.IsValid(Encoding.UTF8.GetBytes(example!.ToJsonString())).Should().BeTrue("{0} has the example {1}", name, example);
                examples++;
            }
        }

        examples.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Every_definition_of_a_text_or_a_number_has_two_different_examples()
    {
        string[] values = [.. Definitions.Where(pair => (string?)(pair.Value!["type"] as JsonValue) is "string" or "number").Select(pair => pair.Key)];

        values.Should().Contain(["Edtf", "Figure", "LocalId", "ReportId"]);
        foreach (string name in values)
        {
            Definitions[name]!["examples"]!.AsArray().Select(example => example!.ToJsonString()).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(1, name);
        }
    }

    [Theory]
    [MemberData(nameof(TextTypes))]
    public void The_schema_of_a_text_has_two_examples_that_schema_and_type_accept(Type type)
    {
        JsonObject definition = (JsonObject)type.GetMethod(nameof(LocalId.CreateSchema), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        MethodInfo create = type.GetMethod(nameof(LocalId.Create), BindingFlags.Public | BindingFlags.Static)!;
        CompiledSchema schema = CompiledSchema.Compile(definition);

        JsonArray examples = definition["examples"]!.AsArray();
        examples.Select(example => (string)example!).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(1);
        foreach (JsonNode? example in examples)
        {
            schema.IsValid(Encoding.UTF8.GetBytes(example!.ToJsonString())).Should().BeTrue("of {0}", example);
            create.Invoke(null, [(string)example!, null]).Should().NotBeNull("of {0}", example);
        }
    }

    [Fact]
    public void The_patterns_are_anchored_and_use_only_what_every_engine_has()
    {
        foreach ((string name, JsonNode? definition) in Definitions.Where(pair => pair.Value!["pattern"] is not null))
        {
            string pattern = (string)definition!["pattern"]!;
            string bare = Regex.Replace(Regex.Replace(pattern, @"\\[][{}.]", "a"), @"\[[^]]*\]", "a");

            pattern.Should().StartWith("^").And.EndWith("$");
            pattern.Length.Should().BeLessThanOrEqualTo(LongestPattern, name);
            bare.Should().NotContain("\\", "{0} escapes only brackets, braces and dots", name);
            bare.Replace("(?:", "(", StringComparison.Ordinal).Should().NotContain("(?", "{0} has only plain groups", name);
            bare[1..^1].Should().NotContainAny("^", "$");
            FluentActions.Invoking(() => new Regex(pattern, RegexOptions.ECMAScript)).Should().NotThrow("{0} is for engines of that kind", name);
        }
    }
}
