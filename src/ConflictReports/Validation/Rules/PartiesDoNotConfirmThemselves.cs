using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1505: "confirms" in the mouth of a party to the conflict is its own statement.</summary>
internal sealed class PartiesDoNotConfirmThemselves : ReportRule
{
    // Enough for any real claim; a bound on what a hostile report can cost.
    private const int MostParties = 64;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1505",
        Severity.Information,
        "Do not take a party's \"confirms\" for a confirmation",
        "Confirmed means that another, independent source says the same (STANAG 2511); a party that speaks of its own or its adversary's forces has an interest and is one origin like any other.",
        "Keep the verb if the text has it, and say the basis of knowledge, such as own-act; do not rate the claim as confirmed for it.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        EquatableArray<Claim> claims = context.Report.Claims;
        for (int i = 0; i < claims.Count; i++)
        {
            HashSet<string>? involved = null;
            for (int j = 0; j < claims[i].Attributions.Count; j++)
            {
                Route route = new(claims[i], i, claims[i].Attributions[j], j);
                if (route.Attribution is { BasisOfKnowledge: null, Innermost: { } innermost } && innermost.Verb == AttributionVerb.Confirms)
                {
                    involved ??= FindInvolved(context.Items, claims[i]);
                    Check(context, route, innermost, involved);
                }
            }
        }
    }

    private static void Check(RuleContext context, Route route, Hop innermost, HashSet<string> involved)
    {
        HashSet<string> own = Principals.Of(context.Items, innermost.Source);
        string? ownForce = own.FirstOrDefault(id => involved.Contains(id) && IsPower(context.Items, id));
        string? otherForce = ownForce is null && own.Any(id => IsForce(context.Items, id)) ? involved.FirstOrDefault(id => IsForce(context.Items, id)) : null;
        if (ownForce is not null || otherForce is not null)
        {
            context.Add(
                $"{route.PointerOfInnermost()}/verb",
                $"Found that \"{innermost.Source}\" confirms what concerns {(ownForce is null ? "another force" : "its own side")}, \"{ownForce ?? otherForce}\"; that is its own statement, and no confirmation by an independent source.",
                "confirms",
                "a statement of its own");
        }
    }

    private static HashSet<string> FindInvolved(ReportItems items, Claim claim)
    {
        IEnumerable<LocalId?> parties = claim.Participants.Take(MostParties).Select(participant => participant.Party)
            .Concat(claim.Quantities.Take(MostParties).Select(quantity => quantity.Side));
        return parties.OfType<LocalId>().SelectMany(party => Principals.Of(items, party)).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsPower(ReportItems items, string id) => KindOf(items, id) is { } kind && (kind == SourceKind.State || kind == SourceKind.GovernmentBody || IsForce(kind));

    private static bool IsForce(ReportItems items, string id) => KindOf(items, id) is { } kind && IsForce(kind);

    private static bool IsForce(SourceKind kind) => kind == SourceKind.ArmedForce || kind == SourceKind.ArmedGroup;

    private static SourceKind? KindOf(ReportItems items, string id) => items.FindParty(LocalId.Parse(id))?.Kind;
}
