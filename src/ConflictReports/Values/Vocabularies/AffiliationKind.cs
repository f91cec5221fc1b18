using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>How a source or an actor belongs to another. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<AffiliationKind>))]
public sealed class AffiliationKind : OpenTerm<AffiliationKind>, IVocabulary<AffiliationKind>, ITextValue<AffiliationKind>
{
    private AffiliationKind(string text)
        : base(text)
    {
    }

    /// <summary>Speaks in the other's name.</summary>
    public static AffiliationKind SpeaksFor { get; } = new("speaks-for");

    /// <summary>Is a member of it.</summary>
    public static AffiliationKind MemberOf { get; } = new("member-of");

    /// <summary>Is a part of it, such as a unit or a department.</summary>
    public static AffiliationKind PartOf { get; } = new("part-of");

    /// <summary>Is owned or directed by it.</summary>
    public static AffiliationKind ControlledBy { get; } = new("controlled-by");

    /// <summary>Works for it.</summary>
    public static AffiliationKind EmployedBy { get; } = new("employed-by");

    /// <inheritdoc/>
    public static IReadOnlyList<AffiliationKind> Known { get; } =
    [
        SpeaksFor, MemberOf, PartOf, ControlledBy, EmployedBy,
    ];

    /// <inheritdoc/>
    public static AffiliationKind? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new AffiliationKind(term), "a kind of affiliation", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
