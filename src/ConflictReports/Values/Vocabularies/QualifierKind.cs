using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What a qualifying clause is to its claim. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<QualifierKind>))]
public sealed class QualifierKind : OpenTerm<QualifierKind>, IVocabulary<QualifierKind>, ITextValue<QualifierKind>
{
    private QualifierKind(string text)
        : base(text)
    {
    }

    /// <summary>Why it is so, as the speaker sees it.</summary>
    public static QualifierKind Reason { get; } = new("reason");

    /// <summary>What it is done for.</summary>
    public static QualifierKind Purpose { get; } = new("purpose");

    /// <summary>A reason that the speaker holds to be a pretence.</summary>
    public static QualifierKind Pretext { get; } = new("pretext");

    /// <summary>On what it depends.</summary>
    public static QualifierKind Condition { get; } = new("condition");

    /// <summary>What it is compared with.</summary>
    public static QualifierKind Comparison { get; } = new("comparison");

    /// <inheritdoc/>
    public static IReadOnlyList<QualifierKind> Known { get; } =
    [
        Reason, Purpose, Pretext, Condition, Comparison,
    ];

    /// <inheritdoc/>
    public static QualifierKind? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new QualifierKind(term), "a kind of qualifier", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
