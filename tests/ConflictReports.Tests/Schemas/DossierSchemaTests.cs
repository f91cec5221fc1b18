using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Schemas;

public sealed class DossierSchemaTests(ITestOutputHelper output)
{
    private const int UsualCases = 300;

    private static readonly CompiledSchema Strict = CompiledSchema.Compile(DossierSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Strict = true }));

    [Fact]
    public void The_dossier_of_the_first_report_is_the_committed_one()
    {
        ConflictReport report = ReportJson.Parse(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "first-report.json")));

        byte[] written = DossierJson.ToIndentedJson(Dossier.Build(ReportSet.Create([report])));

        written.AsSpan().SequenceEqual(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "dossiers", "first-report.dossier.json"))).Should().BeTrue(
            "the file is made by: conflict-reports dossier schemas/1.0/first-report.json --json schemas/1.0/dossiers/first-report.dossier.json");
    }

    [Fact]
    public void The_dossiers_of_the_examples_fit_the_strict_schema() =>
        Faults(ReportSet.Create(Repository.Examples.Select(file => ReportJson.Parse(File.ReadAllBytes(file))))).Should().BeEmpty();

    [Fact]
    public void The_dossiers_of_random_reports_fit_the_strict_schema()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(UsualCases); i++)
        {
            ReportGenerator generator = new(seed.ForCase(i));

            Faults(ReportSet.Create([generator.Next(), generator.Next()])).Should().BeEmpty(seed.Case(i));
        }
    }

    [Fact]
    public void Every_definition_and_member_is_described()
    {
        JsonNode schema = DossierSchema.Generate(SchemaDialect.Draft202012);
        foreach ((string name, JsonNode? definition) in schema["$defs"]!.AsObject().Append(KeyValuePair.Create("Dossier", (JsonNode?)schema)))
        {
            definition!["title"]!.GetValue<string>().Should().Be(name);
            definition["description"].Should().NotBeNull("{0} is documented", name);
            foreach ((string member, JsonNode? value) in (definition["properties"] as JsonObject) ?? [])
            {
                (value!["description"] ?? value["const"]).Should().NotBeNull("{0}.{1} is documented", name, member);
            }
        }
    }

    [Fact]
    public void What_report_and_dossier_share_is_the_same_definition()
    {
        JsonObject ofReport = ReportSchema.Generate(SchemaDialect.Draft202012)["$defs"]!.AsObject();
        JsonObject ofDossier = DossierSchema.Generate(SchemaDialect.Draft202012)["$defs"]!.AsObject();
        string[] shared = [.. ofDossier.Select(pair => pair.Key).Where(ofReport.ContainsKey)];

        shared.Should().Contain("Measure");
        shared.Where(name => !JsonNode.DeepEquals(ofReport[name], ofDossier[name])).Should().BeEmpty();
    }

    private static IEnumerable<string> Faults(ReportSet reports) =>
        Strict.Validate(DossierJson.ToJson(Dossier.Build(reports))).Diagnostics.Select(diagnostic => diagnostic.ToString());
}
