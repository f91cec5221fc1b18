using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>
/// The policy's rule for events of different reports: one type that says something, times that are closed, short and near each other, a
/// country or a party in common, no settlements or facilities that differ, and neither an aggregate.
/// </summary>
internal sealed class EventRule(DossierPolicy policy)
{
    private const decimal SecondsPerDay = 86_400;

    public void Link(IReadOnlyList<EventFacts> events, Action<EventFacts, EventFacts, string> link)
    {
        foreach (IGrouping<string, EventFacts> type in events.Where(IsEligible).GroupBy(facts => facts.Event.Type.Text, StringComparer.Ordinal))
        {
            List<EventFacts> sorted = [.. type.OrderBy(facts => facts.Span!.Value.Lower).ThenBy(facts => facts.Id, StringComparer.Ordinal)];
            for (int i = 0; i < sorted.Count; i++)
            {
                // Sorted by start and none longer than the policy allows, so the look ahead ends soon.
                for (int j = i + 1; j < sorted.Count && sorted[j].Span!.Value.Lower - sorted[i].Span!.Value.Upper <= policy.EventDays * SecondsPerDay; j++)
                {
                    if (Reason(sorted[i], sorted[j]) is { } why)
                    {
                        link(sorted[i], sorted[j], why);
                    }
                }
            }
        }
    }

    private bool IsEligible(EventFacts facts) =>
        facts is { HasOpenTime: false, Span: { } span, Event.Granularity: not EventGranularity.Aggregate }
        && facts.Event.Type != EventType.Other && facts.Event.Type != EventType.Norm
        && span.Upper - span.Lower < policy.LongestEventDays * SecondsPerDay;

    private string? Reason(EventFacts left, EventFacts right)
    {
        bool placesDiffer = left.Settlements.Count > 0 && right.Settlements.Count > 0 && !left.Settlements.Overlaps(right.Settlements);
        if (left.Report == right.Report || placesDiffer)
        {
            return null;
        }

        string[] countries = [.. left.Countries.Intersect(right.Countries).Order(StringComparer.Ordinal)];
        string[] actors = [.. left.Actors.Intersect(right.Actors).Order(StringComparer.Ordinal)];
        return countries.Length + actors.Length == 0 ? null
            : $"type {left.Event.Type}, times at most {policy.EventDays} days apart, in common: {string.Join(", ", countries.Concat(actors))}";
    }
}
