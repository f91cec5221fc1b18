using ConflictReports.Json;

namespace ConflictReports.Validation;

/// <summary>
/// One run over the reports of a feed, or of several files that belong together: each report is validated, and compared with those before it.
/// </summary>
/// <remarks>Remembers some hundred bytes for each report. For one thread at a time.</remarks>
public sealed class FeedValidation
{
    private readonly ReportValidator validator;
    private readonly ValidationOptions options;
    private readonly FeedRule[] rules;
    private long ordinal;

    internal FeedValidation(ReportValidator validator, ValidationOptions options, FeedRule[] rules)
    {
        this.rules = rules;
        this.validator = validator;
        this.options = options;
    }

    /// <summary>Validates the next report. Throws for no input.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <returns>Its findings, those across reports included.</returns>
    public ValidationOutcome Validate(ReadOnlyMemory<byte> utf8Json)
    {
        ValidationOutcome outcome = validator.Validate(utf8Json);
        if (outcome.Report is null)
        {
            return outcome;
        }

        FindingCollector findings = new(options, utf8Json, outcome);
        FeedEntry entry = new(outcome.Report, outcome.Report.ComputeDigest(), ++ordinal);
        foreach (FeedRule rule in rules)
        {
            rule.Check(entry, finding => findings.Add(rule.Descriptor, finding));
        }

        return findings.ToOutcome(outcome.Report);
    }
}
