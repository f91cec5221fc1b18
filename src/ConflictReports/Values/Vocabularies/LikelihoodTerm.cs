using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// A word for how likely something is; what it means, only its scheme says. Open: partners may use other terms of the same form.
/// </summary>
/// <remarks>
/// The same word has other bands in other schemes: <c>likely</c> is 55 to 80 percent in ICD 203, 55 to 75 in the PHIA yardstick, 60 to 79
/// in STIX.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<LikelihoodTerm>))]
public sealed class LikelihoodTerm : OpenTerm<LikelihoodTerm>, IVocabulary<LikelihoodTerm>, ITextValue<LikelihoodTerm>
{
    private LikelihoodTerm(string text)
        : base(text)
    {
    }

    /// <summary>Not at all (STIX, Kent).</summary>
    public static LikelihoodTerm Impossible { get; } = new("impossible");

    /// <summary>The lowest step of ICD 203.</summary>
    public static LikelihoodTerm AlmostNoChance { get; } = new("almost-no-chance");

    /// <summary>The lowest step of ICD 203, in its other series.</summary>
    public static LikelihoodTerm Remote { get; } = new("remote");

    /// <summary>The lowest step of the PHIA yardstick.</summary>
    public static LikelihoodTerm RemoteChance { get; } = new("remote-chance");

    /// <summary>A low step of STIX and of Kent.</summary>
    public static LikelihoodTerm AlmostCertainlyNot { get; } = new("almost-certainly-not");

    /// <summary>A low step of STIX, PHIA and NATO.</summary>
    public static LikelihoodTerm HighlyUnlikely { get; } = new("highly-unlikely");

    /// <summary>The second step of ICD 203.</summary>
    public static LikelihoodTerm VeryUnlikely { get; } = new("very-unlikely");

    /// <summary>The second step of ICD 203, in its other series.</summary>
    public static LikelihoodTerm HighlyImprobable { get; } = new("highly-improbable");

    /// <summary>Below even (ICD 203, STIX, PHIA, NATO).</summary>
    public static LikelihoodTerm Unlikely { get; } = new("unlikely");

    /// <summary>Below even, in the other series of ICD 203.</summary>
    public static LikelihoodTerm Improbable { get; } = new("improbable");

    /// <summary>Below even (STIX, Kent).</summary>
    public static LikelihoodTerm ProbablyNot { get; } = new("probably-not");

    /// <summary>Somewhat below even (PHIA).</summary>
    public static LikelihoodTerm RealisticPossibility { get; } = new("realistic-possibility");

    /// <summary>About even (STIX, NATO).</summary>
    public static LikelihoodTerm EvenChance { get; } = new("even-chance");

    /// <summary>About even (ICD 203).</summary>
    public static LikelihoodTerm RoughlyEvenChance { get; } = new("roughly-even-chance");

    /// <summary>About even, in the other series of ICD 203.</summary>
    public static LikelihoodTerm RoughlyEvenOdds { get; } = new("roughly-even-odds");

    /// <summary>About even (Kent).</summary>
    public static LikelihoodTerm ChancesAboutEven { get; } = new("chances-about-even");

    /// <summary>Above even (ICD 203, STIX, PHIA, NATO).</summary>
    public static LikelihoodTerm Likely { get; } = new("likely");

    /// <summary>Above even (Kent; another word for likely in ICD 203, STIX and PHIA).</summary>
    public static LikelihoodTerm Probable { get; } = new("probable");

    /// <summary>The sixth step of ICD 203.</summary>
    public static LikelihoodTerm VeryLikely { get; } = new("very-likely");

    /// <summary>The sixth step of ICD 203, in its other series.</summary>
    public static LikelihoodTerm HighlyProbable { get; } = new("highly-probable");

    /// <summary>A high step of STIX, PHIA and NATO.</summary>
    public static LikelihoodTerm HighlyLikely { get; } = new("highly-likely");

    /// <summary>The highest step of ICD 203 and PHIA; a high one of STIX and Kent.</summary>
    public static LikelihoodTerm AlmostCertain { get; } = new("almost-certain");

    /// <summary>The highest step of ICD 203, in its other series.</summary>
    public static LikelihoodTerm NearlyCertain { get; } = new("nearly-certain");

    /// <summary>Without any doubt (STIX, Kent).</summary>
    public static LikelihoodTerm Certain { get; } = new("certain");

    /// <inheritdoc/>
    public static IReadOnlyList<LikelihoodTerm> Known { get; } =
    [
        Impossible, AlmostNoChance, Remote, RemoteChance, AlmostCertainlyNot, HighlyUnlikely, VeryUnlikely, HighlyImprobable, Unlikely,
        Improbable, ProbablyNot, RealisticPossibility, EvenChance, RoughlyEvenChance, RoughlyEvenOdds, ChancesAboutEven, Likely, Probable,
        VeryLikely, HighlyProbable, HighlyLikely, AlmostCertain, NearlyCertain, Certain,
    ];

    /// <inheritdoc/>
    public static LikelihoodTerm? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new LikelihoodTerm(term), "a word of likelihood", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
