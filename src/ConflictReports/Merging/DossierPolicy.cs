using System.Text.Json.Serialization;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What a dossier leaves to choice. Two dossiers with equal policies and equal sets are equal.</summary>
/// <remarks>Immutable; <see langword="with"/> makes a changed one. A value outside its range throws <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed record DossierPolicy
{
    private readonly int aboutCorePermille = 100;
    private readonly int aboutSupportPermille = 250;
    private readonly int exactBelow = 100;
    private readonly int approximateDays = 3;
    private readonly int longestEventDays = 31;

    /// <summary>The policy that is used where none is given.</summary>
    public static DossierPolicy Default { get; } = new();

    /// <summary>How far <c>about n</c> reaches on each side as what is said, in thousandths of n: 0 to 1,000. Default: 100.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int AboutCorePermille
    {
        get => aboutCorePermille;
        init => aboutCorePermille = InRange(value, 1_000, nameof(AboutCorePermille));
    }

    /// <summary>How far <c>about n</c> reaches on each side before it contradicts, in thousandths of n: 0 to 1,000. Default: 250.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int AboutSupportPermille
    {
        get => aboutSupportPermille;
        init => aboutSupportPermille = InRange(value, 1_000, nameof(AboutSupportPermille));
    }

    /// <summary>A bare whole figure below this is taken as counted; from here on its trailing zeros are taken as rounding. 0 to 1,000,000. Default: 100.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int ExactBelow
    {
        get => exactBelow;
        init => exactBelow = InRange(value, 1_000_000, nameof(ExactBelow));
    }

    /// <summary>How many days a time qualified by <c>?</c>, <c>~</c> or <c>%</c> reaches further on each side. 0 to 366. Default: 3.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int ApproximateDays
    {
        get => approximateDays;
        init => approximateDays = InRange(value, 366, nameof(ApproximateDays));
    }

    /// <summary>Whether parties of different reports are one whose preferred names are spellings of one and whose kinds are akin; people only with a body or a country in common. Default: true.</summary>
    public bool JoinBodiesByName { get; init; } = true;

    /// <summary>The kinds of bodies that <see cref="JoinBodiesByName"/> applies to; never groups or accounts. Default: states, bodies, forces, organizations, outlets.</summary>
    public EquatableArray<SourceKind> Bodies { get; init; } =
    [
        SourceKind.State, SourceKind.GovernmentBody, SourceKind.ArmedForce, SourceKind.ArmedGroup, SourceKind.Organization,
        SourceKind.InternationalOrganization, SourceKind.PoliticalOrganization, SourceKind.Outlet, SourceKind.Agency, SourceKind.ThinkTank,
    ];

    /// <summary>Whether events of different reports are joined whose type, time, place and the rest weigh enough. Default: true.</summary>
    public bool JoinEventsAcrossReports { get; init; } = true;

    /// <summary>What the likenesses of two events weigh. Default: <see cref="EventWeights.Default"/>.</summary>
    public EventWeights Events { get; init; } = EventWeights.Default;

    /// <summary>How many days an event may span to be joined; a longer or open one never is. 1 to 36,600. Default: 31.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int LongestEventDays
    {
        get => longestEventDays;
        init => longestEventDays = InRange(value, 36_600, nameof(LongestEventDays));
    }

    /// <summary>How answers are weighed into <see cref="Question.Weighted"/>, for those who need one number. Default: null, they are not.</summary>
    public TruthPolicy? Truth { get; init; }

    /// <summary>Names of populations that are read as one. Default: soldiers, servicemen, troops and military personnel.</summary>
    public EquatableArray<PopulationClass> Populations { get; init; } =
    [
        new PopulationClass
        {
            As = Population.Servicemen,
            Members = [Population.Servicemen, Population.Soldiers, Population.Parse("troops"), Population.Parse("military-personnel")],
        },
    ];

    /// <summary>When a report is suspected of being a copy that does not say so.</summary>
    public CopyRules Copies { get; init; } = new();

    /// <summary>The digest of the policy, which a dossier bears.</summary>
    /// <returns>SHA-256 of its canonical JSON.</returns>
    public Digest ComputeDigest() => Digest.Of(CanonicalJson.Canonicalize(DossierJson.ToJson(this)));

    /// <summary>The name under which a population is compared.</summary>
    internal Population Read(Population population)
    {
        foreach (PopulationClass item in Populations)
        {
            if (item.Members.Contains(population))
            {
                return item.As;
            }
        }

        return population;
    }

    private static int InRange(int value, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
