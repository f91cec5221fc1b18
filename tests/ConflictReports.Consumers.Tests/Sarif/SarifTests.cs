using System.Text.Json.Nodes;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Sarif;

/// <summary>What the tool writes as SARIF, judged by the schema of the standard.</summary>
public sealed class SarifTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [ConsumerFact(Requirement.Node)]
    public async Task A_log_with_every_code_fits_the_schema_of_the_standard()
    {
        JsonObject log = await WriteAsync("conformance/invalid", "conformance/structure");

        log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray().Count.Should().BeGreaterThan(80);
        (await JudgeAsync(log)).ToJsonString().Should().Be("""{"valid":true,"errors":[]}""");
    }

    [ConsumerFact(Requirement.Node)]
    public async Task A_log_without_results_and_one_of_a_failed_run_fit_it_too()
    {
        (await JudgeAsync(await WriteAsync("first-report.json"))).ToJsonString().Should().Be("""{"valid":true,"errors":[]}""");
        (await JudgeAsync(await WriteAsync("first-report.json", "nowhere.json"))).ToJsonString().Should().Be("""{"valid":true,"errors":[]}""");
    }

    [ConsumerFact(Requirement.Node)]
    public async Task A_log_with_an_unknown_level_does_not_fit()
    {
        JsonObject log = await WriteAsync("conformance/invalid/CR2004-empty-list.json");
        log["runs"]![0]!["results"]![0]!["level"] = "fatal";

        (await JudgeAsync(log))["valid"]!.GetValue<bool>().Should().BeFalse();
    }

    [ConsumerFact(Requirement.Node)]
    public async Task No_two_results_have_the_same_fingerprint()
    {
        JsonObject log = await WriteAsync("conformance/invalid", "conformance/structure");

        log["runs"]![0]!["results"]!.AsArray().Select(result => result!["partialFingerprints"]!["finding/v1"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
    }

    private static async Task<JsonObject> WriteAsync(params string[] paths)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "conflict-reports.dll");
        ToolOutput run = await ToolProcess.RunAsync(new ToolCommand("dotnet", [tool, "validate", "--format", "sarif", .. paths], Limit) { Folder = Repository.PathOf("schemas", "1.0") });
        return JsonNode.Parse(run.Output)!.AsObject();
    }

    private static async Task<JsonObject> JudgeAsync(JsonObject log)
    {
        string line = new JsonObject { ["document"] = log.DeepClone() }.ToJsonString();
        ToolOutput run = (await ToolProcess.RunAsync(new ToolCommand("node", [Path.Combine(Machine.NodeFolder, "sarif.mjs")], Limit) { Input = [line] })).OrThrow();
        return JsonNode.Parse(run.Output)!.AsObject();
    }
}
