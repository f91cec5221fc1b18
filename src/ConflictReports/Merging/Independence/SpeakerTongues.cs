using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>
/// In which languages bodies are named. The name of a ministry is translated and not transliterated, so that unlike names in two languages do not tell two
/// bodies apart: they may be one.
/// </summary>
internal sealed class SpeakerTongues
{
    private readonly Dictionary<string, Tongues> byId = new(StringComparer.Ordinal);

    public SpeakerTongues(LiveIndex index, PartyIdentities identities, DossierPolicy policy)
    {
        HashSet<SourceKind> kinds = [.. policy.Bodies.Where(kind => kind != SourceKind.Outlet && kind != SourceKind.Agency)];
        foreach (LiveReport report in index.Reports)
        {
            foreach (Party party in report.Parties.Where(party => kinds.Contains(party.Kind) && !party.Names.IsEmpty))
            {
                string id = identities.Of(report, party.Id);
                Tongues tongues = byId.TryGetValue(id, out Tongues? known) ? known : byId[id] = new Tongues();
                tongues.Add(party);
            }
        }
    }

    /// <summary>Pairs of bodies that nothing tells apart; of many that have the same in common not all pairs, but enough to hold them together.</summary>
    public IEnumerable<(T Left, T Right)> Untold<T>(IEnumerable<T> items, Func<T, string> idOf)
    {
        (T Item, Tongues Tongues)[] bodies = [.. items.Select(item => (item, byId.GetValueOrDefault(idOf(item)))).Where(pair => pair.Item2 is { IsSure: true }).Select(pair => (pair.item, pair.Item2!))];

        // Bodies with equal marks stand to all others alike.
        (T Item, Tongues Tongues)[][] classes = [.. bodies.GroupBy(body => body.Tongues.Mark, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray())];
        for (int i = 0; i < classes.Length; i++)
        {
            for (int k = i + 1; k < classes.Length; k++)
            {
                if (classes[i][0].Tongues.MayBe(classes[k][0].Tongues))
                {
                    foreach ((T item, _) in classes[i].Concat(classes[k]))
                    {
                        yield return (classes[i][0].Item, item);
                    }
                }
            }
        }
    }

    private sealed class Tongues
    {
        private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
        private readonly SortedSet<string> kinds = new(StringComparer.Ordinal);
        private readonly SortedSet<string> countries = new(StringComparer.Ordinal);
        private bool isUnsaid;

        /// <summary>Whether each name is said to be of a language.</summary>
        public bool IsSure => !isUnsaid;

        public string Mark => string.Join('\u0001', string.Join(' ', languages), string.Join(' ', kinds), string.Join(' ', countries));

        public void Add(Party party)
        {
            isUnsaid |= party.Names.Any(name => name.Language is null);
            languages.UnionWith(party.Names.Where(name => name.Language is not null).Select(name => name.Language!.PrimaryLanguage ?? name.Language.Text));
            kinds.Add(party.Kind.Text);
            countries.UnionWith(party.Country is { } country ? [country.Text] : []);
        }

        public bool MayBe(Tongues other) => !languages.Overlaps(other.languages) && kinds.Overlaps(other.kinds)
            && (countries.Count == 0 || other.countries.Count == 0 || countries.Overlaps(other.countries));
    }
}
