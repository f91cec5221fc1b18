using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What a fact-checker's verdict, in whatever words, comes to. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<MappedVerdict>))]
public sealed class MappedVerdict : OpenTerm<MappedVerdict>, IVocabulary<MappedVerdict>, ITextValue<MappedVerdict>
{
    private MappedVerdict(string text)
        : base(text)
    {
    }

    /// <summary>It is so.</summary>
    public static MappedVerdict True { get; } = new("true");

    /// <summary>It is so, but for a lesser point.</summary>
    public static MappedVerdict MostlyTrue { get; } = new("mostly-true");

    /// <summary>Partly so, partly not.</summary>
    public static MappedVerdict Mixed { get; } = new("mixed");

    /// <summary>It is not so, but for a lesser point.</summary>
    public static MappedVerdict MostlyFalse { get; } = new("mostly-false");

    /// <summary>It is not so.</summary>
    public static MappedVerdict False { get; } = new("false");

    /// <summary>Cannot be decided on what is known.</summary>
    public static MappedVerdict Unproven { get; } = new("unproven");

    /// <summary>True in its words, wrong in what it conveys.</summary>
    public static MappedVerdict Misleading { get; } = new("misleading");

    /// <summary>Wrong or open without something it leaves out.</summary>
    public static MappedVerdict MissingContext { get; } = new("missing-context");

    /// <summary>Was so and is no longer.</summary>
    public static MappedVerdict Outdated { get; } = new("outdated");

    /// <summary>An image, a recording or a document that was changed or made up.</summary>
    public static MappedVerdict Altered { get; } = new("altered");

    /// <summary>Was never meant seriously.</summary>
    public static MappedVerdict Satire { get; } = new("satire");

    /// <inheritdoc/>
    public static IReadOnlyList<MappedVerdict> Known { get; } =
    [
        True, MostlyTrue, Mixed, MostlyFalse, False, Unproven, Misleading, MissingContext, Outdated, Altered, Satire,
    ];

    /// <inheritdoc/>
    public static MappedVerdict? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new MappedVerdict(term), "a verdict", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
