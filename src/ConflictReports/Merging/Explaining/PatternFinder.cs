using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>Finds the acts of two families that reports of more than one year tie to each other, actor by actor.</summary>
internal sealed class PatternFinder(LiveIndex index, PartyIdentities identities, ClusterIndex clusters)
{
    /// <summary>The patterns by families, then by the names of the actors, then by their ids.</summary>
    public IEnumerable<DossierPattern> Find()
    {
        ActTie[] ties = [.. index.Reports.SelectMany(report => new TieFinder(report, identities, clusters).Find())];
        Dictionary<string, string> names = NamesOf(ties);
        return ties.GroupBy(tie => tie.Families)
            .OrderBy(group => group.Key.First.Text, StringComparer.Ordinal).ThenBy(group => group.Key.Second.Text, StringComparer.Ordinal)
            .SelectMany(group => FindOf(group.Key, group, names));
    }

    private IEnumerable<DossierPattern> FindOf((EventType First, EventType Second) families, IEnumerable<ActTie> ties, Dictionary<string, string> names)
    {
        Dictionary<string, List<ActTie>> byActor = new(StringComparer.Ordinal);
        foreach (ActTie tie in ties)
        {
            foreach (string actor in tie.Actors)
            {
                (byActor.TryGetValue(actor, out List<ActTie>? found) ? found : byActor[actor] = []).Add(tie);
            }
        }

        // Actors of the same reports share a pattern: a state and its ministry.
        var candidates = byActor.Where(pair => IsPattern(pair.Value))
            .Select(pair => (Actor: pair.Key, Reports: ReportsOf(pair.Value), Ties: pair.Value))
            .GroupBy(item => string.Join('\n', item.Reports), StringComparer.Ordinal)
            .Select(group => (group.First().Reports, Actors: group.Select(item => item.Actor).OrderBy(actor => names[actor], StringComparer.Ordinal)
                .ThenBy(actor => actor, StringComparer.Ordinal).ToArray(), Ties: group.SelectMany(item => item.Ties).Distinct().ToArray()))
            .OrderByDescending(item => item.Reports.Length).ToList();
        return Widest(candidates, item => item.Reports)
            .Select(item => View(families, item.Actors, names, item.Ties))
            .OrderBy(pattern => string.Join('\n', pattern.ActorNames), StringComparer.Ordinal).ThenBy(pattern => string.Join('\n', pattern.Actors), StringComparer.Ordinal);
    }

    // A pattern whose reports are all among those of a wider one says nothing more.
    private static IEnumerable<T> Widest<T>(List<T> candidates, Func<T, string[]> reportsOf)
    {
        Dictionary<string, List<HashSet<string>>> kept = new(StringComparer.Ordinal);
        foreach (T candidate in candidates)
        {
            string[] reports = reportsOf(candidate);
            if (kept.TryGetValue(reports[0], out List<HashSet<string>>? wider) && wider.Any(set => set.IsSupersetOf(reports)))
            {
                continue;
            }

            HashSet<string> own = new(reports, StringComparer.Ordinal);
            foreach (string report in reports)
            {
                (kept.TryGetValue(report, out List<HashSet<string>>? sets) ? sets : kept[report] = []).Add(own);
            }

            yield return candidate;
        }
    }

    private static bool IsPattern(List<ActTie> ties) =>
        HasTwoYears([.. ties.Where(tie => tie.Tie.Kind != PatternTieKind.Pretext)]) || HasTwoYears([.. ties.Where(tie => tie.Tie.Kind == PatternTieKind.Pretext)]);

    // Reports of one event are one occurrence, however often and in whatever year they repeat it.
    private static bool HasTwoYears(ActTie[] ties)
    {
        DisjointSets sets = new(ties.Length);
        Dictionary<int, int> first = [];
        for (int i = 0; i < ties.Length; i++)
        {
            foreach (int cluster in ties[i].Clusters)
            {
                if (!first.TryAdd(cluster, i))
                {
                    sets.Union(first[cluster], i);
                }
            }
        }

        YearSpan[] years = [.. Enumerable.Range(0, ties.Length).GroupBy(sets.Find).Select(group => group.Select(i => ties[i].Years).Aggregate((left, right) => left.Hull(right)))];
        return years.Max(span => span.First) > years.Min(span => span.Last);
    }

    private DossierPattern View((EventType First, EventType Second) families, string[] actors, Dictionary<string, string> names, ActTie[] ties) => new()
    {
        Families = [families.First, families.Second],
        Actors = actors.ToEquatableArray(),
        ActorNames = actors.Select(actor => names[actor]).ToEquatableArray(),
        Occurrences = ties.GroupBy(tie => tie.Report)
            .Select(group => (Years: YearsOf(group), Ties: group.ToArray()))
            .OrderBy(item => item.Years.First ?? long.MinValue).ThenBy(item => item.Years.Last ?? long.MaxValue)
            .ThenBy(item => item.Ties[0].Report.Prefix, StringComparer.Ordinal)
            .Select(item => View(item.Ties, item.Years)).ToEquatableArray(),
    };

    private PatternOccurrence View(ActTie[] ties, YearSpan years) => new()
    {
        Report = ties[0].Report.Prefix,
        Years = years.ToEdtf(),
        Clusters = ties.SelectMany(tie => tie.Clusters).Distinct().Order().Select(position => clusters.Clusters[position].Id).ToEquatableArray(),
        Ties = ties.Select(tie => tie.Tie).Distinct().OrderBy(tie => tie.Kind).ThenBy(tie => tie.Why, StringComparer.Ordinal)
            .ThenBy(tie => tie.Said, StringComparer.Ordinal).ToEquatableArray(),
        Claims = ties.SelectMany(tie => new[] { tie.Act, tie.Other }).Distinct().SelectMany(act => act.Claims).Select(claim => claim.Id)
            .Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
    };

    private static YearSpan YearsOf(IEnumerable<ActTie> ties) =>
        ties.Select(tie => tie.Years).Where(span => span != default).Aggregate((YearSpan?)null, (all, span) => all?.Hull(span) ?? span) ?? default;

    private static string[] ReportsOf(List<ActTie> ties) => [.. ties.Select(tie => tie.Report.Prefix).Distinct().Order(StringComparer.Ordinal)];

    private Dictionary<string, string> NamesOf(ActTie[] ties)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        HashSet<string> wanted = [.. ties.SelectMany(tie => tie.Actors)];
        foreach (LiveReport report in ties.Select(tie => tie.Report).Distinct())
        {
            foreach (Party party in report.Parties)
            {
                string id = identities.Of(report, party.Id);
                if (wanted.Contains(id))
                {
                    names[id] = identities.NameOf(report, party.Id);
                }
            }
        }

        return names;
    }
}
