using ConflictReports.Merging.Names;

namespace ConflictReports.Merging.Building;

/// <summary>
/// Which parties may be one although nothing joined them: those with names that may be of one, those of whom people are unsure, and those who speak for one
/// body. Too weak to join them, strong enough not to count them twice for certain. All parties are given by their representative ids.
/// </summary>
internal sealed class NearParties
{
    private readonly Dictionary<string, NameForm[]> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> dependences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Likeness>> judged = new(StringComparer.Ordinal);

    /// <summary>Notes the names of a party, and the bodies that it speaks for, works for, is a part of or is controlled by.</summary>
    public void Add(string representative, IEnumerable<NameForm> names, IEnumerable<string> bodies)
    {
        forms[representative] = [.. names.DistinctBy(name => (name.Folded, name.IsPerson)).Where(name => name.Folded.Length > 0)];
        dependences[representative] = [.. bodies.Append(representative).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Notes what a person holds of two parties that were not joined. Where people differ, they may be one.</summary>
    public void Judge(string left, string right, IdentityVerdict verdict)
    {
        foreach ((string one, string other) in new[] { (left, right), (right, left) })
        {
            Dictionary<string, Likeness> found = judged.TryGetValue(one, out Dictionary<string, Likeness>? known) ? known : judged[one] = new(StringComparer.Ordinal);
            Likeness likeness = verdict == IdentityVerdict.Different ? Likeness.Apart : Likeness.Near;
            found[other] = found.TryGetValue(other, out Likeness before) && before == Likeness.Near ? before : likeness;
        }
    }

    /// <summary>
    /// Puts parties that may be one into one set; what may be one with both of two makes these one, too. Yet who was judged to be two stays two: whoever may be one
    /// with both is put to one of them, by the order of the names. Each such set is parted once, since all further ones may be these two.
    /// </summary>
    /// <param name="parties">The parties; null stands alone.</param>
    public DisjointSets Group(IReadOnlyList<string?> parties)
    {
        DisjointSets dependent = Dependent(parties);
        List<(int Left, int Right)> apart = [.. Judged(parties, Likeness.Apart).Where(pair => !dependent.AreJoined(pair.Left, pair.Right))];
        NearPair[] pairs = [.. Near(parties, [.. apart])
            .OrderBy(pair => pair.Names, StringComparer.Ordinal)
            .ThenBy(pair => parties[pair.Left], StringComparer.Ordinal).ThenBy(pair => parties[pair.Right], StringComparer.Ordinal)];
        DisjointSets near = dependent.Copy();
        Array.ForEach(pairs, pair => near.Union(pair.Left, pair.Right));

        Dictionary<int, (int Left, int Right)> firsts = [];
        foreach ((int left, int right) in apart.Where(pair => near.AreJoined(pair.Left, pair.Right)).OrderBy(pair => NamesOf(parties, pair), StringComparer.Ordinal))
        {
            firsts.TryAdd(near.Find(left), (left, right));
        }

        return firsts.Count == 0 ? near : Parted(dependent, near, pairs, firsts);
    }

    private static DisjointSets Parted(DisjointSets dependent, DisjointSets near, NearPair[] pairs, Dictionary<int, (int Left, int Right)> firsts)
    {
        DisjointSets parted = dependent.Copy();
        foreach (NearPair pair in pairs)
        {
            (int Left, int Right) ends = (parted.Find(pair.Left), parted.Find(pair.Right));
            if (firsts.TryGetValue(near.Find(pair.Left), out (int Left, int Right) first))
            {
                (int Left, int Right) two = (parted.Find(first.Left), parted.Find(first.Right));
                if (ends == two || ends == (two.Right, two.Left))
                {
                    continue;
                }
            }

            parted.Union(ends.Left, ends.Right);
        }

        return parted;
    }

    private DisjointSets Dependent(IReadOnlyList<string?> parties)
    {
        DisjointSets sets = new(parties.Count);
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (int i = 0; i < parties.Count; i++)
        {
            foreach (string body in parties[i] is { } party ? dependences.GetValueOrDefault(party, [party]) : [])
            {
                if (!first.TryAdd(body, i))
                {
                    sets.Union(first[body], i);
                }
            }
        }

        return sets;
    }

    private IEnumerable<(int Left, int Right)> Judged(IReadOnlyList<string?> parties, Likeness likeness)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < parties.Count; i++)
        {
            if (parties[i] is { } party && judged.ContainsKey(party))
            {
                places.TryAdd(party, i);
            }
        }

        return places.SelectMany(place => judged[place.Key]
            .Where(other => other.Value == likeness && places.TryGetValue(other.Key, out int position) && place.Value < position)
            .Select(other => (place.Value, places[other.Key])));
    }

    private IEnumerable<NearPair> Near(IReadOnlyList<string?> parties, HashSet<(int Left, int Right)> apart)
    {
        Dictionary<(string Folded, bool IsPerson), (NameForm Name, List<int> Bearers)> names = [];
        for (int i = 0; i < parties.Count; i++)
        {
            foreach (NameForm form in parties[i] is { } party ? forms.GetValueOrDefault(party, []) : [])
            {
                (names.TryGetValue((form.Folded, form.IsPerson), out (NameForm Name, List<int> Bearers) found) ? found
                    : names[(form.Folded, form.IsPerson)] = (form, [])).Bearers.Add(i);
            }
        }

        HashSet<int> judgedApart = [.. apart.SelectMany(pair => new[] { pair.Left, pair.Right })];
        IEnumerable<NearPair> equal = names.Values.GroupBy(name => name.Name.Folded, name => name.Bearers, StringComparer.Ordinal).SelectMany(bearers =>
        {
            int[] all = [.. bearers.SelectMany(some => some).Distinct().Order()];
            return Pairs(all, all, bearers.Key, apart, judgedApart);
        });
        (NameForm Name, List<int> Bearers)[] distinct = [.. names.Values];
        IEnumerable<NearPair> alike = NameIndex.Candidates([.. distinct.Select(name => name.Name)])
            .Select(pair => (One: distinct[pair.Left], Other: distinct[pair.Right]))
            .Where(pair => pair.One.Name.IsPerson == pair.Other.Name.IsPerson && NameLikeness.Of(pair.One.Name, pair.Other.Name) != Likeness.Apart)
            .SelectMany(pair => Pairs(pair.One.Bearers, pair.Other.Bearers, InOrder(pair.One.Name.Folded, pair.Other.Name.Folded), apart, judgedApart));
        return Judged(parties, Likeness.Near).Select(pair => new NearPair(pair.Left, pair.Right, "")).Concat(equal).Concat(alike);
    }

    // Bearers of one name are near each other anyway, so that one pair for all will do, unless some of them were judged to be two.
    private static IEnumerable<NearPair> Pairs(IReadOnlyList<int> ones, IReadOnlyList<int> others, string names, HashSet<(int Left, int Right)> apart, HashSet<int> judgedApart)
    {
        bool isPlain = apart.Count == 0 || !(ones.Any(judgedApart.Contains) || others.Any(judgedApart.Contains));
        return from one in isPlain ? ones.Take(1) : ones
               from other in isPlain && ones != others ? others.Take(1) : others
               where one != other && !apart.Contains((Math.Min(one, other), Math.Max(one, other)))
               select new NearPair(one, other, names);
    }

    private string NamesOf(IReadOnlyList<string?> parties, (int Left, int Right) pair) => InOrder(FirstName(parties[pair.Left]!), FirstName(parties[pair.Right]!));

    private string FirstName(string party) => forms.GetValueOrDefault(party, []).Select(name => name.Folded).Order(StringComparer.Ordinal).FirstOrDefault(party);

    private static string InOrder(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? $"{one}\0{other}" : $"{other}\0{one}";
}
