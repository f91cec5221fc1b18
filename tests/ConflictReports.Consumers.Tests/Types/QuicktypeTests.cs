using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>The types that quicktype makes of the canonical schema for Python and Go, run for real.</summary>
public sealed class QuicktypeTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ConsumerFact(Requirement.Node, Requirement.PythonDateutil)]
    public async Task What_quicktype_makes_for_Python_reads_and_writes_the_examples()
    {
        await Quicktype.GenerateAsync("python", folder.PathOf("generated.py"));

        ToolCommand driver = new(Machine.Python, [Path.Combine(Machine.PythonFolder, "round_trip.py"), folder.Path, "generated"], Limit);
        await RoundTrip.CheckAsync("quicktype for Python", driver, output.WriteLine);
    }

    [ConsumerFact(Requirement.Node, Requirement.Go)]
    public async Task What_quicktype_makes_for_Go_reads_and_writes_the_examples()
    {
        await Quicktype.GenerateAsync("go", folder.PathOf("generated.go"), "--package", "main");
        folder.Copy(Machine.GoFolder, "main.go");
        folder.Write("go.mod", "module roundtrip\n\ngo 1.19\n");
        ToolCommand build = new("go", ["build", "-o", folder.PathOf("round-trip"), "."], Limit)
        {
            Folder = folder.Path,
            Variables = new Dictionary<string, string> { ["GOFLAGS"] = "-mod=mod", ["GOPROXY"] = "off" },
        };
        (await ToolProcess.RunAsync(build)).OrThrow();

        await RoundTrip.CheckAsync("quicktype for Go", new ToolCommand(folder.PathOf("round-trip"), [], Limit), output.WriteLine);
    }
}
