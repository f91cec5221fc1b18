using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Why a piece of evidence is to be handled with care. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<Sensitivity>))]
public sealed class Sensitivity : OpenTerm<Sensitivity>, IVocabulary<Sensitivity>, ITextValue<Sensitivity>
{
    private Sensitivity(string text)
        : base(text)
    {
    }

    /// <summary>Shows violence, injury or death.</summary>
    public static Sensitivity Graphic { get; } = new("graphic");

    /// <summary>Bears data by which a person can be told.</summary>
    public static Sensitivity PersonalData { get; } = new("personal-data");

    /// <summary>Shows or names people under 18.</summary>
    public static Sensitivity Minors { get; } = new("minors");

    /// <summary>Could endanger a witness or a source if it became known.</summary>
    public static Sensitivity WitnessRisk { get; } = new("witness-risk");

    /// <summary>Gives away a place whose secrecy protects somebody.</summary>
    public static Sensitivity PreciseLocation { get; } = new("precise-location");

    /// <inheritdoc/>
    public static IReadOnlyList<Sensitivity> Known { get; } =
    [
        Graphic, PersonalData, Minors, WitnessRisk, PreciseLocation,
    ];

    /// <inheritdoc/>
    public static Sensitivity? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new Sensitivity(term), "a sensitivity", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
