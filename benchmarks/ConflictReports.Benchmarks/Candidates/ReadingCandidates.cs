using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Json;

namespace ConflictReports.Benchmarks.Candidates;

/// <summary>What makes records of reports.</summary>
internal static class ReadingCandidates
{
    private static readonly JsonTypeInfo<ConflictReport> Lenient = CreateLenient();

    /// <summary>System.Text.Json as its source generator sets it up: nulls, duplicates and what is missing beside them go unseen; values must still have their form.</summary>
    public static Candidate LenientDeserialization { get; } = Candidate.OfEach("System.Text.Json lenient", static report =>
    {
        try
        {
            return JsonSerializer.Deserialize(report.Span, Lenient) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    });

    /// <summary>The record, or an exception.</summary>
    public static Candidate Parse { get; } = Candidate.OfEach("ReportJson.Parse", static report =>
    {
        try
        {
            return ReportJson.Parse(report) is not null;
        }
        catch (ReportFormatException)
        {
            return false;
        }
    });

    /// <summary>The record, or what is wrong.</summary>
    public static Candidate Read { get; } = Candidate.OfEach("ReportJson.Read", static report => ReportJson.Read(report).Report is not null);

    private static JsonTypeInfo<ConflictReport> CreateLenient()
    {
        JsonSerializerOptions options = new(ReportJsonContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new CollectionContracts(), ReportJsonContext.Default),
            AllowOutOfOrderMetadataProperties = true,
        };
        return (JsonTypeInfo<ConflictReport>)options.GetTypeInfo(typeof(ConflictReport));
    }
}
