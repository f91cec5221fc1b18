using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1802: a translation goes from one language into another.</summary>
internal sealed class TranslationsChangeTheLanguage : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1802",
        Severity.Error,
        "Translate from one language into another",
        "A translation from a language into itself is none; where the language of the original is not known, from is left out.",
        "Correct from or to, or take the translation away.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((string pointer, Translation translation) in Translations.Of(context.Report))
        {
            if (translation is { From: { } from, To: { } to } && from.Canonical == to.Canonical)
            {
                context.Add($"{pointer}/from", $"Found a translation from {from} to {to}; expected two languages.", from.Text, $"another language than {to}");
            }
        }
    }
}
