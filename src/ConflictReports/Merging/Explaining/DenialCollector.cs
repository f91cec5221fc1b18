using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>Collects who denied what, and the claims that this stands against.</summary>
internal sealed class DenialCollector
{
    private readonly ClusterIndex clusters;
    private readonly ILookup<string, string> denied;
    private readonly Dictionary<string, List<string>> opposed = new(StringComparer.Ordinal);

    public DenialCollector(ClusterIndex clusters, IEnumerable<LiveRelation> relations, IEnumerable<DossierConflict> conflicts)
    {
        this.clusters = clusters;
        denied = relations.Where(relation => relation.Relation.Kind == RelationKind.Denies)
            .SelectMany(relation => relation.From.SelectMany(from => relation.To.Select(to => (from, to)))).ToLookup(pair => pair.from, pair => pair.to, StringComparer.Ordinal);

        // Of a conflict of polarity one side is affirmed and one negated; figures and times are nobody's denial.
        foreach (DossierConflict conflict in conflicts.Where(conflict => conflict.Relation is null))
        {
            Oppose(conflict.LeftClaims, conflict.Right, conflict.RightClaims);
            Oppose(conflict.RightClaims, conflict.Left, conflict.LeftClaims);
        }
    }

    /// <summary>The denials of the live claims, in the order of the clusters and claims.</summary>
    public IEnumerable<Denial> Collect(LiveIndex index) => clusters.Clusters.SelectMany(cluster =>
        cluster.Claims.SelectMany(claim => Denials(cluster, claim, index.FindClaim(claim.Id)!)));

    private void Oppose(EquatableArray<string> denying, string value, EquatableArray<string> affirming)
    {
        if (IsNegated(denying) && !IsNegated(affirming))
        {
            foreach (string claim in denying)
            {
                (opposed.TryGetValue(claim, out List<string>? found) ? found : opposed[claim] = []).Add(value);
            }
        }
    }

    // The claims of one position have one polarity.
    private bool IsNegated(EquatableArray<string> claims) => clusters.FindClaim(claims[0])!.Polarity == Polarity.Negated;

    private IEnumerable<Denial> Denials(EventCluster cluster, ClusterClaim claim, LiveClaim live)
    {
        if (BasisOf(claim, live) is { } basis)
        {
            yield return Denial(cluster, claim, basis, claim.Statement) with
            {
                Against = denied[claim.Id].Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
                AgainstValues = opposed.TryGetValue(claim.Id, out List<string>? values) ? values.Distinct().ToEquatableArray() : [],
            };
        }

        foreach (Qualifier qualifier in claim.Qualifiers.Where(IsDenied))
        {
            string[] against = qualifier.Claim is { } said ? [live.Report.ItemId(said)] : [];
            yield return Denial(cluster, claim, DenialBasis.Qualifier, qualifier.Text.Text) with
            {
                Qualifier = qualifier.Kind,
                Against = against.Where(id => clusters.FindClaim(id) is not null).ToEquatableArray(),
            };
        }
    }

    private DenialBasis? BasisOf(ClusterClaim claim, LiveClaim live) =>
        live.Claim.EffectiveAttributions.Any(route => route.Innermost?.Verb.Negates == true) ? DenialBasis.Verb
        : denied.Contains(claim.Id) ? DenialBasis.Relation
        : claim.Polarity == Polarity.Negated ? DenialBasis.Negation
        : null;

    // A condition or comparison that does not hold is no denial.
    private static bool IsDenied(Qualifier qualifier) => qualifier.EffectivePolarity == Polarity.Negated
        && (qualifier.Kind == QualifierKind.Reason || qualifier.Kind == QualifierKind.Purpose || qualifier.Kind == QualifierKind.Pretext);

    private static Denial Denial(EventCluster cluster, ClusterClaim claim, DenialBasis basis, string text) => new()
    {
        Claim = claim.Id,
        Cluster = cluster.Id,
        Basis = basis,
        ByNames = claim.Routes.Select(route => route.Speakers.IsEmpty ? route.OutletName : route.Speakers[^1].Name).Distinct().ToEquatableArray(),
        Denied = text,
    };
}
