using ConflictReports.Merging.Names;
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
    private readonly Dictionary<(string Text, SourceKind Kind), NameForm> forms = [];

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
        NameLinks links = new([.. nodes.Select(node => node.Party)], [.. nodes.Select(node => NameOf(node.Party) is { } name ? FormOf(node.Party, name) : null)]);
        LinkNames(policy.JoinBodiesByName ? links.OfBodies(policy.Bodies) : []);
        resolver.Resolve();

        // Which body people speak for is known once the bodies are.
        LinkNames(policy.JoinBodiesByName ? links.OfPeople(BodiesOf) : []);
        resolver.Resolve();
        Describe();
        Judge(judgements);
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

    /// <summary>Which of them may be one without having been joined.</summary>
    public NearParties Near { get; } = new();

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

    private void LinkNames(IEnumerable<(int Left, int Right, string Why)> links)
    {
        foreach ((int left, int right, string why) in links)
        {
            resolver.Link(left, right, JoinBasis.Name, why);
        }
    }

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
            Party[] known = Array.FindAll(parties, IsNamed);
            names[group.Key] = MostFrequent((known.Length > 0 ? known : parties).Select(party => party.DisplayName));
            if (known.Length > 0)
            {
                named.Add(group.Key);
            }

            if (parties.Any(party => party.Kind == SourceKind.Outlet || party.Kind == SourceKind.Agency))
            {
                outlets.Add(group.Key);
            }

            Near.Add(nodes[group.Key].Id, parties.SelectMany(party => party.Names.Select(name => FormOf(party, name.Text))), group.SelectMany(BodiesOf));
        }
    }

    private void Judge(IEnumerable<LiveJudgement> judgements)
    {
        foreach (LiveJudgement judgement in judgements)
        {
            if (numbers.TryGetValue(judgement.Left, out int left) && numbers.TryGetValue(judgement.Right, out int right) && !resolver.Sets.AreJoined(left, right))
            {
                Near.Judge(nodes[resolver.Sets.Find(left)].Id, nodes[resolver.Sets.Find(right)].Id, judgement.Verdict);
            }
        }
    }

    private IEnumerable<string> BodiesOf(int node) =>
        nodes[node].Party.Affiliations.Where(IsDependence).Select(affiliation => Of(nodes[node].Report, affiliation.To));

    private NameForm FormOf(Party party, string name) =>
        forms.TryGetValue((name, party.Kind), out NameForm? known) ? known : forms[(name, party.Kind)] = NameForm.Of(name, party.Kind);

    // The ids say nothing of the party: of equally frequent names the first one in ordinal order.
    private static string MostFrequent(IEnumerable<string> texts) => texts.GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(text => text.Count()).ThenBy(text => text.Key, StringComparer.Ordinal).First().Key;

    // Members of a body may speak for themselves.
    private static bool IsDependence(Affiliation affiliation) => affiliation.Kind == AffiliationKind.SpeaksFor || affiliation.Kind == AffiliationKind.PartOf
        || affiliation.Kind == AffiliationKind.ControlledBy || affiliation.Kind == AffiliationKind.EmployedBy;
}
