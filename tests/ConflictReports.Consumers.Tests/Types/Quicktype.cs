using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>quicktype, as its command line makes types of the canonical schema.</summary>
internal static class Quicktype
{
    /// <summary>Makes types.</summary>
    /// <param name="language">The language, in quicktype's word.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="options">Options of the language.</param>
    public static async Task GenerateAsync(string language, string file, params string[] options)
    {
        string[] source = ["--src-lang", "schema", "--src", ReleasedFiles.ReportSchema.Path, "--top-level", "ConflictReport"];
        string[] arguments = ["--telemetry", "disable", .. source, "--lang", language, "--out", file, .. options];
        ToolOutput run = await ToolProcess.RunAsync(new ToolCommand(Machine.NodeProgram("quicktype"), arguments, TimeSpan.FromMinutes(2)));
        run.OrThrow();
    }
}
