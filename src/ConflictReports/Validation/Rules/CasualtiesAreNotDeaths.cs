using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1307: casualties, who are killed and wounded together, are not recorded as killed.</summary>
internal sealed class CasualtiesAreNotDeaths : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1307",
        Severity.Warning,
        "Do not record casualties as killed",
        "Casualties (потери, втрати, страты) are killed and wounded, often missing and captured too; as killed they are a multiple of what was said.",
        "Use the measure casualties, unless the text says that they are dead.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            bool isDeath = quantity.Measure.Equals(Measure.Killed) || quantity.Measure.Equals(Measure.Died);
            if (isDeath && quantity.Verbatim is { } verbatim && QuantityWords.FindCasualties(verbatim) is { } word)
            {
                context.Add($"{part.Pointer}/measure", $"Found the measure {quantity.Measure} for the words {JsonText.Quote(verbatim)}; expected the measure casualties, since \"{word}\" are not all dead.", $"\"{quantity.Measure}\"", "\"casualties\"");
            }
        }
    }
}
