using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using Xunit.Abstractions;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>The official suite of JSON Schema draft-04, required tests.</summary>
public sealed class JsonSchemaSuiteTests(ITestOutputHelper output)
{
    private const double LeastJudged = 0.85;
    // In 2020-12 a format is an annotation, here it is asserted.
    private const string FormatFile = "format.json";
    private const int LeastConverted = 400;

    [Fact]
    public void Every_schema_that_loads_gives_the_verdict_of_the_suite()
    {
        if (Corpora.Find("json-schema-test-suite") is not { } folder)
        {
            return;
        }

        Tally tally = new();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "draft4"), "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (JsonElement group in document.RootElement.EnumerateArray())
            {
                Run(Path.GetFileNameWithoutExtension(file), group, tally);
            }
        }

        output.WriteLine($"{tally.Schemas} schemas, {tally.Schemas - tally.Refused.Count} accepted; {tally.Tests} tests, {tally.Agreed} agreed, {tally.Wrong.Count} wrong, {tally.Refused.Sum(entry => entry.Tests)} of refused schemas.");
        foreach (IGrouping<string, (string Reason, int Tests, string Title)> group in tally.Refused.GroupBy(entry => entry.Reason).OrderByDescending(group => group.Sum(entry => entry.Tests)))
        {
            output.WriteLine($"  refused: {group.Key}: {group.Count()} schemas, {group.Sum(entry => entry.Tests)} tests");
            foreach ((_, _, string title) in group)
            {
                output.WriteLine($"    {title}");
            }
        }

        tally.Wrong.Should().BeEmpty();
        tally.Tests.Should().BeGreaterThan(500, "the suite has to be complete");
        tally.Agreed.Should().BeGreaterThanOrEqualTo((int)(LeastJudged * tally.Tests));
    }

    [Fact]
    public void What_is_converted_to_draft_04_judges_the_required_tests_of_2020_12_as_before()
    {
        if (Corpora.Find("json-schema-test-suite") is not { } folder)
        {
            return;
        }

        Tally tally = new();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "draft2020-12"), "*.json").Order(StringComparer.Ordinal).Where(file => Path.GetFileName(file) != FormatFile))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (JsonElement group in document.RootElement.EnumerateArray())
            {
                Run(Path.GetFileNameWithoutExtension(file), group, tally, schema => SchemaConverter.Convert(JsonNode.Parse(schema)!, SchemaDialect.Draft04).ToJsonString());
            }
        }

        output.WriteLine($"{tally.Schemas} schemas, {tally.Schemas - tally.Refused.Count} converted and accepted; {tally.Tests} tests, {tally.Agreed} agreed, {tally.Wrong.Count} wrong, {tally.Refused.Sum(entry => entry.Tests)} of refused schemas.");
        tally.Wrong.Should().BeEmpty();
        tally.Agreed.Should().BeGreaterThan(LeastConverted);
    }

    private static void Run(string file, JsonElement group, Tally tally, Func<string, string>? convert = null)
    {
        JsonElement tests = group.GetProperty("tests");
        string title = $"{file}: {group.GetProperty("description").GetString()}";
        tally.Schemas++;
        tally.Tests += tests.GetArrayLength();
        PartnerProfile profile;
        try
        {
            string schema = group.GetProperty("schema").GetRawText();
            profile = Profiles.Load(convert is null ? schema : convert(schema));
        }
        catch (InexpressibleSchemaException fault)
        {
            tally.Refused.Add((fault.Pointer, tests.GetArrayLength(), $"{title}: {fault.Message}"));
            return;
        }
        catch (PartnerProfileException fault)
        {
            string keyword = fault.Pointer[(fault.Pointer.LastIndexOf('/') + 1)..];
            tally.Refused.Add((keyword, tests.GetArrayLength(), $"{title}: {fault.Message}"));
            return;
        }

        foreach (JsonElement test in tests.EnumerateArray())
        {
            bool fits = profile.Validate(Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText())).IsValid;
            if (fits == test.GetProperty("valid").GetBoolean())
            {
                tally.Agreed++;
            }
            else
            {
                tally.Wrong.Add($"{title}: {test.GetProperty("description").GetString()}: judged {fits}");
            }
        }
    }

    private sealed class Tally
    {
        public int Schemas { get; set; }

        public int Tests { get; set; }

        public int Agreed { get; set; }

        public List<string> Wrong { get; } = [];

        public List<(string Reason, int Tests, string Title)> Refused { get; } = [];
    }
}
