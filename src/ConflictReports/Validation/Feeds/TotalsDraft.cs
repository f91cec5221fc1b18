using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Feeds;

/// <summary>Counts what was found in some reports.</summary>
internal sealed class TotalsDraft(int mostCases)
{
    private readonly SortedDictionary<DiagnosticCode, CodeDraft> codes = [];
    private long reports;
    private long invalid;
    private long errors;
    private long warnings;
    private long information;
    private long suppressed;

    /// <summary>How often a code was found, and its first cases.</summary>
    private sealed class CodeDraft
    {
        public long Count { get; set; }

        public List<FindingCase> Cases { get; } = [];
    }

    /// <summary>Counts a line, or what an amendment adds to one.</summary>
    public void Add(ValidatedLine line, string? file)
    {
        reports += line.IsAmendment ? 0 : 1;
        invalid += !line.Outcome.IsValid && (!line.IsAmendment || line.WasValid) ? 1 : 0;
        suppressed += line.Outcome.Suppressed;
        foreach (Diagnostic diagnostic in line.Outcome.Diagnostics)
        {
            Add(diagnostic, file);
        }
    }

    /// <summary>The numbers so far.</summary>
    public FindingTotals ToTotals() => new()
    {
        Reports = reports,
        Valid = reports - invalid,
        Invalid = invalid,
        Errors = errors,
        Warnings = warnings,
        Information = information,
        Suppressed = suppressed,
        Codes = codes.Select(pair => new CodeCount(pair.Key, pair.Value.Count, pair.Value.Cases.ToEquatableArray())).ToEquatableArray(),
    };

    private void Add(Diagnostic diagnostic, string? file)
    {
        errors += diagnostic.Severity == Severity.Error ? 1 : 0;
        warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        information += diagnostic.Severity == Severity.Information ? 1 : 0;
        if (!codes.TryGetValue(diagnostic.Code, out CodeDraft? draft))
        {
            codes.Add(diagnostic.Code, draft = new CodeDraft());
        }

        draft.Count++;
        if (draft.Cases.Count < mostCases)
        {
            draft.Cases.Add(new FindingCase(file, diagnostic.Severity, diagnostic.Location, diagnostic.Message));
        }
    }
}
