using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>The clusters of a dossier, and in which of them a claim or an event stands.</summary>
internal sealed class ClusterIndex
{
    private readonly Dictionary<string, (int Position, ClusterClaim Claim)> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> positionOfEvent = new(StringComparer.Ordinal);

    public ClusterIndex(IReadOnlyList<EventCluster> clusters)
    {
        Clusters = clusters;
        for (int position = 0; position < clusters.Count; position++)
        {
            foreach (ClusterClaim claim in clusters[position].Claims)
            {
                claims[claim.Id] = (position, claim);
            }

            foreach (string item in clusters[position].Events)
            {
                positionOfEvent[item] = position;
            }
        }
    }

    public IReadOnlyList<EventCluster> Clusters { get; }

    public ClusterClaim? FindClaim(string id) => claims.TryGetValue(id, out (int Position, ClusterClaim Claim) found) ? found.Claim : null;

    /// <summary>The cluster of a claim; null if it is not live.</summary>
    public EventCluster? OfClaim(string id) => claims.TryGetValue(id, out (int Position, ClusterClaim Claim) found) ? Clusters[found.Position] : null;

    /// <summary>The position of the cluster of an event; null if no live claim speaks of it.</summary>
    public int? OfEvent(string item) => positionOfEvent.TryGetValue(item, out int position) ? position : null;

    /// <summary>The ids of the clusters of some claims, each once, in the order of the dossier.</summary>
    public EquatableArray<string> IdsOf(IEnumerable<string> ids) => ids.Where(claims.ContainsKey).Select(id => claims[id].Position)
        .Distinct().Order().Select(position => Clusters[position].Id).ToEquatableArray();
}
