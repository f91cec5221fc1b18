using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1706: a short quoted text has what stands before or after it, or a position beside it.</summary>
internal sealed class ShortQuotesHaveContext : ReportRule
{
    private const int ShortestClear = 10;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1706",
        Severity.Warning,
        "Give a short quoted text its context",
        "A name or a number stands in a text more than once; prefix and suffix tell which place is meant (W3C Web Annotation Data Model, section 4.2.4).",
        "Add prefix and suffix, quote more, or add a text position.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (ClaimSelector place in ClaimSelectors.Of(context.Report))
        {
            if (!place.HasPosition && place.Selector is TextQuoteSelector { Prefix: null, Suffix: null } quote && quote.Exact.Length < ShortestClear)
            {
                context.Add($"{place.Pointer}/exact", $"Found a quoted text of {quote.Exact.Length} characters without prefix and suffix; expected its context.", JsonText.Quote(quote.Exact), "a prefix, a suffix or a position");
            }
        }
    }
}
