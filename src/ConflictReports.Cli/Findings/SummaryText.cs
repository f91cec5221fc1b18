using System.Globalization;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>Writes what was found of each partner, for people.</summary>
internal static class SummaryText
{
    /// <summary>Writes a heading and, for each partner, a line with the numbers and a line for each code; nothing if there is no summary.</summary>
    public static void Write(TextWriter output, FeedSummary? summary)
    {
        if (summary is null)
        {
            return;
        }

        output.WriteLine("By partner:");
        foreach (PartnerTotals partner in summary.Partners)
        {
            Write(output, partner.Partner ?? "(does not say whose)", partner.Totals);
        }

        if (summary.Others is { } others)
        {
            Write(output, "(further partners)", others);
        }
    }

    private static void Write(TextWriter output, string name, FindingTotals totals)
    {
        List<string> parts = [];
        Add(parts, totals.Errors, "error", "errors");
        Add(parts, totals.Warnings, "warning", "warnings");
        Add(parts, totals.Information, "remark", "remarks");
        Add(parts, totals.Suppressed, "further finding not shown", "further findings not shown");
        string found = parts.Count == 0 ? "" : $"; {string.Join(", ", parts)}";
        output.WriteLine(Printable.Line($"{name}: {FindingCounts.Count(totals.Reports, "report", "reports")}, {FindingCounts.Count(totals.Invalid, "invalid", "invalid")}{found}"));
        foreach (CodeCount code in totals.Codes)
        {
            string places = string.Join("; ", code.Cases.Select(PlaceOf));
            output.WriteLine(Printable.Line(string.Create(CultureInfo.InvariantCulture, $"    {code.Code} {code.Count}: {places}{(code.Count > code.Cases.Count ? "; ..." : "")}")));
        }
    }

    private static string PlaceOf(FindingCase example) => string.Create(
        CultureInfo.InvariantCulture,
        $"{example.File}:{example.Location.Line}:{example.Location.Column} {SeverityWords.Of(example.Severity)}{(example.Location.Pointer.Length == 0 ? "" : $" [{example.Location.Pointer}]")}");

    private static void Add(List<string> parts, long count, string one, string many)
    {
        if (count > 0)
        {
            parts.Add(FindingCounts.Count(count, one, many));
        }
    }
}
