using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>The types that json-schema-to-typescript and quicktype make of the canonical schema for TypeScript.</summary>
public sealed class GeneratedTypeScriptTests(ITestOutputHelper output) : IDisposable
{
    private const string WithJsonSchemaToTypeScript = "json-schema-to-typescript";
    private const string WithQuicktype = "quicktype for TypeScript";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ConsumerFact(Requirement.Node)]
    public async Task What_json_schema_to_typescript_makes_holds_the_examples_and_loses_nothing()
    {
        ToolCommand generator = new(Machine.NodeProgram("json2ts"), ["--input", ReleasedFiles.ReportSchema.Path, "--output", folder.PathOf("generated.ts")], Limit);
        (await ToolProcess.RunAsync(generator)).OrThrow();

        await TypeScript.CheckConstantsAsync(folder, "generated", "ConflictReport", ConformanceCases.Examples());
        await CheckRoundTripAsync(WithJsonSchemaToTypeScript, """
            import type { ConflictReport } from "./generated.js";
            export const read = (text: string): ConflictReport => JSON.parse(text);
            export const write = (report: ConflictReport): string => JSON.stringify(report);
            """);
    }

    [ConsumerFact(Requirement.Node)]
    public async Task What_quicktype_makes_for_TypeScript_reads_and_writes_the_examples()
    {
        await Quicktype.GenerateAsync("typescript", folder.PathOf("generated.ts"));

        await CheckRoundTripAsync(WithQuicktype, """
            import { Convert, type ConflictReport } from "./generated.js";
            export const read = (text: string): ConflictReport => Convert.toConflictReport(text);
            export const write = (report: ConflictReport): string => Convert.conflictReportToJson(report);
            """);
    }

    private async Task CheckRoundTripAsync(string types, string module)
    {
        await TypeScript.CompileAsync(folder, folder.Write("round-trip.ts", module));
        ToolCommand driver = new("node", [Path.Combine(Machine.NodeFolder, "round-trip.mjs"), folder.PathOf("round-trip.js")], Limit);
        await RoundTrip.CheckAsync(types, driver, output.WriteLine);
    }
}
