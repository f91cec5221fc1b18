using System.Collections.Frozen;
using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1509: who denies holds the negated claim, and who is silent holds none.</summary>
internal sealed class DenialsAreNegatedAndSilenceIsNoClaim : ReportRule
{
    private static readonly FrozenSet<string> Silence = FrozenSet.Create(
        StringComparer.Ordinal,
        "declines",
        "declines-to-comment",
        "declined-to-comment",
        "declines-comment",
        "refuses-to-comment",
        "refuses-comment",
        "does-not-comment",
        "did-not-comment",
        "no-comment",
        "does-not-reply",
        "did-not-reply",
        "does-not-respond",
        "did-not-respond",
        "no-reply",
        "no-response",
        "is-silent",
        "keeps-silent",
        "cannot-verify",
        "could-not-verify",
        "cannot-confirm",
        "could-not-confirm",
        "unable-to-verify",
        "unable-to-confirm");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1509",
        Severity.Error,
        "Negate what is denied, and make no claim of silence",
        "The polarity is what the innermost speaker holds true, so a denial goes with negated; silence, a refusal to comment and \"could not verify\" hold nothing true.",
        "For a denial set polarity to negated and state positively what is denied. Record silence as an enquiry with its outcome.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Route route in Route.Of(context.Report))
        {
            if (route.Attribution.Innermost is { Verb.Negates: true } innermost && route.Claim.EffectivePolarity == Polarity.Affirmed)
            {
                context.Add(
                    $"{route.PointerOfInnermost()}/verb",
                    $"Found the innermost verb {innermost.Verb} on an affirmed claim; expected the polarity negated, for \"{innermost.Source}\" holds that it is not so.",
                    innermost.Verb.Text,
                    "the polarity negated");
            }

            for (int i = 0; i < route.Hops.Count; i++)
            {
                string verb = route.Hops[i].Verb.Text;
                if (Silence.Contains(verb))
                {
                    context.Add($"{route.PointerOf(i)}/verb", $"Found the verb {verb}, which claims nothing; expected an enquiry with its outcome in place of the claim.", verb, "an enquiry");
                }
            }
        }
    }
}
