using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Independence;

/// <summary>Counts the independent origins behind a set of claims, at least and at most.</summary>
/// <remarks>
/// <para>
/// An origin is the innermost speaker of an attribution to whom words and not only thoughts are ascribed; without a speaker, the outlet, if
/// it says how it knows. An outlet that does not say so counts once if there is nothing else, and at most once for each outlet. An outlet
/// quoted as the innermost speaker is treated like an outlet's own voice.
/// </para>
/// <para>
/// What is assumed: named speakers are different people unless they have names that may be of one, or share the body they speak for, work for or are a
/// part of; all speakers without a name may be one person, and one of the named ones; an outlet vouches for one origin only, however many it quotes, and so does a speaker
/// between or a page that several take from; a report that derives from, or cites, another one behind the same claims adds nothing,
/// first-hand knowledge of its own apart. A rumour, what is held possible and what a speaker says that somebody thinks are vouched for by
/// nobody: whoever says no more counts only if there is nothing else, in the upper figure, too. Claims of events that a rule alone takes to be one may be of two:
/// the lower figure is the best that one of these has.
/// </para>
/// <para>
/// What a report says in its own voice, or in that of somebody without a name, is left out of the lower figure if the report is suspected of being a copy. It
/// counts there only if there is nothing else, and it still makes one of those that may be one: a suspicion takes away and never adds.
/// </para>
/// </remarks>
internal sealed class OriginCounter(OutletVoices voices, Func<LiveClaim, string> certainEventOf, CopySuspicions suspicions, SpeakerTongues? tongues = null)
{
    private readonly Dictionary<LiveClaim, OriginVoice[]> voicesOf = [];

    public OriginCount Count(IEnumerable<LiveClaim> claims, PartyIdentities identities)
    {
        LiveClaim[] distinct = [.. claims.Distinct().Order()];
        OriginCount count = CountTogether(distinct, identities);
        IGrouping<string, LiveClaim>[] events = count.Min < 2 ? [] : [.. distinct.GroupBy(certainEventOf, StringComparer.Ordinal)];
        if (events.Length < 2)
        {
            return count;
        }

        OriginCount best = events.Select(claimsOfOne => CountTogether(claimsOfOne, identities)).MaxBy(part => part.Min)!;
        return best.Min >= count.Min ? count
            : count with { Min = best.Min, Paths = best.Paths, Bottleneck = best.Bottleneck, Limit = "they speak of events that are taken to be one by a rule only" };
    }

    private OriginCount CountTogether(IEnumerable<LiveClaim> claims, PartyIdentities identities)
    {
        OriginVoice[] all = [.. claims.SelectMany(VoicesOf)];
        CitationGraph graph = new(all, voices.Parents);
        OriginVoice[] own = [.. all.Where(voice => !graph.IsTaken(voice))];

        // Who was there himself breaks a circle: the others in it have it from him.
        HashSet<int?> broken = [.. own.Where(voice => voice.Cited.Count == 0).Select(voice => (int?)graph.ComponentOf(voice.Claim.Report))];
        OriginVoice[] circular = [.. own.Where(voice => graph.CircleOf(voice) is { } circle && !broken.Contains(circle))];
        OriginVoice[] standing = [.. own.Where(voice => graph.CircleOf(voice) is null)];
        bool isCircular = standing.Length == 0 && all.Length > 0;
        OriginVoice[] counted = isCircular ? [.. circular.Select(voice => voice with { Kind = OriginKind.Undisclosed })] : standing;

        OriginGroups groups = new(counted, identities, tongues);
        (int min, EquatableArray<OriginPath> paths, EquatableArray<string> bottleneck) = groups.Least();
        int sure = groups.Origins.Count(origin => origin.CountsForMin);
        return new OriginCount
        {
            Min = min,
            Max = isCircular ? 1 : groups.Origins.Count(origin => origin.CountsForMax),
            Origins = groups.Origins.ToEquatableArray(),
            Outlets = counted.Select(voice => voice.Outlet).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
            Limit = isCircular ? "the reports derive from each other in a circle" : min < sure ? "an outlet, a speaker between or a page that is taken from vouches for one origin only" : null,
            Copies = Claims(all.Except(standing).Except(circular)),
            SuspectedCopies = Claims(counted.Where(voice => voice.IsSuspected)),
            Circular = Claims(circular),
            Paths = paths,
            Bottleneck = bottleneck,
        };
    }

    private OriginVoice[] VoicesOf(LiveClaim claim) => voicesOf.TryGetValue(claim, out OriginVoice[]? known) ? known
        : voicesOf[claim] = [.. claim.Claim.EffectiveAttributions.Select(route => voices.Read(claim, route)).OfType<OriginVoice>().Select(Suspect)];

    // A named speaker stays one whoever quotes him; but who copies may have made up a witness, or that he was one.
    private OriginVoice Suspect(OriginVoice voice) => voice.Kind != OriginKind.Named
        && (suspicions.Covers(voice.Claim) || voices.Upstream(voice.Cited).Any(report => suspicions.Covers(report, voice.Claim)))
        ? voice with { IsSuspected = true } : voice;

    private static EquatableArray<string> Claims(IEnumerable<OriginVoice> found) => found.Select(voice => voice.Claim.Id).Distinct().Order(StringComparer.Ordinal).ToEquatableArray();
}
