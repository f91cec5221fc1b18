using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using ConflictReports.Testing;
using ConflictReports.Testing.Simulation;
using Xunit.Abstractions;

namespace ConflictReports.Cli.Tests;

/// <summary>The view is a function of set and policy: the built tool is run in processes of their own, each under another environment.</summary>
public sealed class EnvironmentTests(ITestOutputHelper output) : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Neither_zone_nor_culture_nor_compiler_nor_processor_nor_the_spelling_of_the_input_changes_a_byte_of_the_dossier()
    {
        byte[][] reports = [.. SimulatedWorld.Create(new SimulationOptions { Events = 6, MostReports = 12 }).Reports];
        WriteFeed("feed.ndjson", reports);
        (string Text, string Json) expected = await DossierOfAsync("feed.ndjson");
        (string Variable, string Value)[][] environments =
        [
            [("TZ", "Asia/Kathmandu"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")],
            [("TZ", "America/St_Johns"), ("LC_ALL", "ar_SA.UTF-8"), ("LANG", "ar_SA.UTF-8")],
            [("TZ", "UTC"), ("LC_ALL", "C"), ("LANG", "C"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")],
            [("DOTNET_TieredCompilation", "0")],
            [("DOTNET_TieredPGO", "0")],
            [("DOTNET_EnableHWIntrinsic", "0")],
            [("DOTNET_EnableAVX2", "0")],
        ];
        foreach ((string, string)[] environment in environments)
        {
            (await DossierOfAsync("feed.ndjson", environment)).Should().Be(expected, string.Join(' ', environment));
        }

        Random random = Seed.Take(output.WriteLine).CreateRandom();
        JsonShuffler shuffler = new(random) { OneLine = true };
        byte[][] respelt = [.. reports.Select(report => shuffler.Shuffle(report))];
        random.Shuffle(respelt);
        WriteFeed("respelt.ndjson", respelt);
        File.ReadAllBytes(Path.Combine(workspace.Folder, "respelt.ndjson")).Should().NotEqual(File.ReadAllBytes(Path.Combine(workspace.Folder, "feed.ndjson")));

        (await DossierOfAsync("respelt.ndjson")).Should().Be(expected);
    }

    private void WriteFeed(string name, byte[][] reports) =>
        workspace.Write(name, string.Concat(reports.Select(report => Encoding.UTF8.GetString(report) + "\n")));

    // A variable that is not named here is that of the test's own process.
    private async Task<(string Text, string Json)> DossierOfAsync(string feed, params (string Variable, string Value)[] environment)
    {
        string tool = typeof(Tool).Assembly.Location;
        File.Exists(tool).Should().BeTrue("the built tool is what is tried");
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])[tool, "dossier", feed, "--json", "dossier.json"])
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string variable, string value) in environment)
        {
            start.Environment[variable] = value;
        }

        File.Delete(Path.Combine(workspace.Folder, "dossier.json"));
        using Process process = Process.Start(start)!;
        using MemoryStream text = new();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(text);
        Task<string> error = process.StandardError.ReadToEndAsync();
        await reading;
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(ExitCodes.Success, await error);
        text.Length.Should().BePositive();
        return (Hash(text.ToArray()), Hash(File.ReadAllBytes(Path.Combine(workspace.Folder, "dossier.json"))));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
