using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>Finds what ties acts of two families to each other in one report: that one is part of the other, or its reason, purpose or pretext.</summary>
internal sealed class TieFinder
{
    private readonly LiveReport report;
    private readonly PartyIdentities identities;
    private readonly ClusterIndex clusters;
    private readonly Dictionary<string, Event> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiveClaim> claims = new(StringComparer.Ordinal);
    private readonly ILookup<string, LiveClaim> claimsOf;
    private readonly Dictionary<string, HashSet<string>> actorsOf = new(StringComparer.Ordinal);

    public TieFinder(LiveReport report, PartyIdentities identities, ClusterIndex clusters)
    {
        this.report = report;
        this.identities = identities;
        this.clusters = clusters;
        foreach (Event item in report.Report.Events.Where(item => item.Type.Root != EventType.Other))
        {
            events.TryAdd(item.Id.Text, item);
        }

        foreach (LiveClaim claim in report.Claims)
        {
            claims.TryAdd(claim.Claim.Id.Text, claim);
        }

        claimsOf = report.Claims.Where(claim => claim.Claim.Event is { } item && events.ContainsKey(item.Text)).ToLookup(claim => claim.Claim.Event!.Text, StringComparer.Ordinal);
    }

    public IEnumerable<ActTie> Find() => PartsOf().Concat(report.Claims.SelectMany(Qualified));

    private IEnumerable<ActTie> PartsOf()
    {
        foreach (Event part in events.Values)
        {
            if (part.PartOf is { } local && events.TryGetValue(local.Text, out Event? whole)
                && Tie(part, whole, PatternTieKind.PartOf, [.. claimsOf[part.Id.Text], .. claimsOf[whole.Id.Text]], $"{Name(part)} is part of {Name(whole)}") is { } tie)
            {
                yield return tie;
            }
        }
    }

    private IEnumerable<ActTie> Qualified(LiveClaim claim)
    {
        if (EventOf(claim) is not { } act)
        {
            yield break;
        }

        foreach (Qualifier qualifier in claim.Claim.Qualifiers.Where(IsTie))
        {
            string said = $"{Name(act)} has as its {qualifier.Kind}: \"{qualifier.Text.Text}\"";
            LiveClaim? named = qualifier.Claim is { } local ? claims.GetValueOrDefault(local.Text) : null;
            if (named is not null && EventOf(named) is { } other)
            {
                if (Tie(act, other, PatternTieKind.Qualifier, [claim, named], $"{said}: {Name(other)}") is { } tie)
                {
                    yield return tie;
                }
            }
            else if (qualifier.Kind == QualifierKind.Pretext)
            {
                foreach (ActTie beside in Beside(claim, act, said))
                {
                    yield return beside;
                }
            }
        }
    }

    // A pretext in words names no act; what the same actor does besides, by the same report, is what it may speak of.
    private IEnumerable<ActTie> Beside(LiveClaim claim, Event act, string said) => events.Values
        .Where(other => ActorsOf(other).Overlaps(ActorsOf(act)))
        .Select(other => Tie(act, other, PatternTieKind.Pretext, [claim, .. claimsOf[other.Id.Text]], $"{said}; in the same report: {Name(other)}")).OfType<ActTie>();

    // The claim that says so comes first.
    private ActTie? Tie(Event act, Event other, PatternTieKind kind, LiveClaim[] restsOn, string why)
    {
        (EventType left, EventType right) = (act.Type.Root, other.Type.Root);
        HashSet<string> actors = Shared(ActorsOf(act), ActorsOf(other));
        int[] places = [.. new[] { act, other }.Select(item => clusters.OfEvent(report.ItemId(item.Id))).OfType<int>().Distinct().Order()];
        if (left == right || actors.Count == 0 || restsOn.Length == 0)
        {
            return null;
        }

        return new ActTie(report, string.CompareOrdinal(left.Text, right.Text) < 0 ? (left, right) : (right, left), actors, places, YearSpan.Of(report, restsOn), new PatternTie
        {
            Kind = kind,
            Why = why,
            Said = kind == PatternTieKind.PartOf ? null : restsOn[0].Id,
            Claims = restsOn.Select(claim => claim.Id).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
        });
    }

    // Where only one of the two acts has an actor, the tie says whose the other is.
    private static HashSet<string> Shared(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 ? right : right.Count == 0 ? left : left.Where(right.Contains).ToHashSet(StringComparer.Ordinal);

    private HashSet<string> ActorsOf(Event item)
    {
        if (!actorsOf.TryGetValue(item.Id.Text, out HashSet<string>? actors))
        {
            actors = new(StringComparer.Ordinal);
            foreach (Participant participant in claimsOf[item.Id.Text].SelectMany(claim => claim.Claim.Participants).Where(IsActing))
            {
                AddWithBodies(participant.Party!, actors, []);
            }

            actorsOf[item.Id.Text] = actors;
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

    private Event? EventOf(LiveClaim claim) => claim.Claim.Event is { } local ? events.GetValueOrDefault(local.Text) : null;

    private static string Name(Event item) => item.Label is { } label ? $"\"{label}\" [{item.Type}]" : $"[{item.Type}]";

    private static bool IsTie(Qualifier qualifier) => qualifier.EffectivePolarity == Polarity.Affirmed
        && (qualifier.Kind == QualifierKind.Reason || qualifier.Kind == QualifierKind.Purpose || qualifier.Kind == QualifierKind.Pretext);

    private static bool IsActing(Participant participant) => participant.Party is not null
        && (participant.Role == ParticipantRole.Actor || participant.Role == ParticipantRole.Authority || participant.Role == ParticipantRole.Party);

    // A body acts in the acts of its parts, of whom it controls, and of those who speak for it.
    private static bool IsOf(Affiliation affiliation) => affiliation.Kind == AffiliationKind.PartOf || affiliation.Kind == AffiliationKind.ControlledBy
        || affiliation.Kind == AffiliationKind.SpeaksFor;
}
