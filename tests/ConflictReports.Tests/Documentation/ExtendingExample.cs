using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Tests.Documentation.Desk;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Tests.Documentation;

/// <summary>The example of docs/extending.md, compiled and run by its test.</summary>
internal static class ExtendingExample
{
    public static JsonNode Run(ConflictReport report, XDocument documentation, TextWriter output)
    {
        // example-begin
        // The contracts of the desk's own records, by the rules of the format.
        ExtensionContracts contracts = new ExtensionContracts(DeskJsonContext.Default).WithList<VerificationStep>();
        JsonTypeInfo<VerificationLog> logContract = contracts.Get<VerificationLog>();
        ReportId logUri = ReportId.Parse("https://desk.example/extensions/verification");

        // Typed data in, typed data out. Whoever does not know the extension keeps it as it came.
        VerificationLog log = new()
        {
            Steps = [new VerificationStep { Claim = LocalId.Parse("c1"), Method = VerificationMethod.Geolocation, Finding = "The gate is that of the depot." }],
        };
        Extension extension = new() { Data = new JsonFragment(JsonSerializer.SerializeToElement(log, logContract)) };
        ConflictReport extended = report with { Extensions = new([new(logUri.Text, extension)]) };
        VerificationLog? read = extended.Extensions![logUri.Text].Data!.Value.Deserialize(logContract);
        output.WriteLine($"the same: {read == log}");

        // The schema of the extended report, described by the desk's own documentation.
        JsonNode schema = ReportSchema.Generate(SchemaDialect.Draft202012, SchemaOptions.Default with
        {
            Address = "https://desk.example/schemas/report.schema.json",
            Descriptions = new CombinedDescriptions(new XmlDescriptions(documentation), ReportSchema.Descriptions),
            Extensions = [new ExtensionSchema { Uri = logUri, Data = logContract }],
            Members = [new MemberSchema { Owner = typeof(Claim), Name = "desk-priority", Contract = contracts.Get<DeskPriority>(), Description = "How soon the desk wants it checked" }],
        });

        // A profile narrows it: this desk wants the language, the address, and a time with every claim.
        schema["allOf"] = new JsonArray(JsonNode.Parse("""
            {
              "required": ["language", "url", "claims"],
              "properties": {
                "language": true,
                "url": true,
                "claims": { "items": { "required": ["times"], "properties": { "times": true } } }
              }
            }
            """));
        CompiledSchema profile = CompiledSchema.Compile(schema);
        foreach (var finding in profile.Validate(ReportJson.Serialize(extended)).Diagnostics)
        {
            output.WriteLine(finding);
        }

        // Partners with other tools get it in their dialect.
        JsonNode forOlderTools = SchemaConverter.Convert(schema, SchemaDialect.Draft04);
        output.WriteLine(forOlderTools["$schema"]);
        // example-end
        return schema;
    }
}
