using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Which sources and actors of the live reports are one.</summary>
internal sealed class PartyIdentities
{
    private readonly List<(LiveReport Report, Party Party, string Id)> nodes = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly IdentityResolver resolver;
    private readonly Dictionary<int, string> names = [];
    private readonly HashSet<int> named = [];
    private readonly HashSet<int> outlets = [];
    private readonly Dictionary<string, HashSet<string>> likenesses = new(StringComparer.Ordinal);

    public PartyIdentities(LiveIndex index, DossierPolicy policy, IEnumerable<LiveJudgement> judgements)
    {
        nodes.AddRange(index.Reports
            .SelectMany(report => report.Parties.Select(party => (report, party, report.ItemId(party.Id))))
            .OrderBy(node => node.Item3, StringComparer.Ordinal));
        for (int i = 0; i < nodes.Count; i++)
        {
            numbers[nodes[i].Id] = i;
        }

        resolver = new IdentityResolver([.. nodes.Select(node => node.Id)], node => nodes[node].Report.Prefix);
        LinkJudged(judgements);
        LinkRevisions();
        LinkIdentifiers();
        LinkPages(index);
        if (policy.JoinBodiesByName)
        {
            LinkNames(policy);
        }

        resolver.Resolve();
        Describe();
    }

    public IReadOnlyCollection<IdentityFinding> Findings => resolver.Findings;

    /// <summary>The representative id of a party, or its own id if the report does not have it.</summary>
    public string Of(LiveReport report, LocalId local)
    {
        string id = report.ItemId(local);
        return numbers.TryGetValue(id, out int node) ? nodes[resolver.Sets.Find(node)].Id : id;
    }

    /// <summary>A name for people to read.</summary>
    public string NameOf(LiveReport report, LocalId local) =>
        numbers.TryGetValue(report.ItemId(local), out int node) ? names[resolver.Sets.Find(node)] : local.Text;

    /// <summary>Whether the party, or any that it is taken to be one with, has a name and is not hidden behind it.</summary>
    public bool IsNamed(LiveReport report, LocalId local) => numbers.TryGetValue(report.ItemId(local), out int node) && named.Contains(resolver.Sets.Find(node));

    /// <summary>Whether the party is an outlet or an agency, whose word without a stated basis is no origin for certain.</summary>
    public bool IsOutlet(LiveReport report, LocalId local) => numbers.TryGetValue(report.ItemId(local), out int node) && outlets.Contains(resolver.Sets.Find(node));

    /// <summary>
    /// What two parties that may be one have in common: any name, without regard to case, or the body they speak for,
    /// work for, are a part of or are controlled by. Too weak to join them,
    /// strong enough not to count them twice.
    /// </summary>
    public IReadOnlySet<string> LikenessesOf(string representative) =>
        likenesses.TryGetValue(representative, out HashSet<string>? found) ? found : new HashSet<string> { representative };

    /// <summary>The groups of at least two.</summary>
    public IEnumerable<IdentityGroup> Groups()
    {
        ILookup<int, IdentityLink> links = resolver.Kept.ToLookup(link => resolver.Sets.Find(link.Left));
        return Enumerable.Range(0, nodes.Count).GroupBy(resolver.Sets.Find).Where(group => group.Count() > 1).Select(group => new IdentityGroup
        {
            Representative = nodes[group.Key].Id,
            Name = names[group.Key],
            Members = group.Select(node => nodes[node].Id).ToEquatableArray(),
            Joins = resolver.JoinsOf(links[group.Key]).ToEquatableArray(),
        });
    }

    private void LinkJudged(IEnumerable<LiveJudgement> judgements)
    {
        foreach (LiveJudgement judgement in judgements)
        {
            if (!numbers.TryGetValue(judgement.Left, out int left) || !numbers.TryGetValue(judgement.Right, out int right))
            {
                continue;
            }

            if (judgement.Verdict == IdentityVerdict.Same)
            {
                resolver.Link(left, right, JoinBasis.Judgement, judgement.Why);
            }
            else
            {
                resolver.Part(left, right, judgement.Verdict == IdentityVerdict.Unsure, judgement.Why);
            }
        }
    }

    private void LinkRevisions() =>
        LinkAll(node => $"{nodes[node].Report.Report.Id}#{nodes[node].Party.Id}", JoinBasis.SameReport, _ => "one id in revisions of one report");

    private void LinkIdentifiers()
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (int node = 0; node < nodes.Count; node++)
        {
            foreach (Identifier identifier in nodes[node].Party.Identifiers)
            {
                string key = $"{identifier.Scheme} {identifier.Value}";
                if (!first.TryAdd(key, node))
                {
                    resolver.Link(first[key], node, JoinBasis.Identifier, key);
                }
            }
        }
    }

    private void LinkPages(LiveIndex index)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        foreach (LiveReport report in index.Reports)
        {
            if (report.Report.Url is { } url && numbers.TryGetValue(report.ItemId(report.Report.Publisher), out int publisher) && !first.TryAdd(url.Text, publisher))
            {
                resolver.Link(first[url.Text], publisher, JoinBasis.SamePage, $"publishers of {url}");
            }
        }
    }

    private void LinkNames(DossierPolicy policy)
    {
        IEnumerable<IGrouping<string, int>> groups = Enumerable.Range(0, nodes.Count)
            .Where(node => policy.Bodies.Contains(nodes[node].Party.Kind) && NameOf(nodes[node].Party) is not null)
            .GroupBy(node => $"{nodes[node].Party.Kind} {NameOf(nodes[node].Party)}", StringComparer.Ordinal);
        foreach (IGrouping<string, int> group in groups)
        {
            List<int> members = [.. group];
            if (HaveClashingIdentifiers(members))
            {
                continue;
            }

            // A body of another country is another body; with two countries in play, one without a country may be of either.
            List<string?> countries = [.. members.Select(node => nodes[node].Party.Country?.Text).Distinct()];
            bool isAmbiguous = countries.Count(country => country is not null) > 1;
            foreach (IGrouping<string?, int> country in members.GroupBy(node => isAmbiguous ? nodes[node].Party.Country?.Text : ""))
            {
                int[] same = [.. country];
                foreach (int node in country.Key is null ? [] : same.Skip(1))
                {
                    resolver.Link(same[0], node, JoinBasis.Name, $"name and kind: {NameOf(nodes[node].Party)}, {nodes[node].Party.Kind}");
                }
            }
        }
    }

    private bool HaveClashingIdentifiers(List<int> members) => members.SelectMany(node => nodes[node].Party.Identifiers)
        .GroupBy(identifier => identifier.Scheme.Text, StringComparer.Ordinal)
        .Any(scheme => scheme.Select(identifier => identifier.Value).Distinct(StringComparer.Ordinal).Count() > 1);

    private static string? NameOf(Party party) => party.Names.IsEmpty || !IsNamed(party) ? null : party.DisplayName;

    private static bool IsNamed(Party party) => party is Source source ? source.EffectiveAnonymity == Anonymity.Named : !party.Names.IsEmpty;

    private void LinkAll(Func<int, string> keyOf, JoinBasis basis, Func<string, string> why)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (int node = 0; node < nodes.Count; node++)
        {
            string key = keyOf(node);
            if (!first.TryAdd(key, node))
            {
                resolver.Link(first[key], node, basis, why(key));
            }
        }
    }

    private void Describe()
    {
        foreach (IGrouping<int, int> group in Enumerable.Range(0, nodes.Count).GroupBy(resolver.Sets.Find))
        {
            Party[] parties = [.. group.Select(node => nodes[node].Party)];
            names[group.Key] = (parties.FirstOrDefault(IsNamed) ?? parties[0]).DisplayName;
            if (parties.Any(IsNamed))
            {
                named.Add(group.Key);
            }

            if (parties.Any(party => party.Kind == SourceKind.Outlet || party.Kind == SourceKind.Agency))
            {
                outlets.Add(group.Key);
            }

            likenesses[nodes[group.Key].Id] = Likenesses(group);
        }
    }

    private HashSet<string> Likenesses(IEnumerable<int> group)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (int node in group)
        {
            (LiveReport report, Party party, string id) = nodes[node];
            found.Add(nodes[resolver.Sets.Find(node)].Id);
            found.UnionWith(party.Names.Select(name => name.Text));
            found.UnionWith(party.Affiliations.Where(IsDependence).Select(item => Of(report, item.To)));
        }

        return found;
    }

    // Members of a body may speak for themselves.
    private static bool IsDependence(Affiliation affiliation) => affiliation.Kind == AffiliationKind.SpeaksFor || affiliation.Kind == AffiliationKind.PartOf
        || affiliation.Kind == AffiliationKind.ControlledBy || affiliation.Kind == AffiliationKind.EmployedBy;
}
