using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What sort of place it is. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<PlaceKind>))]
public sealed class PlaceKind : OpenTerm<PlaceKind>, IVocabulary<PlaceKind>, ITextValue<PlaceKind>
{
    private PlaceKind(string text)
        : base(text)
    {
    }

    /// <summary>A country.</summary>
    public static PlaceKind Country { get; } = new("country");

    /// <summary>An administrative area of any level.</summary>
    public static PlaceKind AdminArea { get; } = new("admin-area");

    /// <summary>A town, a village or a quarter.</summary>
    public static PlaceKind Settlement { get; } = new("settlement");

    /// <summary>A building or a site, such as a depot, a base or a power station.</summary>
    public static PlaceKind Facility { get; } = new("facility");

    /// <summary>A border or a stretch of it.</summary>
    public static PlaceKind Border { get; } = new("border");

    /// <summary>A road, a railway or a corridor.</summary>
    public static PlaceKind Route { get; } = new("route");

    /// <summary>Any other area of land.</summary>
    public static PlaceKind Area { get; } = new("area");

    /// <summary>Water.</summary>
    public static PlaceKind Sea { get; } = new("sea");

    /// <inheritdoc/>
    public static IReadOnlyList<PlaceKind> Known { get; } =
    [
        Country, AdminArea, Settlement, Facility, Border, Route, Area, Sea,
    ];

    /// <inheritdoc/>
    public static PlaceKind? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new PlaceKind(term), "a kind of place", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
