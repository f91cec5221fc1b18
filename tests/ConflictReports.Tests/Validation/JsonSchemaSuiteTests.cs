using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>
/// The required tests of the official suite of JSON Schema, in the three dialects that are read. A schema is either accepted, and then all its tests agree, or refused by the name of a
/// keyword, a reference or a pattern that is not supported. The counts are fixed, so that nothing is lost unseen.
/// </summary>
public sealed class JsonSchemaSuiteTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.7;

    [Theory]
    [InlineData("draft2020-12", SchemaDialect.Draft202012, 383, 1299, 340, 1208)]
    [InlineData("draft7", SchemaDialect.Draft07, 257, 927, 244, 900)]
    [InlineData("draft4", SchemaDialect.Draft04, 160, 618, 150, 597)]
    public void Every_schema_gives_the_verdicts_of_the_suite_or_is_refused_by_name(string folder, SchemaDialect dialect, int schemas, int tests, int accepted, int agreed)
    {
        string? corpora = Environment.GetEnvironmentVariable("CONFLICTREPORTS_CORPORA");
        if (corpora is null)
        {
            return;
        }

        SuiteTally tally = new();
        foreach (string file in Directory.GetFiles(Path.Combine(corpora, "json-schema-test-suite", folder), "*.json").Order(StringComparer.Ordinal))
        {
            Run(file, dialect, tally);
        }

        Print(folder, tally);
        tally.Wrong.Should().BeEmpty();
        (tally.Schemas, tally.Tests).Should().Be((schemas, tests), "the suite has to be complete");
        (tally.Schemas - tally.Refused.Count, tally.Agreed).Should().Be((accepted, agreed), "as many schemas and tests are supported as before");
        tally.Agreed.Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(LeastShare * tests));
        (tally.Agreed + tally.Refused.Sum(entry => entry.Tests)).Should().Be(tests, "each test either agrees or is of a schema that is refused");
    }

    private static void Run(string file, SchemaDialect dialect, SuiteTally tally)
    {
        // The suite's format cases presume that a format is an annotation.
        SchemaCompilationOptions options = new() { Dialect = dialect, FormatIsAnnotation = true };
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (JsonElement group in document.RootElement.EnumerateArray())
        {
            JsonElement tests = group.GetProperty("tests");
            string title = $"{Path.GetFileNameWithoutExtension(file)}: {group.GetProperty("description").GetString()}";
            tally.Schemas++;
            tally.Tests += tests.GetArrayLength();
            CompiledSchema schema;
            try
            {
                schema = CompiledSchema.Compile(JsonNode.Parse(group.GetProperty("schema").GetRawText())!, options);
            }
            catch (SchemaCompilationException fault)
            {
                Refuse(fault, group.GetProperty("schema"), title, tests.GetArrayLength(), tally);
                continue;
            }

            foreach (JsonElement test in tests.EnumerateArray())
            {
                Judge(schema, test, title, tally);
            }
        }
    }

    // "By name": the pointer leads to the very keyword, and the sentence names it or what its value names.
    private static void Refuse(SchemaCompilationException fault, JsonElement schema, string title, int tests, SuiteTally tally)
    {
        string name = fault.Pointer[(fault.Pointer.LastIndexOf('/') + 1)..];
        JsonElement value = Find(schema, fault.Pointer);
        bool isNamed = fault.Reason.Contains(name, StringComparison.Ordinal)
            || (value.ValueKind == JsonValueKind.String && fault.Reason.Contains(value.GetString()!, StringComparison.Ordinal))
            || (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any(member => fault.Reason.Contains(member.Name, StringComparison.Ordinal)));
        if (!isNamed)
        {
            tally.Wrong.Add($"{title}: refused, but not by name: {fault.Message}");
        }

        tally.Refused.Add((name, tests, $"{title}: {fault.Message}"));
    }

    private static JsonElement Find(JsonElement schema, string pointer)
    {
        foreach (string step in pointer.Split('/').Skip(1))
        {
            schema = schema.ValueKind == JsonValueKind.Array
                ? schema[int.Parse(step, CultureInfo.InvariantCulture)]
                : schema.GetProperty(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return schema;
    }

    private static void Judge(CompiledSchema schema, JsonElement test, string title, SuiteTally tally)
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
        else if (quick != expected)
        {
            tally.Wrong.Add($"{line}: expected {expected}");
        }
        else
        {
            tally.Agreed++;
        }
    }

    private void Print(string folder, SuiteTally tally)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {tally.Schemas} schemas, {tally.Schemas - tally.Refused.Count} accepted, {tally.Refused.Count} refused by name; {tally.Tests} tests, {tally.Agreed} agreed "
                + $"({100.0 * tally.Agreed / tally.Tests:F1} %), {tally.Wrong.Count} wrong, {tally.Refused.Sum(entry => entry.Tests)} of refused schemas."));
        foreach (IGrouping<string, (string Name, int Tests, string Line)> group in tally.Refused.GroupBy(entry => entry.Name).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  refused for {group.Key}: {group.Count()} schemas, {group.Sum(entry => entry.Tests)} tests");
            foreach ((_, _, string line) in group)
            {
                output.WriteLine($"    {line}");
            }
        }

        tally.Wrong.ForEach(line => output.WriteLine($"  wrong: {line}"));
    }

    private sealed class SuiteTally
    {
        public int Schemas { get; set; }

        public int Tests { get; set; }

        public int Agreed { get; set; }

        public List<string> Wrong { get; } = [];

        public List<(string Name, int Tests, string Line)> Refused { get; } = [];
    }
}
