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

    /// <summary>The type that most events have, of several the narrower, so that no id has a part in it.</summary>
    public EventType? Type { get; } = MostFrequent(events.Select(facts => facts.Event.Type.Text).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal)) is { } type ? EventType.Parse(type) : null;

    /// <summary>The label that most events have, or the type; of claims without an event the statement.</summary>
    public string Label => MostFrequent(Events.Select(facts => facts.Event.Label).OfType<string>().Order(StringComparer.Ordinal)) ?? Type?.Text
        ?? MostFrequent(Claims.Select(claim => claim.Claim.Statement.Text).Order(StringComparer.Ordinal))!;

    /// <summary>The text that is there most often, of several the first; null: there is none.</summary>
    public static string? MostFrequent(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    public static int Compare(ClusterDraft left, ClusterDraft right)
    {
        int order = (left.Type is null).CompareTo(right.Type is null);
        order = order != 0 ? order : string.CompareOrdinal(left.Label, right.Label);
        order = order != 0 ? order : string.CompareOrdinal(left.Type?.Text, right.Type?.Text);
        return order != 0 ? order : string.CompareOrdinal(left.Representative, right.Representative);
    }
}
