using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1402: a position that is said to be measured is not the point that stands for a whole country.</summary>
internal sealed class MeasuredPositionsAreNoCentres : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1402",
        Severity.Warning,
        "Call the centre of a country no measured position",
        "Geocoders answer a country's name with one fixed point, and a map then shows an event in a field where nothing happened; the codebook of UCDP's georeferenced data keeps such points apart by where_prec.",
        "Set coordinateRole to country-centroid, or leave the geometry out and name the country; if the spot was measured there, mute this code.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Place place, ReportPart part) in context.Parts.Of<Place>())
        {
            if (place is { CoordinateRole: CoordinateRole.Measured, Geometry: { Type: GeometryType.Point } point } && CountryCentre.Find(point.Positions()[0]) is { } centre)
            {
                context.Add(
                    $"{part.Pointer}/coordinateRole",
                    $"Found the role measured for {point.Positions()[0]}, the point that stands for all of {centre.Country} in much data; expected \"country-centroid\", or the spot itself.",
                    "\"measured\"",
                    "\"country-centroid\"");
            }
        }
    }
}
