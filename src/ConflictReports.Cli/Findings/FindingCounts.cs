using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>How many reports were looked at, and what was found.</summary>
internal sealed class FindingCounts
{
    /// <summary>The documents looked at, legal or not.</summary>
    public long Reports { get; private set; }

    /// <summary>Of them, those with an error.</summary>
    public long Invalid { get; private set; }

    /// <summary>The findings of error severity.</summary>
    public long Errors { get; private set; }

    /// <summary>The findings of warning severity.</summary>
    public long Warnings { get; private set; }

    /// <summary>The findings for information.</summary>
    public long Information { get; private set; }

    /// <summary>The findings beyond the cap of a report: counted, of whatever severity.</summary>
    public long Suppressed { get; private set; }

    /// <summary>Whether any report has an error.</summary>
    public bool HasErrors => Invalid > 0;

    /// <summary>Counts a report that has nothing wrong.</summary>
    public void AddValid() => Reports++;

    /// <summary>Counts a report with its findings, or what an amendment adds to one.</summary>
    public void Add(ValidatedLine line)
    {
        if (!line.IsAmendment)
        {
            Add(line.Outcome);
            return;
        }

        Invalid += CountFindings(line.Outcome) && line.WasValid ? 1 : 0;
    }

    /// <summary>Counts a report with its findings.</summary>
    public void Add(ValidationOutcome outcome)
    {
        bool hasError = CountFindings(outcome) || outcome.Report is null;
        Reports++;
        Suppressed += outcome.Suppressed;
        Invalid += hasError || (outcome.Suppressed > 0 && !outcome.IsValid) ? 1 : 0;
    }

    private bool CountFindings(ValidationOutcome outcome)
    {
        bool hasError = false;
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            Errors += diagnostic.Severity == Severity.Error ? 1 : 0;
            Warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
            Information += diagnostic.Severity == Severity.Information ? 1 : 0;
            hasError |= diagnostic.Severity == Severity.Error;
        }

        return hasError;
    }

    /// <summary>One line for people, such as <c>5 reports: 2 errors in 1 of them, 1 warning</c>.</summary>
    public override string ToString()
    {
        if (Reports == 0)
        {
            return "no report was read";
        }

        List<string> parts = [];
        AddPart(parts, Errors, "error", "errors", Reports == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" in {Invalid} of them"));
        AddPart(parts, Warnings, "warning", "warnings");
        AddPart(parts, Information, "remark", "remarks");
        AddPart(parts, Suppressed, "further finding not shown", "further findings not shown");
        return $"{Count(Reports, "report", "reports")}{(parts.Count == 0 ? ", no findings" : ": " + string.Join(", ", parts))}";
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static void AddPart(List<string> parts, long count, string one, string many, string where = "")
    {
        if (count > 0)
        {
            parts.Add(Count(count, one, many) + where);
        }
    }
}
