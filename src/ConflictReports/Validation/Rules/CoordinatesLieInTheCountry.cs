using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1406: coordinates lie in the country that the place names, as far as a box around the country can tell.</summary>
internal sealed class CoordinatesLieInTheCountry : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1406",
        Severity.Warning,
        "Give coordinates that lie in the country named",
        "Latitude before longitude puts Kyiv into Iran and passes every other check; a lost minus sign does the like. Judged by boxes with a margin of a degree, for countries without distant parts, and not for places at sea, near something, or made vague on purpose.",
        "Exchange the two numbers if they stand in the wrong order; otherwise correct the country or the coordinates.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Place place, ReportPart part) in context.Parts.Of<Place>())
        {
            if (place is not { Geometry: { Type: GeometryType.Point } point, Countries.IsEmpty: false } || IsVague(place))
            {
                continue;
            }

            CountryBox?[] boxes = [.. place.Countries.Select(CountryBox.Find)];
            Position position = point.Positions()[0];
            if (boxes.Contains(null) || boxes.Any(box => box!.Contains(position.Longitude, position.Latitude)))
            {
                continue;
            }

            bool isSwapped = boxes.Any(box => box!.Contains(position.Latitude, position.Longitude));
            string countries = string.Join(" or ", (IEnumerable<CountryCode>)place.Countries);
            string hint = isSwapped ? " The other way round it does: longitude stands first." : "";
            context.Add($"{part.Pointer}/geometry", $"Found the position {position}, which does not lie in {countries}.{hint}", position.ToString(), $"a position in {countries}");
        }
    }

    private static bool IsVague(Place place) =>
        place.Relation is PlaceRelation.Near or PlaceRelation.Along || place.CoordinateRole == CoordinateRole.Obfuscated
        || (place.Kind is { } kind && (kind.Equals(PlaceKind.Sea) || kind.Equals(PlaceKind.Border)));
}
