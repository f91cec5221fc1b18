using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1408: positions are degrees of longitude and latitude, in this order, and rings are closed.</summary>
internal sealed class PositionsAreOnEarth : ReportRule
{
    private const double MostLongitude = 180;
    private const double MostLatitude = 90;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1408",
        Severity.Error,
        "Write positions as longitude, then latitude, and close rings",
        "Longitudes go from -180 to 180 and latitudes from -90 to 90 (RFC 7946, section 4), longitude stands first (3.1.1), and the last position of a ring is the first again (3.1.6); maps draw anything else in another place or not at all.",
        "Exchange the two numbers if they stand in the wrong order, or correct them; repeat the first position at the end of the ring.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Place place, ReportPart part) in context.Parts.Of<Place>())
        {
            if (place.Geometry is { } geometry)
            {
                CheckPositions(context, part, geometry);
                CheckRings(context, part, geometry);
            }
        }
    }

    // One finding a geometry: a column that is wrong is wrong in each of its positions.
    private static void CheckPositions(RuleContext context, ReportPart part, Geometry geometry)
    {
        foreach (Position position in geometry.Positions())
        {
            if (!IsOnEarth(position.Longitude, position.Latitude))
            {
                string hint = IsOnEarth(position.Latitude, position.Longitude) ? " Longitude stands first: perhaps the two were exchanged." : "";
                context.Add(
                    $"{part.Pointer}/geometry",
                    $"Found the position {position}; expected a longitude from -180 to 180 and a latitude from -90 to 90.{hint}",
                    position.ToString(),
                    "degrees within their ranges");
                return;
            }
        }
    }

    private static void CheckRings(RuleContext context, ReportPart part, Geometry geometry)
    {
        foreach (LinearRing ring in geometry.Rings())
        {
            if (!ring.IsClosed)
            {
                Position first = ring.Positions[0];
                Position last = ring.Positions[ring.Positions.Count - 1];
                context.Add(
                    $"{part.Pointer}/geometry",
                    $"Found a ring that starts at {first} and ends at {last}; expected it to end where it starts.",
                    last.ToString(),
                    string.Create(CultureInfo.InvariantCulture, $"{first}"));
                return;
            }
        }
    }

    private static bool IsOnEarth(double longitude, double latitude) => Math.Abs(longitude) <= MostLongitude && Math.Abs(latitude) <= MostLatitude;
}
