using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1803: the claims of a machine-translated text keep the words that were translated.</summary>
internal sealed class MachineTranslationsKeepTheOriginal : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1803",
        Severity.Information,
        "Keep the original words of a machine translation",
        "Machines confuse the very words that matter here (mobilize, muster, exercise; 3,000 and 3.000); without the original nobody can tell.",
        "Add original to the claims, if the text translated can be had and rights allow.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((string pointer, Translation translation) in Translations.Of(context.Report))
        {
            // Claims that CR1805 finds one by one are not counted a second time.
            int without = translation.Method != TranslationMethod.Machine ? 0
                : context.Report.Claims.Count(claim => claim.Original is null && ConfusedWordsKeepTheOriginal.FindWithoutOriginal(context, claim) is null);
            if (without > 0)
            {
                context.Add($"{pointer}/method", $"Found a machine translation, and {without} of {context.Report.Claims.Count} claims without original.", "machine", "claims with original");
            }
        }
    }
}
