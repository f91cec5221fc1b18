using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Independence;

/// <summary>Which origins took their own word back: somebody records that a claim is retracted or corrected, and it is the same party that said it.</summary>
internal sealed class Retractions
{
    private readonly HashSet<(string Claim, string Origin)> taken = [];

    public Retractions(IEnumerable<LiveRelation> relations, LiveIndex index, PartyIdentities identities, OutletVoices voices)
    {
        Dictionary<string, LiveReport> reports = index.Reports.ToDictionary(report => report.Prefix, StringComparer.Ordinal);
        foreach (LiveRelation relation in relations.Where(relation => relation.Relation.Kind is RelationKind.Retracts or RelationKind.Corrects))
        {
            HashSet<string> speakers = [.. relation.From.SelectMany(id => OriginsOf(index, voices, id))];
            speakers.UnionWith(relation.Relation.AssertedBy is { } by ? [identities.Of(reports[relation.Report], by)] : []);
            foreach (string claim in relation.To)
            {
                taken.UnionWith(OriginsOf(index, voices, claim).Where(speakers.Contains).Select(origin => (claim, origin)));
            }
        }
    }

    /// <summary>Whether the origin took back one of the claims by which it stands behind a value.</summary>
    public bool Covers(Origin origin) => origin.Claims.Any(claim => taken.Contains((claim, origin.Id)));

    private static IEnumerable<string> OriginsOf(LiveIndex index, OutletVoices voices, string id) => index.FindClaim(id) is not { } claim ? []
        : claim.Claim.EffectiveAttributions.Select(route => voices.Read(claim, route)).OfType<OriginVoice>().Select(voice => voice.Origin);
}
