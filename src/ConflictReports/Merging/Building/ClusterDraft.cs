using ConflictReports.Merging.Linking;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>What belongs in one cluster.</summary>
internal sealed class ClusterDraft(string representative, IEnumerable<EventFacts> events, IEnumerable<LiveClaim> claims, EquatableArray<IdentityJoin> joins)
{
    public string Representative { get; } = representative;

    /// <summary>The events in the order of their ids.</summary>
    public IReadOnlyList<EventFacts> Events { get; } = [.. events.OrderBy(facts => facts.Id, StringComparer.Ordinal)];

    /// <summary>The claims in the order of their ids.</summary>
    public IReadOnlyList<LiveClaim> Claims { get; } = [.. claims.Order()];

    public EquatableArray<IdentityJoin> Joins { get; } = joins;

    public EventType? Type => Events.Count > 0 ? Events[0].Event.Type : null;

    /// <summary>The first label of an event, or its type; of claims without an event the first statement.</summary>
    public string Label => Events.Select(facts => facts.Event.Label).FirstOrDefault(label => label is not null) ?? Type?.Text ?? Claims[0].Claim.Statement.Text;

    public static int Compare(ClusterDraft left, ClusterDraft right)
    {
        int order = (left.Type is null).CompareTo(right.Type is null);
        order = order != 0 ? order : string.CompareOrdinal(left.Label, right.Label);
        order = order != 0 ? order : string.CompareOrdinal(left.Type?.Text, right.Type?.Text);
        return order != 0 ? order : string.CompareOrdinal(left.Representative, right.Representative);
    }
}
