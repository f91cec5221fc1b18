using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>The official suite of JSON Schema 2020-12, required tests.</summary>
public sealed class JsonSchemaSuiteTests(ITestOutputHelper output)
{
    private static readonly string[] Supported =
    [
        "additionalProperties", "allOf", "anyOf", "boolean_schema", "const", "default", "defs", "dependentRequired", "enum", "exclusiveMaximum", "exclusiveMinimum", "format",
        "if-then-else", "infinite-loop-detection", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not",
        "oneOf", "pattern", "patternProperties", "prefixItems", "properties", "propertyNames", "ref", "required", "type", "uniqueItems",
    ];

    // Here a format is an assertion, which the standard allows (Validation, section 7.2.2); the suite tests the other choice.
    private const string AnnotationOnly = "is only an annotation by default";

    [Fact]
    public void Every_schema_that_compiles_gives_the_verdict_of_the_suite()
    {
        string? corpora = Environment.GetEnvironmentVariable("CONFLICTREPORTS_CORPORA");
        if (corpora is null)
        {
            return;
        }

        string[] files = Directory.GetFiles(Path.Combine(corpora, "json-schema-test-suite", "draft2020-12"), "*.json");
        files.Select(Path.GetFileNameWithoutExtension).Should().Contain(Supported, "the suite has to be complete");
        Tally supported = new();
        Tally others = new();
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            Run(file, name, Supported.Contains(name) ? supported : others);
        }

        Print("Supported keywords", supported);
        Print("Other keywords", others);
        supported.Wrong.Should().BeEmpty();
        others.Wrong.Should().BeEmpty();
        (supported.Agreed + supported.ByDesign.Count).Should().BeGreaterThanOrEqualTo((int)(0.6 * supported.Tests));
        supported.ByDesign.Should().OnlyContain(line => line.StartsWith("format:", StringComparison.Ordinal));
    }

    private static void Run(string file, string name, Tally tally)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (JsonElement group in document.RootElement.EnumerateArray())
        {
            JsonElement tests = group.GetProperty("tests");
            string title = $"{name}: {group.GetProperty("description").GetString()}";
            tally.Schemas++;
            tally.Tests += tests.GetArrayLength();
            CompiledSchema schema;
            try
            {
                schema = CompiledSchema.Compile(JsonNode.Parse(group.GetProperty("schema").GetRawText())!);
            }
            catch (SchemaCompilationException fault)
            {
                tally.Refused.Add((Keyword(fault.Pointer), tests.GetArrayLength(), $"{title}: {fault.Message}"));
                continue;
            }

            foreach (JsonElement test in tests.EnumerateArray())
            {
                Judge(schema, test, title, tally);
            }
        }
    }

    private static void Judge(CompiledSchema schema, JsonElement test, string title, Tally tally)
    {
        byte[] data = Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText());
        bool expected = test.GetProperty("valid").GetBoolean();
        string line = $"{title}: {test.GetProperty("description").GetString()}";
        bool quick = schema.IsValid(data);
        StructureFindings full = schema.Validate(data);
        if (quick != full.IsValid || full.IsComplete is false)
        {
            tally.Wrong.Add($"{line}: the quick verdict and the findings differ");
        }
        else if (quick == expected)
        {
            tally.Agreed++;
        }
        else if (line.Contains(AnnotationOnly, StringComparison.Ordinal))
        {
            tally.ByDesign.Add(line);
        }
        else
        {
            tally.Wrong.Add($"{line}: expected {expected}");
        }
    }

    private static string Keyword(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];

    private void Print(string heading, Tally tally)
    {
        output.WriteLine($"{heading}: {tally.Schemas} schemas, {tally.Schemas - tally.Refused.Count} accepted; {tally.Tests} tests, {tally.Agreed} agreed, "
            + $"{tally.ByDesign.Count} differ by design, {tally.Wrong.Count} wrong, {tally.Refused.Sum(entry => entry.Tests)} of refused schemas.");
        foreach (IGrouping<string, (string Keyword, int Tests, string Line)> group in tally.Refused.GroupBy(entry => entry.Keyword).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  refused for {group.Key}: {group.Count()} schemas, {group.Sum(entry => entry.Tests)} tests");
            foreach ((_, _, string line) in group)
            {
                output.WriteLine($"    {line}");
            }
        }

        foreach (string line in tally.ByDesign)
        {
            output.WriteLine($"  by design: {line}");
        }
    }

    private sealed class Tally
    {
        public int Schemas { get; set; }

        public int Tests { get; set; }

        public int Agreed { get; set; }

        public List<string> ByDesign { get; } = [];

        public List<string> Wrong { get; } = [];

        public List<(string Keyword, int Tests, string Line)> Refused { get; } = [];
    }
}
