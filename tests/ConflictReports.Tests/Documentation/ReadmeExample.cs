using System.Text;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Tests.Documentation;

/// <summary>The example of the README, compiled and run by its test.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter output)
    {
        // example-begin
        // A report, made in code.
        ConflictReport report = new()
        {
            SchemaVersion = SchemaVersion.Current,
            Id = ReportId.Parse("https://partner.example/reports/17"),
            Language = LanguageTag.Parse("en"),
            Publisher = LocalId.Parse("wire"),
            Sources =
            [
                new Source { Id = LocalId.Parse("wire"), Kind = SourceKind.Agency, Names = [new Name { Text = "Example Wire" }] },
                new Source { Id = LocalId.Parse("official"), Kind = SourceKind.OfficeHolder, Descriptor = "a regional health official" },
            ],
            Claims =
            [
                new Claim
                {
                    Id = LocalId.Parse("c1"),
                    Statement = new LocalizedText { Text = "People were wounded in a drone strike on the depot." },
                    Stage = Stage.Completed,
                    Attributions = [new Attribution { Hops = [new Hop { Source = LocalId.Parse("official"), Verb = AttributionVerb.Confirms }] }],
                    Quantities = [Quantity.AtLeast(12, Measure.Wounded, of: [Population.Civilians])],
                    Times = [new ClaimTime { Role = TimeRole.Occurred, Value = ReportedTime.Stated(Edtf.Parse("2024-05-02")) }],
                },
            ],
        };

        // Written, validated, read again: nothing is lost.
        byte[] json = ReportJson.Serialize(report);
        ValidationOutcome outcome = ReportValidator.Default.Validate(json);
        output.WriteLine($"valid: {outcome.IsValid}, the same: {report == outcome.Report}");
        output.WriteLine(report.ComputeDigest());

        // A fault has a place, and says what to do.
        string misspelt = Encoding.UTF8.GetString(json).Replace("\"completed\"", "\"complete\"", StringComparison.Ordinal);
        ReadOutcome faulty = ReportJson.Read(Encoding.UTF8.GetBytes(misspelt));
        output.WriteLine(faulty.Diagnostics[0]);
        output.WriteLine(faulty.Diagnostics[0].Help);

        // Joined with others, and reconciled.
        ReportSet reports = ReportSet.Create([report]);
        Dossier dossier = Dossier.Build(reports, DossierPolicy.Default);
        output.WriteLine(DossierText.Render(dossier));
        // example-end
    }
}
