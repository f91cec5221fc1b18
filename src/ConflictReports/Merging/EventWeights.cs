namespace ConflictReports.Merging;

/// <summary>
/// How much each likeness of two events says for or against their being one, in thousandths of a bit (Fellegi and Sunter's weights: the logarithm to
/// base 2 of how much more frequent it is between accounts of one event than between those of two), and the sums from which they are joined.
/// </summary>
/// <remarks>
/// Immutable. Each weight is -100,000 to 100,000, otherwise <see cref="ArgumentOutOfRangeException"/> is thrown. What is missing on either side weighs nothing, and the
/// sum is not divided by what is there. Figures and polarities that contradict each other weigh nothing: contradicting accounts of one event are
/// what a dossier is for.
/// </remarks>
public sealed record EventWeights
{
    private const int Most = 100_000;

    /// <summary>The weights that are used where none are given.</summary>
    public static EventWeights Default { get; } = new();

    /// <summary>The types are equal. Default: 3,000.</summary>
    public int SameType { get; init => field = InRange(value); } = 3_000;

    /// <summary>One type is the root of the other: <c>assault</c> and <c>assault.drone</c>. Default: 2,000.</summary>
    public int NarrowerType { get; init => field = InRange(value); } = 2_000;

    /// <summary>The roots are equal, the modes differ. Default: -3,000.</summary>
    public int OtherMode { get; init => field = InRange(value); } = -3_000;

    /// <summary>The roots differ. Default: -9,000.</summary>
    public int OtherRoot { get; init => field = InRange(value); } = -9_000;

    /// <summary>The times are equal. Default: 4,000.</summary>
    public int SameTime { get; init => field = InRange(value); } = 4_000;

    /// <summary>The times overlap. Default: 3,500.</summary>
    public int OverlappingTimes { get; init => field = InRange(value); } = 3_500;

    /// <summary>The times do not overlap as they are given, but do so with what a qualifier allows for. Default: -4,000.</summary>
    public int QualifiedTimes { get; init => field = InRange(value); } = -4_000;

    /// <summary>The one ends less than a day before the other begins. Default: 1,000.</summary>
    public int NextDay { get; init => field = InRange(value); } = 1_000;

    /// <summary>The one ends one to two days before the other begins. Default: -4,000.</summary>
    public int SecondDay { get; init => field = InRange(value); } = -4_000;

    /// <summary>More than two days lie between. Default: -9,000.</summary>
    public int LaterDay { get; init => field = InRange(value); } = -9_000;

    /// <summary>They name one settlement or facility, in spellings that leave no doubt. Default: 6,000.</summary>
    public int SameSettlement { get; init => field = InRange(value); } = 6_000;

    /// <summary>They name settlements or facilities in spellings that are alike. Default: 5,000.</summary>
    public int AlikeSettlement { get; init => field = InRange(value); } = 5_000;

    /// <summary>They name settlements or facilities whose spellings are alike in part. Default: 2,500.</summary>
    public int DoubtfulSettlement { get; init => field = InRange(value); } = 2_500;

    /// <summary>They name different settlements or facilities. Default: -6,000.</summary>
    public int OtherSettlement { get; init => field = InRange(value); } = -6_000;

    /// <summary>Their positions are within a kilometre, or within their radii. Default: 4,000.</summary>
    public int WithinOneKilometre { get; init => field = InRange(value); } = 4_000;

    /// <summary>Their positions are within five kilometres. Default: -1,000.</summary>
    public int WithinFiveKilometres { get; init => field = InRange(value); } = -1_000;

    /// <summary>Their positions are within fifty kilometres. Default: -5,000.</summary>
    public int WithinFiftyKilometres { get; init => field = InRange(value); } = -5_000;

    /// <summary>Their positions are farther apart. Default: -12,000.</summary>
    public int FartherApart { get; init => field = InRange(value); } = -12_000;

    /// <summary>They name an administrative area in common. Default: 1,000.</summary>
    public int SameArea { get; init => field = InRange(value); } = 1_000;

    /// <summary>They name different administrative areas, and no settlement that is alike. Default: -7,000.</summary>
    public int OtherArea { get; init => field = InRange(value); } = -7_000;

    /// <summary>They have a country in common. Default: 1,000.</summary>
    public int SameCountry { get; init => field = InRange(value); } = 1_000;

    /// <summary>They are in different countries. Default: -7,000.</summary>
    public int OtherCountry { get; init => field = InRange(value); } = -7_000;

    /// <summary>They have a party in common. Default: 1,000.</summary>
    public int SharedActor { get; init => field = InRange(value); } = 1_000;

    /// <summary>They have parties, and none in common; translated names are often not known to be one. Default: -500.</summary>
    public int OtherActors { get; init => field = InRange(value); } = -500;

    /// <summary>A statement on the one is nearly one on the other, word by word, in one language. Default: 4,500.</summary>
    public int SameStatement { get; init => field = InRange(value); } = 4_500;

    /// <summary>Two statements in one language have most words in common. Default: 500.</summary>
    public int AlikeStatement { get; init => field = InRange(value); } = 500;

    /// <summary>Statements in one language have fewer words in common. Default: -3,000.</summary>
    public int UnlikeStatement { get; init => field = InRange(value); } = -3_000;

    /// <summary>Of one measure and population they give the same bounds. Default: 5,000.</summary>
    public int SameFigure { get; init => field = InRange(value); } = 5_000;

    /// <summary>The report on the one cites, or derives from, the report on the other. Default: 4,000.</summary>
    public int Reference { get; init => field = InRange(value); } = 4_000;

    /// <summary>From this sum on, on average over the accounts, events are joined. Default: 7,500.</summary>
    public int JoinedFrom { get; init => field = InRange(value); } = 7_500;

    /// <summary>From this sum on, events that are not joined are named as near. Default: 5,000.</summary>
    public int NearFrom { get; init => field = InRange(value); } = 5_000;

    /// <summary>From this sum on, two accounts are of one event as good as for certain, so that their origins may be counted together in the lower figure, too. Default: 18,000.</summary>
    public int CertainFrom { get; init => field = InRange(value); } = 18_000;

    /// <summary>By how much one join must be better than another that it excludes; otherwise neither is made. Default: 800.</summary>
    public int Margin { get; init => field = InRange(value); } = 800;

    /// <summary>
    /// Two groups of accounts are kept apart if their statements agree so many times less often between the groups than within them. Default: 3.
    /// </summary>
    public int TimesRarer { get; init => field = InRange(value); } = 3;

    /// <summary>How many agreements between the groups must be expected for that, in thousandths. Default: 2,000.</summary>
    public int FewestExpected { get; init => field = InRange(value); } = 2_000;

    private static int InRange(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, -Most);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return value;
    }
}
