using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1212: nobody is quoted before having spoken.</summary>
internal sealed class SpeakersSpeakBeforeTheyAreQuoted : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1212",
        Severity.Error,
        "Let nobody be quoted before having spoken",
        "Hops go inward from whoever quotes to whoever is quoted, so that each speaks before, or at the time of, the one outside; otherwise the order of the hops or a time is wrong.",
        "Put the hops in order, outermost first, or correct the time.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Attribution attribution, ReportPart part) in context.Parts.Of<Attribution>())
        {
            Hop? outer = null;
            for (int i = 0; i < attribution.Hops.Count; i++)
            {
                Hop hop = attribution.Hops[i];
                if (hop.At?.Edtf is null)
                {
                    continue;
                }

                if (TimeOrder.IsSurelyAfterAnywhere(hop.At.Edtf, outer?.At?.Edtf))
                {
                    context.Add(
                        $"{part.Pointer}/hops/{i}/at/edtf",
                        $"Found that \"{hop.Source}\" spoke at {hop.At.Edtf}, after \"{outer!.Source}\", who quotes it, at {outer.At!.Edtf}; expected it before.",
                        $"\"{hop.At.Edtf}\"",
                        $"not after {outer.At.Edtf}");
                }

                outer = hop;
            }
        }
    }
}
