using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>
/// The policy's rule for events of different reports: one type that says something, times that are closed, short, and overlap or, with a
/// settlement in common, are near each other, a country or a party in common, no settlements or facilities that differ, nor administrative areas without a settlement in common, and
/// neither an aggregate.
/// </summary>
/// <remarks>
/// Where events form a chain of which two are too far apart in time, or in places that differ, only those are joined that overlap in time; if
/// that does not help, only those that name a settlement in common, too; and else none. An event in a crowd of its type is not joined either.
/// All this is independent of any order.
/// </remarks>
internal sealed class EventRule(DossierPolicy policy)
{
    private const decimal SecondsPerDay = 86_400;

    private const int LargestReported = 8;

    /// <summary>Joins what fits, and names what fits and was not joined, unless an event fits with too many to be of use.</summary>
    public void Link(IReadOnlyList<EventFacts> events, Action<EventFacts, EventFacts, string> link, Action<EventFacts, EventFacts> block)
    {
        foreach (IGrouping<string, EventFacts> type in events.Where(IsEligible).GroupBy(facts => facts.Event.Type.Text, StringComparer.Ordinal))
        {
            EventFacts[] sorted = [.. OutOfCrowd([.. type.OrderBy(facts => facts.Span!.Value.Lower).ThenBy(facts => facts.Id, StringComparer.Ordinal)])];
            List<EventPair> pairs = [.. Pairs(sorted)];
            List<EventPair> kept = pairs;
            for (int strength = 1; strength <= EventPair.TooStrong; strength++)
            {
                kept = KeepConsistent(kept, sorted, strength);
            }

            kept.ForEach(pair => link(sorted[pair.Left], sorted[pair.Right], pair.Why));
            foreach (EventPair pair in pairs.GroupBy(pair => pair.Left).Where(group => group.Count() <= LargestReported).SelectMany(group => group).Except(kept))
            {
                block(sorted[pair.Left], sorted[pair.Right]);
            }
        }
    }

    private bool IsEligible(EventFacts facts) =>
        facts is { HasOpenTime: false, Span: { } span, Event.Granularity: not EventGranularity.Aggregate }
        && facts.Event.Type != EventType.Other && facts.Event.Type != EventType.Norm
        && span.Upper - span.Lower < policy.LongestEventDays * SecondsPerDay;

    // Counted by starts alone, so that it takes no comparing of pairs.
    private IEnumerable<EventFacts> OutOfCrowd(EventFacts[] sorted)
    {
        decimal[] starts = [.. sorted.Select(facts => facts.Span!.Value.Lower!.Value)];
        decimal near = policy.EventDays * SecondsPerDay;
        decimal longest = policy.LongestEventDays * SecondsPerDay;
        return sorted.Where(facts =>
            CountBelow(starts, facts.Span!.Value.Upper!.Value + near + 1) - CountBelow(starts, facts.Span.Value.Lower!.Value - near - longest) <= policy.LargestCrowd);
    }

    private static int CountBelow(decimal[] sorted, decimal bound)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = sorted[middle] < bound ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private IEnumerable<EventPair> Pairs(EventFacts[] sorted)
    {
        for (int i = 0; i < sorted.Length; i++)
        {
            Interval span = sorted[i].Span!.Value;

            // Sorted by start and none longer than the policy allows, so the look ahead ends soon.
            for (int j = i + 1; j < sorted.Length && sorted[j].Span!.Value.Lower - span.Upper <= policy.EventDays * SecondsPerDay; j++)
            {
                bool overlaps = sorted[j].Span!.Value.Lower <= span.Upper;
                bool isOnePlace = sorted[i].Settlements.Overlaps(sorted[j].Settlements);
                if ((overlaps || isOnePlace) && Reason(sorted[i], sorted[j]) is { } why)
                {
                    yield return new EventPair(i, j, (overlaps ? 1 : 0) + (overlaps && isOnePlace ? 1 : 0), why);
                }
            }
        }
    }

    // The pairs of components in which no two events conflict; of others those of at least the given strength.
    private List<EventPair> KeepConsistent(List<EventPair> pairs, EventFacts[] events, int strength)
    {
        DisjointSets components = new(events.Length);
        pairs.ForEach(pair => components.Union(pair.Left, pair.Right));
        HashSet<int> consistent = [.. Enumerable.Range(0, events.Length).GroupBy(components.Find)
            .Where(component => AreConsistent([.. component.Select(position => events[position])])).Select(component => component.Key)];
        return [.. pairs.Where(pair => pair.Strength >= strength || consistent.Contains(components.Find(pair.Left)))];
    }

    private bool AreConsistent(EventFacts[] component)
    {
        if (component.Max(facts => facts.Span!.Value.Lower) - component.Min(facts => facts.Span!.Value.Upper) > policy.EventDays * SecondsPerDay)
        {
            return false;
        }

        EventFacts[] placed = [.. component.Where(facts => facts.Settlements.Count + facts.Areas.Count > 0)];
        return !placed.Any(one => placed.Any(other => PlacesDiffer(one, other)));
    }

    private static bool PlacesDiffer(EventFacts left, EventFacts right) => AreApart(left.Settlements, right.Settlements)
        || (AreApart(left.Areas, right.Areas) && !left.Settlements.Overlaps(right.Settlements));

    private static bool AreApart(HashSet<string> left, HashSet<string> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    private string? Reason(EventFacts left, EventFacts right)
    {
        if (left.Report == right.Report || PlacesDiffer(left, right))
        {
            return null;
        }

        string[] countries = [.. left.Countries.Intersect(right.Countries).Order(StringComparer.Ordinal)];
        string[] actors = [.. left.Actors.Intersect(right.Actors).Order(StringComparer.Ordinal)];
        return countries.Length + actors.Length == 0 ? null
            : $"type {left.Event.Type}, times at most {policy.EventDays} days apart, in common: {string.Join(", ", countries.Concat(actors))}";
    }
}
