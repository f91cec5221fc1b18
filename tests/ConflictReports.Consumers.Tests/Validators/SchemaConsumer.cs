using System.Text.Json;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>A validator of others, run once for all documents.</summary>
/// <param name="Name">Its name, as partners know it.</param>
/// <param name="Dialects">The dialects that it is asked to read.</param>
/// <param name="Program">What runs it.</param>
/// <param name="Driver">The path of the driver.</param>
internal sealed record SchemaConsumer(string Name, IReadOnlyList<string> Dialects, string Program, string Driver)
{
    /// <summary>The name of the Python consumer.</summary>
    public const string PythonName = "python3-jsonschema";

    /// <summary>The name of the consumer that is run by its command line.</summary>
    public const string SourcemetaName = "@sourcemeta/jsonschema";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>ajv 8 with ajv-formats, in strict mode.</summary>
    public static SchemaConsumer Ajv { get; } = new("ajv", ["2020-12", "draft-07", "draft-04", "openapi-3.1"], "node", Path.Combine(Machine.NodeFolder, "ajv.mjs"));

    /// <summary>@hyperjump/json-schema, formats asserted.</summary>
    public static SchemaConsumer Hyperjump { get; } = new("@hyperjump/json-schema", ["2020-12", "draft-07", "draft-04"], "node", Path.Combine(Machine.NodeFolder, "hyperjump.mjs"));

    /// <summary>Debian's python3-jsonschema with its FormatChecker.</summary>
    public static SchemaConsumer Python { get; } =
        new(PythonName, ["2020-12", "draft-07", "draft-04"], Machine.Python, Path.Combine(Machine.PythonFolder, "judge.py"));

    /// <summary>Judges documents.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="cases">The documents, each with the number of its schema.</param>
    /// <returns>One verdict a document, in the same order.</returns>
    public async Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyList<SchemaFile> schemas, IReadOnlyList<(int Schema, SchemaCase Case)> cases)
    {
        ToolCommand command = new(Program, [Driver, .. schemas.SelectMany(schema => new[] { schema.Dialect, schema.Path })], Limit)
        {
            Input = cases.Select(item => item.Case.ToLine(item.Schema)),
        };
        ToolOutput output = (await ToolProcess.RunAsync(command)).OrThrow();
        Verdict[] verdicts = [.. output.Lines.Select(line => JsonSerializer.Deserialize<Verdict>(line, Reading)!)];
        verdicts.Should().HaveCount(cases.Count, output.ToString());
        return verdicts;
    }
}
