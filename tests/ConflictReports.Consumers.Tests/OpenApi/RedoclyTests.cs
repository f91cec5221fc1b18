using System.Text.Json.Nodes;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.OpenApi;

/// <summary>Redocly on the OpenAPI file. That ajv compiles the schemas in it is tested with the other schemas.</summary>
public sealed class RedoclyTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ConsumerFact(Requirement.Node)]
    public async Task The_lint_has_nothing_to_say_of_the_file()
    {
        ToolOutput run = await RunAsync("lint", ReleasedFiles.OpenApi, "--config", Path.Combine(Machine.NodeFolder, "redocly.yaml"), "--format", "json");

        run.ExitCode.Should().Be(0, run.ToString());
        JsonNode.Parse(run.Output)!["problems"]!.AsArray().Should().BeEmpty(run.ToString());
    }

    [ConsumerFact(Requirement.Node)]
    public async Task The_bundle_is_the_file_itself_since_it_refers_to_no_other()
    {
        string bundle = folder.PathOf("bundle.json");
        (await RunAsync("bundle", ReleasedFiles.OpenApi, "--output", bundle)).OrThrow();

        JsonNode.DeepEquals(JsonNode.Parse(await File.ReadAllBytesAsync(bundle)), JsonNode.Parse(await File.ReadAllBytesAsync(ReleasedFiles.OpenApi))).Should().BeTrue();
    }

    private Task<ToolOutput> RunAsync(params string[] arguments) => ToolProcess.RunAsync(new ToolCommand(Machine.NodeProgram("redocly"), arguments, Limit)
    {
        Folder = folder.Path,
        Variables = new Dictionary<string, string> { ["REDOCLY_TELEMETRY"] = "off", ["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true" },
    });
}
