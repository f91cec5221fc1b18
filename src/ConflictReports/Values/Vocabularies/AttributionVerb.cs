using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>With what verb a speaker puts a claim forward. Open: partners may use other terms of the same form.</summary>
/// <remarks>
/// The verb of the innermost hop is the speaker's own act; that of an outer hop is how whoever passes it on presents it. Orders, demands
/// and threats are no verbs: they are the stage of the deed.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<AttributionVerb>))]
public sealed class AttributionVerb : OpenTerm<AttributionVerb>, IVocabulary<AttributionVerb>, ITextValue<AttributionVerb>
{
    private AttributionVerb(string text, bool stateOfMind = false, bool negates = false, bool distances = false)
        : base(text)
    {
        IsStateOfMind = stateOfMind;
        Negates = negates;
        Distances = distances;
    }

    /// <summary>Says it, without any colour; the verb for "says", "tells", "writes".</summary>
    public static AttributionVerb States { get; } = new("states");

    /// <summary>Passes on as news.</summary>
    public static AttributionVerb Reports { get; } = new("reports");

    /// <summary>
    /// Says that it is so after somebody else had said it; in the mouth of a party to the conflict it is no confirmation.
    /// </summary>
    public static AttributionVerb Confirms { get; } = new("confirms");

    /// <summary>Says that it is not so.</summary>
    public static AttributionVerb Denies { get; } = new("denies", negates: true);

    /// <summary>Puts it forward without proof; whoever passes it on does not vouch for it.</summary>
    public static AttributionVerb Alleges { get; } = new("alleges", distances: true);

    /// <summary>Says it as a reproach.</summary>
    public static AttributionVerb Accuses { get; } = new("accuses");

    /// <summary>Gives a number or an extent by judgement.</summary>
    public static AttributionVerb Estimates { get; } = new("estimates");

    /// <summary>Says that it will be so.</summary>
    public static AttributionVerb Predicts { get; } = new("predicts");

    /// <summary>Says that it may be so, as a danger.</summary>
    public static AttributionVerb Warns { get; } = new("warns");

    /// <summary>Binds itself to bring it about.</summary>
    public static AttributionVerb Promises { get; } = new("promises");

    /// <summary>Says that it was its own deed.</summary>
    public static AttributionVerb ClaimsResponsibility { get; } = new("claims-responsibility");

    /// <summary>Holds it true.</summary>
    public static AttributionVerb Believes { get; } = new("believes", stateOfMind: true);

    /// <summary>Holds it possible and would rather it were not so.</summary>
    public static AttributionVerb Fears { get; } = new("fears", stateOfMind: true);

    /// <summary>Holds it possible and would like it to be so.</summary>
    public static AttributionVerb Hopes { get; } = new("hopes", stateOfMind: true);

    /// <summary>Holds it likely to come.</summary>
    public static AttributionVerb Expects { get; } = new("expects", stateOfMind: true);

    /// <summary>Holds it likely without proof.</summary>
    public static AttributionVerb Suspects { get; } = new("suspects", stateOfMind: true);

    /// <summary>Makes known what the speaker itself has done, decided or found.</summary>
    public static AttributionVerb Announces { get; } = new("announces");

    /// <summary>Grants that it is so, where it might have kept silent.</summary>
    public static AttributionVerb Acknowledges { get; } = new("acknowledges");

    /// <summary>Grants what is to its own disadvantage.</summary>
    public static AttributionVerb Admits { get; } = new("admits");

    /// <summary>Says so; whoever passes it on keeps a distance.</summary>
    public static AttributionVerb Claims { get; } = new("claims", distances: true);

    /// <summary>Says so again against contradiction.</summary>
    public static AttributionVerb Insists { get; } = new("insists");

    /// <summary>Lets it be understood without saying it.</summary>
    public static AttributionVerb Implies { get; } = new("implies");

    /// <summary>Puts it forward as an explanation.</summary>
    public static AttributionVerb Suggests { get; } = new("suggests");

    /// <summary>Infers it from other things.</summary>
    public static AttributionVerb Concludes { get; } = new("concludes");

    /// <summary>Says it as a witness, in a proceeding or to an investigator.</summary>
    public static AttributionVerb Testifies { get; } = new("testifies");

    /// <summary>Turns down another's claim as untrue.</summary>
    public static AttributionVerb Rejects { get; } = new("rejects", negates: true);

    /// <summary>Says it in place of something wrong it had said before.</summary>
    public static AttributionVerb Corrects { get; } = new("corrects");

    /// <summary>Takes back that it is so, without saying that it is not.</summary>
    public static AttributionVerb Retracts { get; } = new("retracts");

    /// <inheritdoc/>
    public static IReadOnlyList<AttributionVerb> Known { get; } =
    [
        States, Reports, Confirms, Denies, Alleges, Accuses, Estimates, Predicts, Warns, Promises, ClaimsResponsibility, Believes, Fears,
        Hopes, Expects, Suspects, Announces, Acknowledges, Admits, Claims, Insists, Implies, Suggests, Concludes, Testifies, Rejects,
        Corrects, Retracts,
    ];

    /// <summary>
    /// Whether the verb ascribes a state of mind and no utterance (believes, fears, hopes, expects, suspects): such a hop is imputed unless
    /// words are cited.
    /// False for verbs that this version does not know.
    /// </summary>
    public bool IsStateOfMind { get; }

    /// <summary>
    /// Whether the speaker holds that it is not so (denies, rejects): innermost, the verb goes with a negated polarity. False for unknown
    /// verbs.
    /// </summary>
    public bool Negates { get; }

    /// <summary>Whether whoever chose the verb keeps a distance from what is said (alleges, claims). False for unknown verbs.</summary>
    public bool Distances { get; }

    /// <inheritdoc/>
    public static AttributionVerb? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new AttributionVerb(term), "a verb of attribution", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
