using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Puts relations, enquiries and ratings into the cluster of the first live claim that they are about; each into one place only.</summary>
internal sealed class StatementPlacer
{
    private readonly Dictionary<string, string> clusterOfClaim = new(StringComparer.Ordinal);
    private readonly ILookup<string, LiveRelation> relations;
    private readonly ILookup<string, LiveEnquiry> enquiries;
    private readonly ILookup<string, LiveRating> ratings;

    public StatementPlacer(
        IEnumerable<EventCluster> clusters, IEnumerable<LiveRelation> relations, IEnumerable<LiveEnquiry> enquiries, IEnumerable<LiveRating> ratings)
    {
        foreach (EventCluster cluster in clusters)
        {
            foreach (ClusterClaim claim in cluster.Claims)
            {
                clusterOfClaim[claim.Id] = cluster.Id;
            }
        }

        this.relations = relations.ToLookup(relation => Find(relation.From.Concat(relation.To)), StringComparer.Ordinal);
        this.enquiries = enquiries.ToLookup(enquiry => Find(enquiry.About), StringComparer.Ordinal);
        this.ratings = ratings.ToLookup(rating => Find(rating.Targets), StringComparer.Ordinal);
    }

    public EquatableArray<LiveRelation> UnplacedRelations => relations[""].ToEquatableArray();

    public EquatableArray<LiveEnquiry> UnplacedEnquiries => enquiries[""].ToEquatableArray();

    public EquatableArray<LiveRating> UnplacedRatings => ratings[""].ToEquatableArray();

    public EventCluster Place(EventCluster cluster) => cluster with
    {
        Relations = relations[cluster.Id].ToEquatableArray(),
        Enquiries = enquiries[cluster.Id].ToEquatableArray(),
        Ratings = ratings[cluster.Id].ToEquatableArray(),
    };

    private string Find(IEnumerable<string> claims) => claims.Select(id => clusterOfClaim.GetValueOrDefault(id, "")).FirstOrDefault(id => id.Length > 0) ?? "";
}
