using ConflictReports.Ratings;

namespace ConflictReports.Merging.Independence;

/// <summary>Suggests a credibility from the numbers of origins; total: the first rule that fits decides.</summary>
/// <remarks>
/// With s the lower figure of the value's origins, m the upper one, and c the greatest lower figure of a value that contradicts it. R6: only
/// rumour or what is ascribed, a circle, or no known origin: 6. R5: whoever is counted took it back, or c &gt; s: 5. R4: c = s &gt; 0: 4. R1: c = 0 and s &gt; 1: 1. R2: c = 0 and m &gt; 1, or c &gt; 0 and s &gt; c + 1: 2.
/// R3: otherwise 3, and at best 3 if nobody holds it for more than possible. A source's reliability has no part in it.
/// </remarks>
internal static class CredibilityTable
{
    public static CredibilitySuggestion Suggest(OriginCount origins, bool isRumour, int contradicting, bool isPossibleOnly = false, bool isTakenBack = false)
    {
        int supporting = origins.Min;
        bool isUnknown = origins.Origins.All(origin => origin.Kind == OriginKind.Undisclosed);
        (Credibility credibility, string rule, string why) = (supporting, contradicting) switch
        {
            _ when origins.Max == 0 => (Credibility.CannotBeJudged, "R6", "only ascribed to somebody, not said"),
            _ when isRumour => (Credibility.CannotBeJudged, "R6", "nothing but rumour or what is ascribed"),
            _ when isUnknown && !origins.Circular.IsEmpty => (Credibility.CannotBeJudged, "R6", "the reports derive from each other in a circle, or do not say how they know"),
            _ when isUnknown => (Credibility.CannotBeJudged, "R6", "only outlets say so"),
            _ when isTakenBack => (Credibility.Improbable, "R5", "whoever said so took it back"),
            var (s, c) when c > s => (Credibility.Improbable, "R5", "more origins contradict it than support it"),
            var (s, c) when c >= 1 && s == c => (Credibility.Doubtful, "R4", "as many origins contradict it as support it"),
            (_, 0) when isPossibleOnly => (Credibility.PossiblyTrue, "R3", "held possible at most, and none contradicts"),
            ( >= 2, 0) => (Credibility.ConfirmedByOtherSources, "R1", "independent origins, and none contradicts"),
            (_, 0) when origins.Max >= 2 => (Credibility.ProbablyTrue, "R2", "several origins, whose independence is not certain, and none contradicts"),
            var (s, c) when c >= 1 && s >= c + 2 => (Credibility.ProbablyTrue, "R2", "far more origins support it than contradict it"),
            (_, 0) => (Credibility.PossiblyTrue, "R3", "one origin, none contradicts"),
            _ => (Credibility.PossiblyTrue, "R3", "one origin more supports it than contradicts it"),
        };
        return new CredibilitySuggestion
        {
            Credibility = credibility,
            Rule = rule,
            Why = why,
            Supporting = supporting,
            Contradicting = contradicting,
        };
    }
}
