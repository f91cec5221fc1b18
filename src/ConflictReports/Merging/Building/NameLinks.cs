using ConflictReports.Merging.Names;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>
/// Which parties are one by what they are called: bodies of one family by their preferred names alone, people only if a second fact speaks for it, the body
/// that they speak for or serve, or the country, and then only under a full name. Names that are merely near link nobody.
/// </summary>
/// <param name="parties">The parties; their positions are the nodes.</param>
/// <param name="forms">The preferred names of those that are named; null for the rest.</param>
internal sealed class NameLinks(IReadOnlyList<Party> parties, IReadOnlyList<NameForm?> forms)
{
    // More spellings of one name than this are no spellings of one name.
    private const int MostSpellings = 64;

    /// <summary>The links of bodies.</summary>
    public IEnumerable<(int Left, int Right, string Why)> OfBodies(EquatableArray<SourceKind> kinds) => Named()
        .Where(node => kinds.Contains(parties[node].Kind) && !forms[node]!.IsPerson)
        .GroupBy(node => PartyFamily.Of(parties[node].Kind))
        .SelectMany(family => LinksOf(family, AreSame, WhyBodies));

    /// <summary>The links of people.</summary>
    /// <param name="bodiesOf">The representative ids of the bodies that a node speaks for or serves.</param>
    public IEnumerable<(int Left, int Right, string Why)> OfPeople(Func<int, IEnumerable<string>> bodiesOf)
    {
        int[] people = [.. Named().Where(node => NameLikeness.IsFull(forms[node]!))];
        ILookup<string, int> byBody = people.SelectMany(node => bodiesOf(node).Distinct(StringComparer.Ordinal).Select(body => (body, node)))
            .ToLookup(item => item.body, item => item.node, StringComparer.Ordinal);
        ILookup<string, int> byCountry = people.Where(node => parties[node].Country is not null).ToLookup(node => parties[node].Country!.Text, StringComparer.Ordinal);
        return byBody.SelectMany(body => LinksOf(body, AreSame, (left, right) => $"names and the body {body.Key}: {Both(left, right)}"))
            .Concat(byCountry.SelectMany(country => LinksOf(country, AreEqual, (left, right) => $"full names and the country {country.Key}: {Both(left, right)}")));
    }

    private IEnumerable<int> Named() => Enumerable.Range(0, parties.Count).Where(node => forms[node] is not null);

    private static bool AreSame(NameForm left, NameForm right) => NameLikeness.Of(left, right) == Likeness.Same;

    private static bool AreEqual(NameForm left, NameForm right) => AreSame(left, right) && NameScore.Of(left, right) >= NameScore.AllButSpelling;

    private IEnumerable<(int Left, int Right, string Why)> LinksOf(IEnumerable<int> nodes, Func<NameForm, NameForm, bool> areOne, Func<int, int, string> why)
    {
        List<int>[] bearers = [.. nodes.GroupBy(node => forms[node]!.Folded, StringComparer.Ordinal).OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => name.ToList())];
        NameForm[] names = [.. bearers.Select(bearer => forms[bearer[0]]!)];
        return Spellings(names, areOne).SelectMany(spellings => Fitting([.. spellings.SelectMany(name => bearers[name]).Order()], why));
    }

    /// <summary>The names by sets of which each is one with each; where only a chain connects them, each stands alone.</summary>
    private static IEnumerable<int[]> Spellings(NameForm[] names, Func<NameForm, NameForm, bool> areOne)
    {
        DisjointSets chained = new(names.Length);
        foreach (IGrouping<string, int> sound in Enumerable.Range(0, names.Length)
            .SelectMany(name => NameSkeleton.OfWhole(names[name]).Select(key => (key, name))).GroupBy(item => item.key, item => item.name, StringComparer.Ordinal))
        {
            int[] together = [.. sound];
            for (int i = 0; i < together.Length; i++)
            {
                foreach (int other in together.Skip(i + 1).Take(MostSpellings).Where(other => areOne(names[together[i]], names[other])))
                {
                    chained.Union(together[i], other);
                }
            }
        }

        foreach (IGrouping<int, int> set in Enumerable.Range(0, names.Length).GroupBy(chained.Find))
        {
            int[] spellings = [.. set];
            bool isWhole = spellings.Length <= MostSpellings && spellings.All(one => spellings.All(other => one >= other || areOne(names[one], names[other])));
            foreach (int[] part in isWhole ? [spellings] : spellings.Select(name => new[] { name }))
            {
                yield return part;
            }
        }
    }

    private IEnumerable<(int Left, int Right, string Why)> Fitting(int[] members, Func<int, int, string> why)
    {
        if (members.Length < 2 || HaveClashingIdentifiers(members))
        {
            yield break;
        }

        // One of another country is another; with two countries in play, one without a country may be of either.
        bool isAmbiguous = members.Select(node => parties[node].Country?.Text).Where(country => country is not null).Distinct(StringComparer.Ordinal).Count() > 1;
        foreach (IGrouping<string?, int> country in members.GroupBy(node => isAmbiguous ? parties[node].Country?.Text : ""))
        {
            int[] same = [.. country];
            foreach (int node in country.Key is null ? [] : same.Skip(1))
            {
                yield return (same[0], node, why(same[0], node));
            }
        }
    }

    private bool HaveClashingIdentifiers(int[] members) => members.SelectMany(node => parties[node].Identifiers)
        .GroupBy(identifier => identifier.Scheme.Text, StringComparer.Ordinal)
        .Any(scheme => scheme.Select(identifier => identifier.Value).Distinct(StringComparer.Ordinal).Count() > 1);

    private string WhyBodies(int left, int right)
    {
        (Party one, Party other) = (parties[left], parties[right]);
        return one.Kind == other.Kind && one.DisplayName == other.DisplayName
            ? $"name and kind: {one.DisplayName}, {one.Kind}"
            : $"spellings of a name, and kinds that one body is given: {one.DisplayName}, {one.Kind}; {other.DisplayName}, {other.Kind}";
    }

    private string Both(int left, int right) => parties[left].DisplayName == parties[right].DisplayName
        ? parties[left].DisplayName : $"{parties[left].DisplayName}; {parties[right].DisplayName}";
}
