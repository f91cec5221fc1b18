using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Counts the independent origins behind a set of claims, at least and at most.</summary>
/// <remarks>
/// <para>
/// An origin is the innermost speaker of an attribution to whom words and not only thoughts are ascribed; without a speaker, the outlet, if
/// it says how it knows. An outlet that does not say so counts once if there is nothing else, and at most once for each outlet. An outlet
/// quoted as the innermost speaker is treated like an outlet's own voice.
/// </para>
/// <para>
/// What is assumed: named speakers are different people unless they have names that may be of one, or share the body they speak for, work for or are a
/// part of (<see cref="NearParties"/>); all speakers without a name may be one person, and one of the named ones; an outlet vouches for one origin only, however many it quotes, and so does a speaker
/// between or a page that several take from; a report that derives from, or cites, another one behind the same claims adds nothing,
/// first-hand knowledge of its own apart. A rumour, what is held possible and what a speaker says that somebody thinks are vouched for by
/// nobody: whoever says no more counts only if there is nothing else, in the upper figure, too. Claims of events that a rule alone takes to be one may be of two:
/// the lower figure is the best that one of these has.
/// </para>
/// </remarks>
internal sealed class OriginCounter(OutletVoices voices, Func<LiveClaim, string> certainEventOf)
{
    public OriginCount Count(IEnumerable<LiveClaim> claims, PartyIdentities identities)
    {
        LiveClaim[] distinct = [.. claims.Distinct().Order()];
        OriginCount count = CountTogether(distinct, identities);
        int min = count.Min < 2 ? count.Min
            : distinct.GroupBy(certainEventOf, StringComparer.Ordinal).Max(claimsOfOne => CountTogether(claimsOfOne, identities).Min);
        return min >= count.Min ? count : count with { Min = min, Limit = "they speak of events that are taken to be one by a rule only" };
    }

    private OriginCount CountTogether(IEnumerable<LiveClaim> claims, PartyIdentities identities)
    {
        List<OriginVoice> all = [.. claims
            .SelectMany(claim => claim.Claim.EffectiveAttributions.Select(route => voices.Read(claim, route))).OfType<OriginVoice>()];
        HashSet<LiveReport> reports = [.. all.Select(voice => voice.Claim.Report)];
        List<OriginVoice> own = [.. all.Where(voice => !voice.Cited.Overlaps(reports))];
        bool isCircular = own.Count == 0 && all.Count > 0;
        List<OriginVoice> counted = isCircular ? [.. all.Select(voice => voice with { Kind = OriginKind.Undisclosed })] : own;

        List<IGrouping<string, OriginVoice>> groups = [.. counted.GroupBy(voice => voice.Origin, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)];
        DisjointSets alike = Alike(groups, identities);
        (int disjoint, bool isUnnamedSure) = CountDisjoint(groups, alike);
        List<Origin> origins = [.. Origins(groups, alike, isUnnamedSure)];
        int sure = origins.Count(origin => origin.CountsForMin);
        int min = Math.Min(sure, Math.Max(1, disjoint));
        string[] outlets = [.. counted.Select(voice => voice.Outlet).Distinct().Order(StringComparer.Ordinal)];
        return new OriginCount
        {
            Min = min,
            Max = isCircular ? 1 : origins.Count(origin => origin.CountsForMax),
            Origins = origins.ToEquatableArray(),
            Outlets = outlets.ToEquatableArray(),
            Limit = isCircular ? "the reports derive from each other in a circle" : min < sure ? "an outlet, a speaker between or a page that is taken from vouches for one origin only" : null,
            Copies = all.Except(own).Select(voice => voice.Claim.Id).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    // The known origins whose words reach the reader on ways that share nobody, and whether one without a name is among them for certain.
    private static (int Count, bool IsUnnamedSure) CountDisjoint(List<IGrouping<string, OriginVoice>> groups, DisjointSets alike)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < groups.Count; i++)
        {
            names[groups[i].Key] = KindOf(groups[i]) == OriginKind.Unnamed ? OriginVoice.Unnamed : groups[alike.Find(i)].Key;
        }

        List<IGrouping<string, OriginVoice>> known = groups.FindAll(IsKnown);
        DisjointWays ways = new(known.SelectMany(group => group.Where(voice => !voice.IsWeak)).Select(voice => voice.Way.Prepend(voice.Origin).Select(name => names.GetValueOrDefault(name, name))));
        string[] started = [.. known.Where(group => KindOf(group) != OriginKind.Unnamed).Select(group => names[group.Key]).Distinct(StringComparer.Ordinal).Where(ways.TryStart)];

        // Were the one without a name a named one that the count cannot do without, the count would not rise.
        HashSet<string> named = [.. known.Where(group => KindOf(group) == OriginKind.Named).Select(group => names[group.Key])];
        bool isUnnamedSure = known.Exists(group => KindOf(group) == OriginKind.Unnamed)
            && started.Where(named.Contains).All(ways.IsReplaceable) && ways.TryStart(OriginVoice.Unnamed);
        return (started.Length + (isUnnamedSure ? 1 : 0), isUnnamedSure);
    }

    private static IEnumerable<Origin> Origins(List<IGrouping<string, OriginVoice>> groups, DisjointSets alike, bool isUnnamedSure)
    {
        int unnamed = groups.FindIndex(group => IsKnown(group) && KindOf(group) == OriginKind.Unnamed);
        bool hasKnown = groups.Exists(IsKnown);
        bool isAllWeak = groups.TrueForAll(IsWeak);
        int placeholder = hasKnown ? -1 : groups.FindIndex(group => isAllWeak || !IsWeak(group));
        for (int i = 0; i < groups.Count; i++)
        {
            int first = alike.Find(i);
            (bool counts, string why) = KindOf(groups[i]) switch
            {
                not OriginKind.Undisclosed when !IsKnown(groups[i]) => (i == placeholder, "only rumoured, held possible or ascribed"),
                OriginKind.Unnamed when i > unnamed => (false, $"without a name; may be one with {groups[unnamed].Key}"),
                OriginKind.Unnamed => (isUnnamedSure, isUnnamedSure ? "without a name" : "without a name; may be one of the others"),
                OriginKind.Undisclosed when i != placeholder => (false, "own voice that does not say how it knows"),
                OriginKind.Undisclosed => (true, "own voice that does not say how it knows; counts since there is nothing else"),
                OriginKind kind => (i == first, $"{(kind == OriginKind.Named ? "named" : "own voice that says how it knows")}{(i == first ? "" : $"; may be one with {groups[first].Key}")}"),
            };
            yield return new Origin
            {
                Id = groups[i].Key,
                Name = groups[i].First().Name,
                Kind = KindOf(groups[i]),
                Claims = groups[i].Select(voice => voice.Claim.Id).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
                CountsForMin = counts,
                CountsForMax = isAllWeak || !IsWeak(groups[i]),
                Why = why,
            };
        }
    }

    private static bool IsWeak(IGrouping<string, OriginVoice> group) => group.All(voice => voice.IsWeak);

    // Whether somebody says how it is known, or is quoted, and vouches for it.
    private static bool IsKnown(IGrouping<string, OriginVoice> group) => group.Any(voice => voice.Kind != OriginKind.Undisclosed && !voice.IsWeak);

    private static OriginKind KindOf(IEnumerable<OriginVoice> group) => group.Min(voice => voice.Kind);

    // Named speakers and outlets that may be one; those without a name are looked after elsewhere.
    private static DisjointSets Alike(List<IGrouping<string, OriginVoice>> groups, PartyIdentities identities) =>
        identities.Near.Group([.. groups.Select(group => KindOf(group) == OriginKind.Unnamed || !IsKnown(group) ? null : group.Key)]);
}
