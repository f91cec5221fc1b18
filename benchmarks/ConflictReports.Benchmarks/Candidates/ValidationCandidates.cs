using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Validation;
using NJsonSchema;

namespace ConflictReports.Benchmarks.Candidates;

/// <summary>What judges reports: this library, what a user could take in its place, and two bounds for what is possible.</summary>
internal static class ValidationCandidates
{
    /// <summary>The baseline: every token is read, and nothing is done with it. UTF-8 inside of strings is not checked.</summary>
    public static Candidate Scan { get; } = Candidate.OfEach("scan", static report =>
    {
        Utf8JsonReader reader = new(report.Span);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    });

    /// <summary>The bytes are UTF-8; nothing else is checked.</summary>
    public static Candidate Utf8Check { get; } = Candidate.OfEach("Utf8.IsValid", static report => Utf8.IsValid(report.Span));

    /// <summary>System.Text.Json makes the records of this library and is strict: required members, no nulls, no duplicates, values in their form.</summary>
    public static Candidate StrictDeserialization { get; } = Candidate.OfEach("System.Text.Json strict", static report =>
    {
        try
        {
            return JsonSerializer.Deserialize(report.Span, ReportContract.ReadReport) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    });

    /// <summary>This library without the rules, with all findings: syntax and structure.</summary>
    public static Candidate Structure { get; } = Candidate.OfEach("structure", StructureCheck.Accepts);

    /// <summary>This library with all rules on each report by itself.</summary>
    public static Candidate Rules { get; } = Candidate.OfEach("structure and rules", static report => Accepts(ReportValidator.Default.Validate(report)));

    /// <summary>This library with all rules, those across the reports of a feed included.</summary>
    public static Candidate FeedRules { get; } = new("structure, rules and feed rules", static reports =>
    {
        FeedValidation feed = ReportValidator.Default.StartFeed();
        return reports.Count(report => Accepts(feed.Validate(report)));
    });

    /// <summary>NJsonSchema with the schema in draft-04.</summary>
    public static Candidate CreateNJsonSchema()
    {
        JsonSchema schema = JsonSchema.FromJsonAsync(ReportSchema.Generate(SchemaDialect.Draft04).ToJsonString()).GetAwaiter().GetResult();
        return Candidate.OfEach("NJsonSchema", report =>
        {
            try
            {
                return schema.Validate(Encoding.UTF8.GetString(report.Span)).Count == 0;
            }
            catch (Newtonsoft.Json.JsonException)
            {
                return false;
            }
        });
    }

    // A warning is no fault; but its words are made, as they are for a user.
    private static bool Accepts(ValidationOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            if (diagnostic.Severity == Severity.Error && diagnostic.Message.Length > 0)
            {
                return false;
            }
        }

        return true;
    }
}
