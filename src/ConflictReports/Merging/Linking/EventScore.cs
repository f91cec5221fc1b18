using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Linking;

/// <summary>Weighs what speaks for and against two events being one. A function of the pair alone: no other event and no count of anything has a part in it.</summary>
internal sealed class EventScore(EventWeights weights, Spellings spellings)
{
    private const decimal SecondsPerDay = 86_400;
    private const int SameSpelling = 900;
    private const int AlikeSpelling = 650;
    private const int DoubtfulSpelling = 500;
    private const int SameWords = 850;
    private const int MostWords = 650;

    /// <summary>Compares the events at two positions; symmetrical.</summary>
    public ScoredPair Of(IReadOnlyList<EventFacts> events, int left, int right)
    {
        (EventFacts one, EventFacts other) = (events[left], events[right]);
        int likeness = LikenessOfStatements(one, other);
        return new ScoredPair(left, right, Sum(one, other, likeness, null), new TraitCounts(likeness < 0 ? 0 : 1, likeness >= SameWords ? 1 : 0));
    }

    /// <summary>The sum in thousandths of a bit; symmetrical.</summary>
    /// <param name="left">The one event.</param>
    /// <param name="right">The other.</param>
    /// <param name="parts">Takes what it is made of.</param>
    public int Of(EventFacts left, EventFacts right, List<ScorePart>? parts = null) => Sum(left, right, LikenessOfStatements(left, right), parts);

    /// <summary>Whether names or positions leave open that it is one place.</summary>
    public bool MayBeOnePlace(EventFacts left, EventFacts right) =>
        (left.Settlements.Length == 0 || right.Settlements.Length == 0 || spellings.Likeness(left.Settlements, right.Settlements) >= DoubtfulSpelling) && Distance(left, right) >= 0;

    private int Sum(EventFacts left, EventFacts right, int likeness, List<ScorePart>? parts)
    {
        int sum = 0;
        sum += Note(parts, "type", Type(left, right));
        sum += Note(parts, "time", Time(left, right));
        sum += Note(parts, "place", Place(left, right));
        sum += Note(parts, "position", Distance(left, right));
        sum += Note(parts, "country", Common(left.Countries, right.Countries, weights.SameCountry, weights.OtherCountry));
        sum += Note(parts, "parties", Common(left.Actors, right.Actors, weights.SharedActor, weights.OtherActors));
        sum += Note(parts, "statements", Statements(likeness));
        sum += Note(parts, "figures", left.Figures.Any(figure => Array.IndexOf(right.Figures, figure) >= 0) ? weights.SameFigure : 0);
        return sum;
    }

    private static int Note(List<ScorePart>? parts, string what, int weight)
    {
        if (weight != 0)
        {
            parts?.Add(new ScorePart(what, weight));
        }

        return weight;
    }

    private int Type(EventFacts left, EventFacts right)
    {
        if (left.Event.Type == right.Event.Type)
        {
            return weights.SameType;
        }

        return left.Event.Type.Root != right.Event.Type.Root ? weights.OtherRoot
            : left.Event.Type.Mode is null || right.Event.Type.Mode is null ? weights.NarrowerType
            : weights.OtherMode;
    }

    private int Time(EventFacts left, EventFacts right)
    {
        if (left.Stated is not { } one || right.Stated is not { } other)
        {
            return 0;
        }

        if (one.Equals(other))
        {
            return weights.SameTime;
        }

        decimal gap = Gap(one, other);
        return gap <= 0 ? weights.OverlappingTimes
            : gap <= SecondsPerDay ? weights.NextDay
            : Gap(left.Support!.Value, right.Support!.Value) <= 0 ? weights.QualifiedTimes
            : gap <= 2 * SecondsPerDay ? weights.SecondDay
            : weights.LaterDay;
    }

    private static decimal Gap(Interval left, Interval right) => Math.Max(left.Lower!.Value - right.Upper!.Value, right.Lower!.Value - left.Upper!.Value);

    private int Place(EventFacts left, EventFacts right)
    {
        if (left.Settlements.Length > 0 && right.Settlements.Length > 0)
        {
            return spellings.Likeness(left.Settlements, right.Settlements) switch
            {
                >= SameSpelling => weights.SameSettlement,
                >= AlikeSpelling => weights.AlikeSettlement,
                >= DoubtfulSpelling => weights.DoubtfulSettlement,
                _ => weights.OtherSettlement,
            };
        }

        return left.Areas.Length == 0 || right.Areas.Length == 0 ? 0
            : spellings.Likeness(left.Areas, right.Areas) >= AlikeSpelling ? weights.SameArea
            : weights.OtherArea;
    }

    private int Distance(EventFacts left, EventFacts right)
    {
        if (left.Points.Count == 0 || right.Points.Count == 0)
        {
            return 0;
        }

        int metres = left.Points.Min(one => right.Points.Min(other => Math.Max(0, one.MetresTo(other) - Math.Max(one.Radius, other.Radius))));
        return metres <= 1_000 ? weights.WithinOneKilometre
            : metres <= 5_000 ? weights.WithinFiveKilometres
            : metres <= 50_000 ? weights.WithinFiftyKilometres
            : weights.FartherApart;
    }

    private static int Common(HashSet<string> left, HashSet<string> right, int shared, int apart) =>
        left.Count == 0 || right.Count == 0 ? 0 : left.Overlaps(right) ? shared : apart;

    private int Statements(int likeness) => likeness switch
    {
        < 0 => 0,
        >= SameWords => weights.SameStatement,
        >= MostWords => weights.AlikeStatement,
        _ => weights.UnlikeStatement,
    };

    // Of the two most alike in one language; -1: there are none.
    private static int LikenessOfStatements(EventFacts left, EventFacts right)
    {
        int best = -1;
        foreach (EventStatement one in left.Statements)
        {
            foreach (EventStatement other in right.Statements)
            {
                if (string.Equals(one.Language, other.Language, StringComparison.Ordinal))
                {
                    best = Math.Max(best, one.LikenessTo(other));
                }
            }
        }

        return best;
    }
}
