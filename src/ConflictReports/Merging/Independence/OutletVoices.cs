using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>Reads attributions: whose voice stands before the first speaker, who the speakers are, what the report derives from.</summary>
internal sealed class OutletVoices(LiveIndex index, PartyIdentities identities)
{
    private readonly Derivations derivations = new(index);

    /// <summary>The outlet of an attribution, and its speakers inward.</summary>
    public (string Id, string Name, IReadOnlyList<Hop> Speakers) Outlet(LiveReport report, Attribution route)
    {
        List<(string Id, string Name)> carriers = Carriers(report, []);
        if (carriers.Count > 1 && !route.Hops.IsEmpty)
        {
            // With several reprinted outlets the first hop says which one speaks.
            string first = identities.Of(report, route.Hops[0].Source);
            return carriers.Exists(carrier => carrier.Id == first)
                ? (first, identities.NameOf(report, route.Hops[0].Source), [.. route.Hops.Skip(1)])
                : (identities.Of(report, report.Report.Publisher), identities.NameOf(report, report.Report.Publisher), [.. route.Hops]);
        }

        (string id, string name) = carriers.Count == 1 ? carriers[0]
            : (identities.Of(report, report.Report.Publisher), identities.NameOf(report, report.Report.Publisher));
        return (id, name, [.. route.Hops]);
    }

    /// <summary>Whose word an attribution is; null if it is only ascribed, so that it has no origin.</summary>
    public OriginVoice? Read(LiveClaim claim, Attribution route)
    {
        LiveReport report = claim.Report;
        (string outlet, string outletName, IReadOnlyList<Hop> speakers) = Outlet(report, route);
        IReadOnlyList<LiveReport> cited = Cited(report, route);
        Hop? speaker = speakers.LastOrDefault(hop => hop.Directness != Directness.Imputed);
        if (speaker is null)
        {
            return speakers.Count > 0 ? null
                : new OriginVoice(claim, outlet, outletName, OwnVoice(route), outlet, route.BasisOfKnowledge, Way(report, route, [], outlet, cited), cited) { IsWeak = claim.IsHeldPossible };
        }

        string id = identities.Of(report, speaker.Source);
        OriginKind kind = identities.IsOutlet(report, speaker.Source) ? (speaker == speakers[^1] ? OwnVoice(route) : OriginKind.Undisclosed)
            : identities.IsNamed(report, speaker.Source) ? OriginKind.Named
            : OriginKind.Unnamed;
        return new OriginVoice(claim, id, identities.NameOf(report, speaker.Source), kind, outlet, route.BasisOfKnowledge, Way(report, route, speakers.TakeWhile(hop => hop != speaker), outlet, cited), cited)
        {
            IsWeak = claim.IsHeldPossible || speaker != speakers[^1],
        };
    }

    private static OriginKind OwnVoice(Attribution route) => route.BasisOfKnowledge
        is BasisOfKnowledge.OwnAct or BasisOfKnowledge.Eyewitness or BasisOfKnowledge.OfficialRecord or BasisOfKnowledge.Document or BasisOfKnowledge.Sensor
        ? OriginKind.OwnVoice
        : OriginKind.Undisclosed;

    private List<string> Way(LiveReport report, Attribution route, IEnumerable<Hop> between, string outlet, IReadOnlyList<LiveReport> cited)
    {
        List<string> way = [.. between.Reverse().Select(hop => identities.IsNamed(report, hop.Source) ? identities.Of(report, hop.Source) : OriginVoice.Unnamed)];
        IEnumerable<string> taken = IsOwnWork(report, route) ? [] : report.Report.DerivedFrom.SelectMany(step => Marks(report, step));
        taken = taken.Concat(route.Hops.Where(hop => hop.Cites is not null).SelectMany(hop => Marks(hop.Cites!.Report, hop.Cites.Url)))
            .Concat(derivations.Upstream(cited).SelectMany(Marks)).Concat(derivations.CommonMark(cited) is { } mark ? [mark] : []);
        way.AddRange(taken.Distinct().Where(taking => taking != outlet).Order(StringComparer.Ordinal));
        way.Add(outlet);
        return way;
    }

    // By what one sees that two reports are taken from one thing, whether it is here or not.
    private IEnumerable<string> Marks(LiveReport held) => Marks(held.Report.Id, held.Report.Url)
        .Append(identities.Of(held, held.Report.Publisher))
        .Concat(held.Report.DerivedFrom.SelectMany(step => Marks(held, step)));

    private IEnumerable<string> Marks(LiveReport report, Derivation derivation)
    {
        for (Derivation? step = derivation; step is not null; step = step.Of)
        {
            IEnumerable<string> source = step.Source is { } local ? [identities.Of(report, local)] : [];
            foreach (string mark in Marks(step.Report, step.Url).Concat(source))
            {
                yield return mark;
            }
        }
    }

    private static IEnumerable<string> Marks(ReportId? id, WebAddress? url)
    {
        if (id is not null)
        {
            yield return id.Text;
        }

        if (url is not null)
        {
            yield return url.Text;
        }
    }

    private List<(string Id, string Name)> Carriers(LiveReport report, HashSet<LiveReport> visited)
    {
        List<(string Id, string Name)> carriers = [];
        foreach (Derivation derivation in report.Report.DerivedFrom)
        {
            (string Id, string Name)? innermost = null;
            for (Derivation? step = derivation; step is not null; step = step.Of)
            {
                bool isReprint = step.Kind is DerivationKind.Republication or DerivationKind.Syndication || step.Translation is not null;
                innermost = isReprint ? CarrierOf(report, step, visited) ?? innermost : innermost;
            }

            if (innermost is { } found && !carriers.Contains(found))
            {
                carriers.Add(found);
            }
        }

        return carriers;
    }

    private (string Id, string Name)? CarrierOf(LiveReport report, Derivation step, HashSet<LiveReport> visited)
    {
        if (step.Source is { } source)
        {
            return (identities.Of(report, source), identities.NameOf(report, source));
        }

        // Named by its report alone: the outlet of that report, if it is here and the way does not lead in a circle.
        LiveReport? original = derivations.Find(step.Report, step.Url).FirstOrDefault(found => found != report);
        if (original is null || !visited.Add(original))
        {
            return null;
        }

        List<(string Id, string Name)> carriers = Carriers(original, visited);
        return carriers.Count == 1 ? carriers[0]
            : (identities.Of(original, original.Report.Publisher), identities.NameOf(original, original.Report.Publisher));
    }

    /// <summary>The live reports that an attribution cites, or that its report derives from unless it is work of its own; directly, in the order of their ids.</summary>
    public IReadOnlyList<LiveReport> Cited(LiveReport report, Attribution route) => [.. (IsOwnWork(report, route) ? [] : derivations.Parents(report))
        .Concat(route.Hops.Where(hop => hop.Cites is not null).SelectMany(hop => derivations.Find(hop.Cites!.Report, hop.Cites.Url)))
        .Distinct().OrderBy(item => item.Prefix, StringComparer.Ordinal)];

    /// <summary>What a report derives from, directly.</summary>
    public IReadOnlyList<LiveReport> Parents(LiveReport report) => derivations.Parents(report);

    /// <summary>These reports and what they derive from, the nearest <see cref="Derivations.MostNamed"/> of them.</summary>
    public IEnumerable<LiveReport> Upstream(IReadOnlyList<LiveReport> reports) => derivations.Upstream(reports);

    // Who sums up another report may still have been there; a reprint's own voice is that of the reprinted outlet.
    private static bool IsOwnWork(LiveReport report, Attribution route) => route.Hops.IsEmpty && OwnVoice(route) == OriginKind.OwnVoice
        && report.Report.DerivedFrom.All(step => step.Kind is not (DerivationKind.Republication or DerivationKind.Syndication) && step.Translation is null);
}
