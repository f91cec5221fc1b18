using System.Text.Json;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>Writes what was found of each code and partner as members of a JSON object.</summary>
internal static class SummaryJson
{
    /// <summary>Writes the members <c>codes</c>, <c>partners</c> and, if there are any, <c>otherPartners</c>; nothing if there is no summary.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, FeedSummary? summary)
    {
        if (summary is null)
        {
            return;
        }

        WriteCodes(writer, summary.Totals);
        writer.WriteStartArray("partners");
        foreach (PartnerTotals partner in summary.Partners)
        {
            writer.WriteStartObject();
            if (partner.Partner is not null)
            {
                writer.WriteString("partner", partner.Partner);
            }

            WriteTotals(writer, partner.Totals);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (summary.Others is { } others)
        {
            writer.WriteStartObject("otherPartners");
            WriteTotals(writer, others);
            writer.WriteEndObject();
        }
    }

    private static void WriteTotals(Utf8JsonWriter writer, FindingTotals totals)
    {
        writer.WriteNumber("reports", totals.Reports);
        writer.WriteNumber("valid", totals.Valid);
        writer.WriteNumber("invalid", totals.Invalid);
        writer.WriteNumber("errors", totals.Errors);
        writer.WriteNumber("warnings", totals.Warnings);
        writer.WriteNumber("information", totals.Information);
        writer.WriteNumber("notShown", totals.Suppressed);
        WriteCodes(writer, totals);
    }

    private static void WriteCodes(Utf8JsonWriter writer, FindingTotals totals)
    {
        writer.WriteStartArray("codes");
        foreach (CodeCount code in totals.Codes)
        {
            writer.WriteStartObject();
            writer.WriteString("code", code.Code.Text);
            writer.WriteNumber("count", code.Count);
            writer.WriteStartArray("cases");
            foreach (FindingCase example in code.Cases)
            {
                WriteCase(writer, example);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCase(Utf8JsonWriter writer, FindingCase example)
    {
        writer.WriteStartObject();
        writer.WriteString("path", example.File);
        writer.WriteNumber("line", example.Location.Line);
        writer.WriteNumber("column", example.Location.Column);
        writer.WriteNumber("offset", example.Location.Offset);
        writer.WriteString("pointer", example.Location.Pointer);
        writer.WriteString("severity", SeverityWords.Of(example.Severity));
        writer.WriteString("message", example.Message);
        writer.WriteEndObject();
    }
}
