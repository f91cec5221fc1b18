using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>When a report is suspected of being a copy that does not say so.</summary>
/// <remarks>
/// <para>
/// A suspicion takes from the lower figure of origins what the report says in its own voice or in that of somebody without a name; it adds nothing, and
/// leaves the upper figure. It never rests on what is common: that two reports give one plain figure is to be expected of whoever tells the truth,
/// that they share a hedge, many digits or a mistake is not.
/// </para>
/// <para>Immutable; <see langword="with"/> makes changed ones. A value outside its range throws <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
public sealed record CopyRules
{
    private readonly int textPermille = 800;
    private readonly int leastText = 60;
    private readonly int lagHours = 48;
    private readonly int points = 4;
    private readonly int hedgePoints = 3;
    private readonly int wrongPoints = 2;
    private readonly int textPoints = 2;
    private readonly int wholePoints = 1;
    private readonly int otherPoints = 2;

    /// <summary>Whether copies are looked for. Default: true.</summary>
    public bool Suspect { get; init; } = true;

    /// <summary>How alike two texts must be: the share of their runs of five letters that both have, estimated, in thousandths. 500 to 1,000. Default: 800.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int TextPermille
    {
        get => textPermille;
        init => textPermille = InRange(value, 500, 1_000, nameof(TextPermille));
    }

    /// <summary>How many different runs of five letters a text must have for its likeness to say anything. 1 to 100,000. Default: 60.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int LeastText
    {
        get => leastText;
        init => leastText = InRange(value, 1, 100_000, nameof(LeastText));
    }

    /// <summary>How many hours after the other a copy appears at most, by stated publication; a copy made on the same day may appear first. 0 to 87,600. Default: 48.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int LagHours
    {
        get => lagHours;
        init => lagHours = InRange(value, 0, 87_600, nameof(LagHours));
    }

    /// <summary>How many points shared figures on one event must have. 1 to 1,000. Default: 4.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int Points
    {
        get => points;
        init => points = InRange(value, 1, 1_000, nameof(Points));
    }

    /// <summary>The points of a shared figure with a hedge or bounds. A plain figure has one for its first two digits that count, and one for each further digit. 0 to 1,000. Default: 3.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int HedgePoints
    {
        get => hedgePoints;
        init => hedgePoints = InRange(value, 0, 1_000, nameof(HedgePoints));
    }

    /// <summary>The points that a shared figure or time has in addition if more outlets contradict it than give it. 0 to 1,000. Default: 2.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int WrongPoints
    {
        get => wrongPoints;
        init => wrongPoints = InRange(value, 0, 1_000, nameof(WrongPoints));
    }

    /// <summary>The points that shared figures have in addition if the texts are at least half alike. 0 to 1,000. Default: 2.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int TextPoints
    {
        get => textPoints;
        init => textPoints = InRange(value, 0, 1_000, nameof(TextPoints));
    }

    /// <summary>The points that shared figures have in addition if both reports give figures of the same things, and all of them alike. 0 to 1,000. Default: 1.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int WholePoints
    {
        get => wholePoints;
        init => wholePoints = InRange(value, 0, 1_000, nameof(WholePoints));
    }

    /// <summary>The points that are taken away for each number that both give, and give otherwise. 0 to 1,000. Default: 2.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int OtherPoints
    {
        get => otherPoints;
        init => otherPoints = InRange(value, 0, 1_000, nameof(OtherPoints));
    }

    private static int InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
