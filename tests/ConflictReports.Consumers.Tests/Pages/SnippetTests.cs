using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;
using ConflictReports.Json;

namespace ConflictReports.Consumers.Tests.Pages;

/// <summary>The programs that the pages of schemas/1.0 show, run as a reader would who copies them.</summary>
public sealed class SnippetTests : IDisposable
{
    private const string NodeModules = "node_modules";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ConsumerFact(Requirement.Node)]
    public async Task The_check_for_node_has_nothing_to_say_of_a_valid_report_and_something_of_another()
    {
        string script = WriteScript("README.md", "check-node", "js", "check.mjs");

        (await RunOnReportAsync("node", script, ReadFirstReport())).Output.Should().BeEmpty();
        (await RunOnReportAsync("node", script, Misspelt())).Output.Should().Contain("/claims/0/stage");
    }

    [ConsumerFact(Requirement.PythonJsonSchema)]
    public async Task The_check_for_Python_has_nothing_to_say_of_a_valid_report_and_something_of_another()
    {
        string script = WriteScript("README.md", "check-python", "python", "check.py");

        (await RunOnReportAsync(Machine.Python, script, ReadFirstReport())).Output.Should().BeEmpty();
        (await RunOnReportAsync(Machine.Python, script, Misspelt())).Output.Should().StartWith("claims/0/stage 'complete' is not one of");
    }

    [ConsumerFact(Requirement.PythonJsonSchema)]
    public async Task The_three_lines_for_digests_give_the_digest_of_the_first_report()
    {
        string script = WriteScript("README.md", "digest", "python", "digest.py");
        string digest = ReportDigest();

        ToolOutput run = await RunAsync(Machine.Python, folder.Path, script, ReleasedFiles.FirstReport);

        run.Lines.Should().Equal(digest);
    }

    [ConsumerFact(Requirement.PythonJsonSchema)]
    public async Task The_lines_for_references_find_ids_that_lead_nowhere_and_ids_that_are_there_twice()
    {
        string script = WriteScript("README.md", "references", "python", "references.py");
        string lost = folder.Write("lost.json", ReadFirstReport().Replace("\"source\": \"official\"", "\"source\": \"offical\"", StringComparison.Ordinal));
        string twice = folder.Write("twice.json", ReadFirstReport().Replace("\"id\": \"c1\"", "\"id\": \"wire\"", StringComparison.Ordinal));

        (await RunAsync(Machine.Python, folder.Path, script, ReleasedFiles.FirstReport)).Lines.Should().Equal("twice: [] missing: []");
        (await RunAsync(Machine.Python, folder.Path, script, lost)).Lines.Should().Equal("twice: [] missing: ['offical']");
        (await RunAsync(Machine.Python, folder.Path, script, twice)).Lines.Should().Equal("twice: ['wire'] missing: []");
        foreach (string example in Repository.Examples)
        {
            (await RunAsync(Machine.Python, folder.Path, script, example)).Lines.Should().Equal(["twice: [] missing: []"], example);
        }
    }

    [ConsumerFact(Requirement.Node)]
    public async Task The_lines_for_implementers_in_node_print_no_difference() =>
        (await RunAsync("node", ReleasedFiles.Conformance, WriteScript("conformance/README.md", "level-1-node", "js", "level.mjs"))).Output.Should().BeEmpty();

    [ConsumerFact(Requirement.PythonJsonSchema)]
    public async Task The_lines_for_implementers_in_Python_print_the_cases_with_a_last_line_feed_as_the_page_says() =>
        (await RunAsync(Machine.Python, ReleasedFiles.Conformance, WriteScript("conformance/README.md", "level-1-python", "python", "level.py"))).Lines
            .Should().NotBeEmpty().And.OnlyContain(line => line.Contains("with-line-feed", StringComparison.Ordinal));

    private static string ReadFirstReport() => File.ReadAllText(ReleasedFiles.FirstReport);

    private static string Misspelt() => ReadFirstReport().Replace("\"completed\"", "\"complete\"", StringComparison.Ordinal);

    private static string ReportDigest() => ReportJson.Parse(File.ReadAllBytes(ReleasedFiles.FirstReport)).ComputeDigest().Text;

    private static async Task<ToolOutput> RunAsync(string program, string workingFolder, params string[] arguments) =>
        (await ToolProcess.RunAsync(new ToolCommand(program, arguments, Limit) { Folder = workingFolder })).OrThrow();

    private async Task<ToolOutput> RunOnReportAsync(string program, string script, string report)
    {
        string schema = folder.PathOf("conflict-report.schema.json");
        if (!File.Exists(schema))
        {
            folder.Copy(ReleasedFiles.PathOf("conflict-report.schema.json"));
        }

        folder.Write("my-report.json", report);
        return await RunAsync(program, folder.Path, script);
    }

    private string WriteScript(string page, string marker, string language, string name)
    {
        string text = File.ReadAllText(ReleasedFiles.PathOf(page));
        string fence = $"<!-- {marker} -->\n```{language}\n";
        int start = text.IndexOf(fence, StringComparison.Ordinal);
        start.Should().BePositive("{0} has the program {1}", page, marker);
        start += fence.Length;

        // Modules of node are looked for beside the script.
        string modules = folder.PathOf(NodeModules);
        if (!Path.Exists(modules))
        {
            Directory.CreateSymbolicLink(modules, Path.Combine(Machine.NodeFolder, NodeModules));
        }

        return folder.Write(name, text[start..text.IndexOf("```", start, StringComparison.Ordinal)]);
    }
}
