using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>@sourcemeta/jsonschema: the metaschema, the lint and the tests of a schema, as its command line runs them.</summary>
public sealed partial class SourcemetaTests(ITestOutputHelper output)
{
    // Complaints of the lint that are left, each with the reason.
    private static readonly Dictionary<string, string> LeftComplaints = new()
    {
        ["simple_properties_identifiers"] = "$schema is the name that editors look for",
    };

    [ConsumerFact(Requirement.Node)]
    public async Task Every_schema_is_valid_against_the_schema_of_its_dialect()
    {
        ToolOutput run = await RunAsync(["metaschema", .. ReleasedFiles.Schemas.Select(schema => schema.Path)]);

        run.ExitCode.Should().Be(0, run.ToString());
        (run.Output + run.Error).Should().Contain($"{ReleasedFiles.Schemas.Count} validated, {ReleasedFiles.Schemas.Count} passed, 0 failed");
    }

    [ConsumerFact(Requirement.Node)]
    public async Task The_lint_complains_of_nothing_but_what_is_left_for_a_reason()
    {
        string[] complaints = [];
        foreach (SchemaFile schema in ReleasedFiles.Schemas.Where(schema => schema.Dialect == ReleasedFiles.ReportSchema.Dialect))
        {
            ToolOutput run = await RunAsync(["lint", "--json", schema.Path]);
            JsonArray errors = JsonNode.Parse(run.Output)!["errors"]!.AsArray();
            complaints = [.. complaints, .. errors.Select(error => $"{error!["id"]}: {schema}: {error["message"]} {error["schemaLocation"]!.ToJsonString()}")];
        }

        Array.ForEach(complaints, output.WriteLine);
        complaints.Where(complaint => !LeftComplaints.ContainsKey(complaint.Split(':')[0])).Should().BeEmpty();
        LeftComplaints.Keys.Should().BeSubsetOf(complaints.Select(complaint => complaint.Split(':')[0]), "what the lint no longer complains of has no place in the list");
    }

    [ConsumerFact(Requirement.Node)]
    public async Task Sourcemeta_judges_every_case_as_the_library()
    {
        Comparison comparison = new(SchemaConsumer.SourcemetaName);
        int structural = 0;
        foreach (SchemaFile schema in ReleasedFiles.Schemas)
        {
            SchemaCase[] cases = [.. SchemaCases.Of(schema)];
            structural += SchemaCases.Structural(cases);
            foreach ((SchemaCase item, Verdict verdict) in cases.Zip(await JudgeAsync(schema, cases)))
            {
                comparison.Add(schema, item, verdict);
            }
        }

        comparison.Conclude(output.WriteLine, structural);
    }

    private static async Task<IReadOnlyList<Verdict>> JudgeAsync(SchemaFile schema, SchemaCase[] cases)
    {
        using TemporaryFolder folder = new();
        string address = (string)(JsonNode.Parse(File.ReadAllBytes(schema.Path)) is { } root ? root["$id"] ?? root["id"] : null)!;
        IEnumerable<string> tests = cases.Select(item => $$"""{"description":{{JsonSerializer.Serialize(item.Name)}},"valid":true,"data":{{item.Document}}}""");
        string file = folder.Write("cases.test.json", $$"""{"target":{{JsonSerializer.Serialize(address)}},"tests":[{{string.Join(',', tests)}}]}""");
        ToolOutput run = await RunAsync(["test", "--json", "--format-assertion", "--resolve", schema.Path, file]);
        JsonArray results = (JsonNode.Parse(run.Output) ?? throw new InvalidOperationException(run.ToString()))["results"]!["tests"]!.AsArray();
        results.Should().HaveCount(cases.Length, run.ToString());
        return [.. results.Select(result => VerdictOf(result!))];
    }

    // Each test claims that its document is valid; where that fails, the trace names the keyword last in the path of the evaluation.
    private static Verdict VerdictOf(JsonNode result) => (string)result["status"]! == "passed"
        ? new Verdict((string)result["name"]!, Valid: true)
        : new Verdict((string)result["name"]!, Valid: false, [.. EvaluatePath().Matches((string)result["trace"]!).Select(match => match.Groups[1].Value).Distinct()]);

    private static Task<ToolOutput> RunAsync(string[] arguments) =>
        ToolProcess.RunAsync(new ToolCommand(Machine.NodeProgram("jsonschema"), arguments, TimeSpan.FromMinutes(2)));

    [GeneratedRegex(@"at evaluate path ""[^""\n]*/([^/""\n]+)""")]
    private static partial Regex EvaluatePath();
}
