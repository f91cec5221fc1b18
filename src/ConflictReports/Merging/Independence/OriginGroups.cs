using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>The voices behind a value by whose word they are, which of them may be one, and how many there are at least.</summary>
internal sealed class OriginGroups
{
    private readonly IGrouping<string, OriginVoice>[] groups;
    private readonly OriginKind[] kinds;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly DisjointSets alike;

    // By group: whether somebody says how it is known, or is quoted, and vouches for it; and whether it would be so were nobody suspected.
    private readonly bool[] isKnown;
    private readonly bool[] isKnownAtBest;

    // By group: the first group that stands for all that may be one with it, of those that somebody vouches for; -1: there is none.
    private readonly int[] standsFor;
    private readonly int unnamed;
    private readonly DisjointWays ways;
    private readonly string[] started;
    private readonly bool isUnnamedSure;
    private readonly int candidates;

    /// <summary>Groups the voices.</summary>
    /// <param name="counted">Those that may count.</param>
    /// <param name="identities">What tells speakers apart.</param>
    /// <param name="tongues">In which languages bodies are named; null: that makes no difference.</param>
    public OriginGroups(IEnumerable<OriginVoice> counted, PartyIdentities identities, SpeakerTongues? tongues)
    {
        groups = [.. counted.GroupBy(voice => voice.Origin, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)];
        for (int i = 0; i < groups.Length; i++)
        {
            numbers[groups[i].Key] = i;
        }

        kinds = [.. groups.Select(group => group.Min(voice => voice.Kind))];
        isKnown = [.. groups.Select(group => group.Any(voice => voice.Kind != OriginKind.Undisclosed && Vouches(voice)))];
        isKnownAtBest = [.. groups.Select(group => group.Any(voice => voice.Kind != OriginKind.Undisclosed && !voice.IsWeak))];
        alike = Alike(identities, tongues);
        standsFor = StandsFor();
        unnamed = Enumerable.Range(0, groups.Length).FirstOrDefault(i => isKnown[i] && kinds[i] == OriginKind.Unnamed, -1);

        ways = new DisjointWays(groups.Where((_, i) => isKnown[i]).SelectMany(group => group.Where(Vouches)).Select(voice => voice.Way.Prepend(voice.Origin).Select(NameOf)));
        string[] named = [.. Known(kind => kind != OriginKind.Unnamed)];
        candidates = named.Length;
        started = [.. named.Where(ways.TryStart)];

        // Were the one without a name a named one that the count cannot do without, the count would not rise.
        HashSet<string> people = [.. Known(kind => kind == OriginKind.Named)];
        isUnnamedSure = unnamed >= 0 && started.Where(people.Contains).All(ways.IsReplaceable) && ways.TryStart(OriginVoice.Unnamed);
        Origins = [.. MakeOrigins()];
    }

    /// <summary>The origins, in the order of their ids.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>The lower figure, a way for each, and what limits them.</summary>
    public (int Count, EquatableArray<OriginPath> Paths, EquatableArray<string> Bottleneck) Least()
    {
        int placeholder = Origins.Count > 0 && started.Length == 0 && !isUnnamedSure ? Enumerable.Range(0, Origins.Count).First(i => Origins[i].CountsForMin) : -1;
        if (placeholder >= 0)
        {
            OriginVoice voice = groups[placeholder].MinBy(voice => voice.Claim)!;
            return (1, [new OriginPath { Origin = groups[placeholder].Key, Through = voice.Way.Distinct().ToEquatableArray(), Claim = voice.Claim.Id }], []);
        }

        IEnumerable<OriginPath> paths = started.Append(OriginVoice.Unnamed).Take(started.Length + (isUnnamedSure ? 1 : 0)).Select(PathOf).OrderBy(path => path.Origin, StringComparer.Ordinal);
        return (started.Length + (isUnnamedSure ? 1 : 0), paths.ToEquatableArray(),
            started.Length < candidates ? ways.Bottleneck().Order(StringComparer.Ordinal).ToEquatableArray() : []);
    }

    private OriginPath PathOf(string start)
    {
        string[] through = [.. ways.PathOf(start).Skip(1)];
        IEnumerable<OriginVoice> carriers = groups.Where(group => NameOf(group.Key) == start).SelectMany(group => group).Where(Vouches).OrderBy(voice => voice.Claim);
        OriginVoice claim = carriers.OrderByDescending(voice => through.Length > 0 && voice.Outlet == through[^1]).First();
        return new OriginPath { Origin = start == OriginVoice.Unnamed ? groups[unnamed].Key : start, Through = through.ToEquatableArray(), Claim = claim.Claim.Id };
    }

    private IEnumerable<string> Known(Func<OriginKind, bool> isWanted) => groups.Where((_, i) => isKnown[i] && isWanted(kinds[i])).Select(group => NameOf(group.Key)).Distinct(StringComparer.Ordinal);

    // All that may be one have one name, and so have all without a name.
    private string NameOf(string id)
    {
        return !numbers.TryGetValue(id, out int group) ? id
            : kinds[group] == OriginKind.Unnamed ? OriginVoice.Unnamed
            : standsFor[group] >= 0 ? groups[standsFor[group]].Key : id;
    }

    private IEnumerable<Origin> MakeOrigins()
    {
        bool isAllWeak = groups.All(IsWeak);
        int placeholder = isKnown.Contains(true) ? -1 : Array.FindIndex(groups, group => isAllWeak || !IsWeak(group));
        for (int i = 0; i < groups.Length; i++)
        {
            (bool counts, string why) = Judge(i, placeholder);
            yield return new Origin
            {
                Id = groups[i].Key,
                Name = groups[i].First().Name,
                Kind = kinds[i],
                Claims = groups[i].Select(voice => voice.Claim.Id).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
                CountsForMin = counts,
                CountsForMax = isAllWeak || !IsWeak(groups[i]),
                Why = why,
            };
        }
    }

    private (bool Counts, string Why) Judge(int group, int placeholder) => kinds[group] switch
    {
        not OriginKind.Undisclosed when isKnownAtBest[group] && !isKnown[group] =>
            (group == placeholder, $"only in reports that are suspected of being copies{(group == placeholder ? "; counts since there is nothing else" : "")}"),
        not OriginKind.Undisclosed when !isKnown[group] => (group == placeholder, "only rumoured, held possible or ascribed"),
        OriginKind.Unnamed when group > unnamed => (false, $"without a name; may be one with {groups[unnamed].Key}"),
        OriginKind.Unnamed => (isUnnamedSure, isUnnamedSure ? "without a name" : "without a name; may be one of the others"),
        OriginKind.Undisclosed when group != placeholder => (false, "own voice that does not say how it knows"),
        OriginKind.Undisclosed => (true, "own voice that does not say how it knows; counts since there is nothing else"),
        OriginKind kind => (group == standsFor[group],
            $"{(kind == OriginKind.Named ? "named" : "own voice that says how it knows")}{(group == standsFor[group] ? "" : $"; may be one with {groups[standsFor[group]].Key}")}"),
    };

    private static bool IsWeak(IGrouping<string, OriginVoice> group) => group.All(voice => voice.IsWeak);

    private static bool Vouches(OriginVoice voice) => !voice.IsWeak && !voice.IsSuspected;

    private int[] StandsFor()
    {
        Dictionary<int, int> first = [];
        for (int i = 0; i < groups.Length; i++)
        {
            if (isKnown[i] && kinds[i] != OriginKind.Unnamed)
            {
                first.TryAdd(alike.Find(i), i);
            }
        }

        return [.. Enumerable.Range(0, groups.Length).Select(i => first.GetValueOrDefault(alike.Find(i), -1))];
    }

    // Named speakers and outlets that may be one count once for certain. Whoever is
    // suspected takes part: were he left out, two that he holds together would be two.
    private DisjointSets Alike(PartyIdentities identities, SpeakerTongues? tongues)
    {
        int[] known = [.. Enumerable.Range(0, groups.Length).Where(i => kinds[i] != OriginKind.Unnamed && isKnownAtBest[i])];
        DisjointSets sets = identities.Near.Group([.. groups.Select((group, i) => kinds[i] != OriginKind.Unnamed && isKnownAtBest[i] ? group.Key : null)]);
        foreach ((int left, int right) in tongues?.Untold(known, i => groups[i].Key) ?? [])
        {
            sets.Union(left, right);
        }

        return sets;
    }
}
