using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What happened to the counted, or what is measured. Open: partners may use other terms of the same form.</summary>
/// <remarks>Who was counted stands in <c>of</c>: soldiers and reservists are populations, mobilized is the measure.</remarks>
[JsonConverter(typeof(TextValueConverter<Measure>))]
public sealed class Measure : OpenTerm<Measure>, IVocabulary<Measure>, ITextValue<Measure>
{
    private Measure(string text, bool countsPeople = false, bool isToll = false)
        : base(text)
    {
        CountsPeople = countsPeople;
        IsToll = isToll;
    }

    /// <summary>Killed by an act of war or violence.</summary>
    public static Measure Killed { get; } = new("killed", countsPeople: true, isToll: true);

    /// <summary>Dead of another cause, or the cause is not said.</summary>
    public static Measure Died { get; } = new("died", countsPeople: true, isToll: true);

    /// <summary>Wounded or injured, and alive.</summary>
    public static Measure Wounded { get; } = new("wounded", countsPeople: true, isToll: true);

    /// <summary>Killed and wounded together, or the text does not tell which; never the same as killed.</summary>
    public static Measure Casualties { get; } = new("casualties", countsPeople: true, isToll: true);

    /// <summary>Whereabouts unknown.</summary>
    public static Measure Missing { get; } = new("missing", countsPeople: true, isToll: true);

    /// <summary>Held or arrested by an authority.</summary>
    public static Measure Detained { get; } = new("detained", countsPeople: true, isToll: true);

    /// <summary>Taken by the adversary.</summary>
    public static Measure Captured { get; } = new("captured", countsPeople: true, isToll: true);

    /// <summary>Taken away against the law.</summary>
    public static Measure Abducted { get; } = new("abducted", countsPeople: true, isToll: true);

    /// <summary>Set free.</summary>
    public static Measure Released { get; } = new("released", countsPeople: true);

    /// <summary>Handed over for others, as in an exchange of prisoners.</summary>
    public static Measure Exchanged { get; } = new("exchanged", countsPeople: true);

    /// <summary>Driven or fled from home.</summary>
    public static Measure Displaced { get; } = new("displaced", countsPeople: true, isToll: true);

    /// <summary>Gone away on their own, from a place or a country.</summary>
    public static Measure Fled { get; } = new("fled", countsPeople: true, isToll: true);

    /// <summary>Brought to safety.</summary>
    public static Measure Evacuated { get; } = new("evacuated", countsPeople: true, isToll: true);

    /// <summary>Come back home.</summary>
    public static Measure Returned { get; } = new("returned", countsPeople: true);

    /// <summary>Saved alive.</summary>
    public static Measure Rescued { get; } = new("rescued", countsPeople: true);

    /// <summary>Served with a call to appear, such as a draft notice.</summary>
    public static Measure Summoned { get; } = new("summoned", countsPeople: true);

    /// <summary>Called up into service.</summary>
    public static Measure Mobilized { get; } = new("mobilized", countsPeople: true);

    /// <summary>Taken into service of their own will or for pay.</summary>
    public static Measure Recruited { get; } = new("recruited", countsPeople: true);

    /// <summary>Taking part in training or an exercise, or having done so.</summary>
    public static Measure Trained { get; } = new("trained", countsPeople: true);

    /// <summary>Sent to a place for operations.</summary>
    public static Measure Deployed { get; } = new("deployed", countsPeople: true);

    /// <summary>Present at a place; a strength and not a movement.</summary>
    public static Measure Stationed { get; } = new("stationed", countsPeople: true);

    /// <summary>Taken back from a place.</summary>
    public static Measure Withdrawn { get; } = new("withdrawn", countsPeople: true);

    /// <summary>Gave themselves up.</summary>
    public static Measure Surrendered { get; } = new("surrendered", countsPeople: true);

    /// <summary>Left service without leave.</summary>
    public static Measure Deserted { get; } = new("deserted", countsPeople: true);

    /// <summary>Refused service or an order.</summary>
    public static Measure Refused { get; } = new("refused", countsPeople: true);

    /// <summary>Left an office or service by declaration.</summary>
    public static Measure Resigned { get; } = new("resigned", countsPeople: true);

    /// <summary>Removed from an office or service.</summary>
    public static Measure Dismissed { get; } = new("dismissed", countsPeople: true);

    /// <summary>Put to death, with or without a sentence.</summary>
    public static Measure Executed { get; } = new("executed", countsPeople: true, isToll: true);

    /// <summary>Tortured.</summary>
    public static Measure Tortured { get; } = new("tortured", countsPeople: true, isToll: true);

    /// <summary>Victims of sexual violence.</summary>
    public static Measure SexuallyAssaulted { get; } = new("sexually-assaulted", countsPeople: true, isToll: true);

    /// <summary>Sentenced by a court.</summary>
    public static Measure Sentenced { get; } = new("sentenced", countsPeople: true);

    /// <summary>Touched by it in any way.</summary>
    public static Measure Affected { get; } = new("affected", countsPeople: true);

    /// <summary>Took part, as in a protest or a vote.</summary>
    public static Measure Participated { get; } = new("participated", countsPeople: true);

    /// <summary>Beyond repair.</summary>
    public static Measure Destroyed { get; } = new("destroyed", isToll: true);

    /// <summary>Harmed and not destroyed.</summary>
    public static Measure Damaged { get; } = new("damaged", isToll: true);

    /// <summary>Out of the owner's hands or use: destroyed, damaged, abandoned and captured together.</summary>
    public static Measure Lost { get; } = new("lost", isToll: true);

    /// <summary>Left behind by the owner.</summary>
    public static Measure Abandoned { get; } = new("abandoned", isToll: true);

    /// <summary>Taken by somebody; of things and money.</summary>
    public static Measure Seized { get; } = new("seized", isToll: true);

    /// <summary>Shot or launched.</summary>
    public static Measure Fired { get; } = new("fired");

    /// <summary>Stopped in flight or on the way.</summary>
    public static Measure Intercepted { get; } = new("intercepted");

    /// <summary>Handed over to the receiver.</summary>
    public static Measure Delivered { get; } = new("delivered");

    /// <summary>Pledged and not said to be delivered.</summary>
    public static Measure Promised { get; } = new("promised");

    /// <summary>How often it happened; the unit says what is counted.</summary>
    public static Measure Occurrences { get; } = new("occurrences", isToll: true);

    /// <summary>Years of life.</summary>
    public static Measure Age { get; } = new("age");

    /// <summary>How long it takes or took.</summary>
    public static Measure Duration { get; } = new("duration");

    /// <summary>Time between the announcement and the deed.</summary>
    public static Measure Notice { get; } = new("notice");

    /// <summary>How far apart.</summary>
    public static Measure Distance { get; } = new("distance");

    /// <summary>How far a weapon or a sensor reaches.</summary>
    public static Measure Range { get; } = new("range");

    /// <summary>Extent of a surface, such as ground taken.</summary>
    public static Measure Area { get; } = new("area");

    /// <summary>Mass, such as of aid or of a charge.</summary>
    public static Measure Weight { get; } = new("weight");

    /// <summary>An amount of money.</summary>
    public static Measure Cost { get; } = new("cost");

    /// <summary>A part of a whole, in percent.</summary>
    public static Measure Share { get; } = new("share");

    /// <inheritdoc/>
    public static IReadOnlyList<Measure> Known { get; } =
    [
        Killed, Died, Wounded, Casualties, Missing, Detained, Captured, Abducted, Released, Exchanged, Displaced, Fled, Evacuated, Returned,
        Rescued, Summoned, Mobilized, Recruited, Trained, Deployed, Stationed, Withdrawn, Surrendered, Deserted, Refused, Resigned,
        Dismissed, Executed, Tortured, SexuallyAssaulted, Sentenced, Affected, Participated, Destroyed, Damaged, Lost, Abandoned, Seized,
        Fired, Intercepted, Delivered, Promised, Occurrences, Age, Duration, Notice, Distance, Range, Area, Weight, Cost, Share,
    ];

    /// <summary>
    /// Whether the measure counts people, so that <see cref="CountingUnit.Person"/> is its unit where a quantity names none and <c>of</c>
    /// names no things. False for unknown measures.
    /// </summary>
    public bool CountsPeople { get; }

    /// <summary>
    /// Whether the number is one that is revised while an event unfolds, as tolls and losses are: two numbers as of different times need
    /// not contradict each other.
    /// False for unknown measures.
    /// </summary>
    public bool IsToll { get; }

    /// <summary>
    /// The unit where a quantity names none: <see cref="CountingUnit.Person"/> if <see cref="CountsPeople"/>, otherwise null: there is no
    /// default.
    /// </summary>
    public CountingUnit? DefaultUnit => CountsPeople ? CountingUnit.Person : null;

    /// <inheritdoc/>
    public static Measure? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new Measure(term), "a measure", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
