using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>Finds what ties acts of two families to each other in one report: that one is part of the other, or its reason, purpose or pretext.</summary>
internal sealed class TieFinder
{
    private const int MostNames = 3;

    private readonly LiveReport report;
    private readonly PartyIdentities identities;
    private readonly List<TiedAct> acts = [];
    private readonly Dictionary<string, TiedAct> actOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiveClaim> claims = new(StringComparer.Ordinal);

    public TieFinder(LiveReport report, PartyIdentities identities, ClusterIndex clusters)
    {
        this.report = report;
        this.identities = identities;
        ILookup<string?, LiveClaim> claimsOf = report.Claims.ToLookup(claim => claim.Claim.Event?.Text, StringComparer.Ordinal);
        foreach (Event item in report.Report.Events.Where(item => item.Type.Root != EventType.Other))
        {
            LiveClaim[] said = [.. claimsOf[item.Id.Text]];
            TiedAct act = new(report, item, said, ActorsOf(said), clusters.OfEvent(report.ItemId(item.Id)), YearSpan.OfTimes(said));
            if (actOf.TryAdd(item.Id.Text, act))
            {
                acts.Add(act);
            }
        }

        foreach (LiveClaim claim in report.Claims)
        {
            claims.TryAdd(claim.Claim.Id.Text, claim);
        }
    }

    public IEnumerable<ActTie> Find() => acts.Count < 2 ? [] : PartsOf().Concat(report.Claims.SelectMany(Qualified));

    private IEnumerable<ActTie> PartsOf() => acts
        .Select(part => part.Event.PartOf is { } local && actOf.TryGetValue(local.Text, out TiedAct? whole)
            ? Tie(part, whole, PatternTieKind.PartOf, null, $"{part.Name} is part of {whole.Name}")
            : null)
        .OfType<ActTie>();

    private IEnumerable<ActTie> Qualified(LiveClaim claim)
    {
        if (ActOf(claim) is not { } act)
        {
            yield break;
        }

        foreach (Qualifier qualifier in claim.Claim.Qualifiers.Where(IsTie))
        {
            string said = $"{act.Name} has as its {qualifier.Kind}: \"{qualifier.Text.Text}\"";
            LiveClaim? named = qualifier.Claim is { } local ? claims.GetValueOrDefault(local.Text) : null;
            IEnumerable<ActTie?> ties = named is not null && ActOf(named) is { } other ? [Tie(act, other, PatternTieKind.Qualifier, claim, $"{said}: {other.Name}")]
                : qualifier.Kind == QualifierKind.Pretext ? Beside(claim, act, said)
                : [];
            foreach (ActTie tie in ties.OfType<ActTie>())
            {
                yield return tie;
            }
        }
    }

    // A pretext in words names no act; what the same actor does besides, by the same report, is what it may speak of.
    private IEnumerable<ActTie?> Beside(LiveClaim claim, TiedAct act, string said)
    {
        foreach (IGrouping<EventType, TiedAct> family in acts.Where(other => other.Actors.Overlaps(act.Actors)).GroupBy(other => other.Event.Type.Root))
        {
            string[] others = [.. family.Select(other => other.Name)];
            string more = others.Length > MostNames ? $" and {others.Length - MostNames} more" : "";
            foreach (TiedAct other in family)
            {
                yield return Tie(act, other, PatternTieKind.Pretext, claim, $"{said}; in the same report: {string.Join(", ", others.Take(MostNames))}{more}");
            }
        }
    }

    private static ActTie? Tie(TiedAct act, TiedAct other, PatternTieKind kind, LiveClaim? said, string why)
    {
        (EventType left, EventType right) = (act.Event.Type.Root, other.Event.Type.Root);
        if (left == right || act.Claims.Count + other.Claims.Count == 0 || Shared(act.Actors, other.Actors) is not { Count: > 0 } actors)
        {
            return null;
        }

        bool isOrdered = string.CompareOrdinal(left.Text, right.Text) < 0;
        return new ActTie(isOrdered ? (left, right) : (right, left), actors, act, other, new PatternTie { Kind = kind, Why = why, Said = said?.Id });
    }

    // Where only one of the two acts has an actor, the tie says whose the other is.
    private static IReadOnlyCollection<string> Shared(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        left.Count == 0 ? right : right.Count == 0 ? left : [.. left.Where(right.Contains)];

    private HashSet<string> ActorsOf(IEnumerable<LiveClaim> said)
    {
        HashSet<string> actors = new(StringComparer.Ordinal);
        foreach (Participant participant in said.SelectMany(claim => claim.Claim.Participants).Where(IsActing))
        {
            AddWithBodies(participant.Party!, actors, []);
        }

        return actors;
    }

    private void AddWithBodies(LocalId local, HashSet<string> actors, HashSet<string> seen)
    {
        if (!seen.Add(local.Text) || report.FindParty(local) is not { } party)
        {
            return;
        }

        actors.Add(identities.Of(report, local));
        foreach (Affiliation body in party.Affiliations.Where(IsOf))
        {
            AddWithBodies(body.To, actors, seen);
        }
    }

    private TiedAct? ActOf(LiveClaim claim) => claim.Claim.Event is { } local ? actOf.GetValueOrDefault(local.Text) : null;

    private static bool IsTie(Qualifier qualifier) => qualifier.EffectivePolarity == Polarity.Affirmed
        && (qualifier.Kind == QualifierKind.Reason || qualifier.Kind == QualifierKind.Purpose || qualifier.Kind == QualifierKind.Pretext);

    private static bool IsActing(Participant participant) => participant.Party is not null
        && (participant.Role == ParticipantRole.Actor || participant.Role == ParticipantRole.Authority || participant.Role == ParticipantRole.Party);

    // A body acts in the acts of its parts, of whom it controls, and of those who speak for it.
    private static bool IsOf(Affiliation affiliation) => affiliation.Kind == AffiliationKind.PartOf || affiliation.Kind == AffiliationKind.ControlledBy
        || affiliation.Kind == AffiliationKind.SpeaksFor;
}
