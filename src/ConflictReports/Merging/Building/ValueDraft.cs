using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>A value in the making: what is said, and which claims say exactly this.</summary>
internal sealed class ValueDraft(string key, string text, IntervalValue? form)
{
    private readonly SortedSet<LiveClaim> claims = [];
    private readonly SortedSet<string> populations = new(StringComparer.Ordinal);

    /// <summary>What tells values of one question apart.</summary>
    public string Key { get; } = key;

    public string Text { get; } = text;

    /// <summary>The normal form; null if the value is shown and not compared.</summary>
    public IntervalValue? Form { get; } = form;

    /// <summary>The time up to which it was counted. Only of quantities.</summary>
    public Interval? AsOf { get; init; }

    /// <summary>Groups are made of values of one time only.</summary>
    public string Partition { get; init; } = "";

    /// <summary>Whether the number is revised while an event unfolds.</summary>
    public bool IsRevised { get; init; }

    /// <summary>Whether it is a time that lasts, so that another time need not contradict it.</summary>
    public bool IsExtended { get; init; }

    /// <summary>The polarity, stage and certainty. Only of occurrences.</summary>
    public Position? Position { get; init; }

    public IReadOnlySet<LiveClaim> Claims => claims;

    /// <summary>The populations as printed, in order. Only of quantities.</summary>
    public EquatableArray<Population> Of => populations.Select(text => Population.Parse(text)).ToEquatableArray();

    /// <summary>Whether nobody holds it for more than possible, so that it is in tension where another would contradict.</summary>
    public bool IsWeak => claims.All(claim => claim.IsWeak);

    /// <summary>The id in the dossier; given once the order is known.</summary>
    public string Id { get; set; } = "";

    /// <summary>The order of values in a question: from the lowest bounds, those without bounds last.</summary>
    public static int Compare(ValueDraft left, ValueDraft right)
    {
        int order = (left.Form is null).CompareTo(right.Form is null);
        if (order == 0 && left.Form is { } mine && right.Form is { } theirs)
        {
            order = Interval.CompareLower(mine.Stated, theirs.Stated);
            order = order != 0 ? order : Interval.CompareUpper(mine.Stated, theirs.Stated);
        }

        return order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
    }

    /// <summary>How it stands to another value.</summary>
    public (Verdict Verdict, IntervalRelation? Relation, string Why) CompareTo(ValueDraft other)
    {
        (Verdict Verdict, IntervalRelation? Relation, string Why) found = (Position, other.Position, Form, other.Form) switch
        {
            ({ } mine, { } theirs, _, _) => ComparePositions(mine, theirs),
            (_, _, { } mine, { } theirs) => CompareForms(mine, theirs, other),
            _ => (Verdict.NotCompared, null, "without bounds"),
        };
        bool isCapped = found.Verdict == Verdict.Contradiction && (IsWeak || other.IsWeak);
        return isCapped ? (Verdict.Tension, found.Relation, $"{found.Why}, and one is held for possible, rumoured or ascribed only") : found;
    }

    /// <summary>Whether the other value follows from this one.</summary>
    public bool Entails(ValueDraft other) => (Position, other.Position, Form, other.Form) switch
    {
        ({ } mine, { } theirs, _, _) => mine.Entails(theirs),
        (_, _, { } mine, { } theirs) => mine.Entails(theirs) && Sequence(other) == 0,
        _ => false,
    };

    public void Add(LiveClaim claim, EquatableArray<Population> of)
    {
        claims.Add(claim);
        populations.UnionWith(of.Select(population => population.Text));
    }

    private static (Verdict Verdict, IntervalRelation? Relation, string Why) ComparePositions(Position mine, Position theirs)
    {
        if (mine.Entails(theirs) || theirs.Entails(mine))
        {
            return (Verdict.Agreement, null, "the one follows from the other");
        }

        (Verdict verdict, string why) = OccurrenceMatrix.Compare(mine.Polarity, mine.Stage, theirs.Polarity, theirs.Stage);
        return (verdict, null, why);
    }

    private (Verdict Verdict, IntervalRelation? Relation, string Why) CompareForms(IntervalValue mine, IntervalValue theirs, ValueDraft other)
    {
        (Verdict verdict, IntervalRelation relation, string why) = mine.CompareTo(theirs);
        int sequence = IsRevised && other.IsRevised ? Sequence(other) : 0;
        if (sequence != 0)
        {
            (Interval earlier, Interval later) = sequence < 0 ? (mine.Support, theirs.Support) : (theirs.Support, mine.Support);
            return earlier.Lower > later.Upper ? (Verdict.Contradiction, relation, "a count that only grows is lower later on")
                : (Verdict.Compatible, relation, "counted as of different times");
        }

        bool isApart = verdict is Verdict.Contradiction or Verdict.Tension;
        return isApart && (IsExtended || other.IsExtended) ? (Verdict.NotCompared, relation, "at least one of the times lasts") : (verdict, relation, why);
    }

    // Less than zero if this was counted before the other for certain, greater if after, zero if that is open.
    private int Sequence(ValueDraft other) => (AsOf, other.AsOf) switch
    {
        ({ } mine, { } theirs) when mine.Upper < theirs.Lower => -1,
        ({ } mine, { } theirs) when theirs.Upper < mine.Lower => 1,
        _ => 0,
    };
}
