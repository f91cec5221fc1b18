using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1502: whoever is only said to think something has no first-hand knowledge by it.</summary>
internal sealed class ImputedSpeakersAreNoWitnesses : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1502",
        Severity.Warning,
        "Give imputed speech no first-hand basis",
        "A belief or fear that somebody else ascribes to a party is not that party's testimony, and is never an origin.",
        "If words are cited, change the directness; otherwise leave the basis of knowledge out, or say undisclosed or inference.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Route route in Route.Of(context.Report))
        {
            if (route.Attribution is { Innermost: { Directness: Directness.Imputed } innermost, BasisOfKnowledge: { } basis } && IsFirstHand(basis))
            {
                string word = ClosedSet<BasisOfKnowledge>.NameOf(basis);
                context.Add(
                    $"{route.Pointer}/basisOfKnowledge",
                    $"Found the basis of knowledge {word}, but what \"{innermost.Source}\" holds is only imputed; expected inference, undisclosed, unknown or none.",
                    word,
                    "inference, undisclosed, unknown or none");
            }
        }
    }

    private static bool IsFirstHand(BasisOfKnowledge basis) =>
        basis is BasisOfKnowledge.OwnAct or BasisOfKnowledge.Eyewitness or BasisOfKnowledge.OfficialRecord or BasisOfKnowledge.Document or BasisOfKnowledge.Sensor;
}
