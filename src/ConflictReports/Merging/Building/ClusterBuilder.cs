using ConflictReports.Merging.Independence;
using ConflictReports.Merging.Linking;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Makes one cluster: its questions, the relations of their values, their origins and what the rules suggest.</summary>
internal sealed class ClusterBuilder(DossierPolicy policy, PartyIdentities identities, OutletVoices voices, PropositionLinker propositions, OriginCounter counter, Retractions retractions)
{
    private readonly Resolution resolution = new(counter, identities);

    /// <summary>Makes a cluster without what people assert, asked and rated.</summary>
    /// <param name="draft">What belongs in it.</param>
    /// <param name="id">Its id in the dossier.</param>
    /// <param name="conflicts">Takes the contradictions and tensions.</param>
    /// <returns>The cluster.</returns>
    public EventCluster Build(ClusterDraft draft, string id, List<DossierConflict> conflicts)
    {
        QuestionDraft[] questions = Collect(draft, id);
        ClusterComparer comparer = new(questions, identities, propositions);
        Dictionary<QuestionDraft, List<DraftRelation>> within = questions.ToDictionary(question => question, question => ClusterComparer.Within(question).ToList());
        List<DraftRelation> all = [.. questions.SelectMany(question => within[question]), .. comparer.Across()];
        Dictionary<ValueDraft, OriginCount> origins = Origins(questions);
        ILookup<ValueDraft, ValueDraft> contradicting = all.Where(relation => relation.Verdict == Verdict.Contradiction)
            .SelectMany(relation => new[] { (relation.Left, relation.Right), (Left: relation.Right, Right: relation.Left) })
            .ToLookup(pair => pair.Left, pair => pair.Right);

        conflicts.AddRange(all.Where(relation => relation.Verdict is Verdict.Contradiction or Verdict.Tension).Select(relation => Conflict(relation, id)));
        return new EventCluster
        {
            Id = id,
            Representative = draft.Representative,
            Label = draft.Label,
            Type = draft.Type,
            Events = draft.Events.Select(facts => facts.Id).ToEquatableArray(),
            Joins = draft.Joins,
            PossiblySameAs = Others(draft, facts => facts.Event.PossiblySameAs),
            PartOf = Others(draft, facts => facts.Event.PartOf is { } whole ? [whole] : []),
            Claims = draft.Claims.Select(View).ToEquatableArray(),
            Questions = questions.Select(question => new QuestionView(question, origins, contradicting, retractions).Build(
                within[question], comparer.NotCompared(question).ToEquatableArray()) with
            { Resolved = resolution.Of(question) }).ToEquatableArray(),
        };
    }

    private QuestionDraft[] Collect(ClusterDraft draft, string id)
    {
        QuestionCollector collector = new(policy, identities, draft.Events.Any(facts => facts.Event.Granularity == EventGranularity.Aggregate), propositions.Of);
        foreach (LiveClaim claim in draft.Claims)
        {
            collector.Add(claim);
        }

        QuestionDraft[] questions = [.. collector.Questions];
        for (int i = 0; i < questions.Length; i++)
        {
            questions[i].Number($"{id}.q{i + 1}");
        }

        return questions;
    }

    private Dictionary<ValueDraft, OriginCount> Origins(IEnumerable<QuestionDraft> questions)
    {
        Dictionary<ValueDraft, OriginCount> origins = [];
        foreach (QuestionDraft question in questions)
        {
            foreach (ValueDraft value in question.Values.Where(value => value.Form is not null || value.Position is not null))
            {
                origins[value] = counter.Count(question.Values.Where(other => other == value || other.Entails(value)).SelectMany(other => other.Claims), identities);
            }
        }

        return origins;
    }

    private static DossierConflict Conflict(DraftRelation relation, string cluster) => new()
    {
        Verdict = relation.Verdict,
        Cluster = cluster,
        Left = relation.Left.Id,
        Right = relation.Right.Id,
        LeftClaims = relation.Left.Claims.Select(claim => claim.Id).ToEquatableArray(),
        RightClaims = relation.Right.Claims.Select(claim => claim.Id).ToEquatableArray(),
        Relation = relation.Relation,
        Why = relation.Why,
    };

    private static EquatableArray<string> Others(ClusterDraft draft, Func<EventFacts, EquatableArray<LocalId>> named) => draft.Events
        .SelectMany(facts => named(facts).Select(facts.Report.ItemId)).Distinct().Order(StringComparer.Ordinal)
        .Except(draft.Events.Select(facts => facts.Id)).ToEquatableArray();

    private ClusterClaim View(LiveClaim claim) => new()
    {
        Id = claim.Id,
        Event = claim.Claim.Event is { } local ? claim.Report.ItemId(local) : null,
        Statement = claim.Claim.Statement.Text,
        Polarity = claim.Claim.EffectivePolarity,
        Stage = claim.Claim.Stage,
        Certainty = claim.Claim.EffectiveCertainty,
        Placement = claim.Claim.Placement,
        Routes = claim.Claim.EffectiveAttributions.Select(route => View(claim.Report, route)).ToEquatableArray(),
        Qualifiers = claim.Claim.Qualifiers,
    };

    private ClaimRoute View(LiveReport report, Attribution route)
    {
        (string id, string name, IReadOnlyList<Hop> speakers) = voices.Outlet(report, route);
        return new ClaimRoute
        {
            Outlet = id,
            OutletName = name,
            Speakers = speakers.Select(hop => new RouteSpeaker
            {
                Source = identities.Of(report, hop.Source),
                Name = identities.NameOf(report, hop.Source),
                Verb = hop.Verb.Text,
                Imputed = hop.Directness == Directness.Imputed,
            }).ToEquatableArray(),
            BasisOfKnowledge = route.BasisOfKnowledge,
        };
    }
}
