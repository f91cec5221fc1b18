using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1403: a radius and a role of coordinates stand beside coordinates.</summary>
internal sealed class CoordinatesComeWithWhatQualifiesThem : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1403",
        Severity.Error,
        "Give no radius or role without a geometry",
        "How far from a position, and what the position stands for, says nothing without the position (STIX 2.1, location, asks the same of precision).",
        "Add the geometry, or remove the radius and the role; name the area instead.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Place place, ReportPart part) in context.Parts.Of<Place>())
        {
            if (place.RadiusMeters is { } radius && (place.Geometry is null || radius < 0))
            {
                string expected = radius < 0 ? "0 metres or more" : "a geometry that it is measured from";
                context.Add($"{part.Pointer}/radiusMeters", $"Found a radius of {radius} metres; expected {expected}.", radius.ToString(), expected);
            }

            if (place.CoordinateRole is { } role && place.Geometry is null)
            {
                string name = ClosedSet<CoordinateRole>.NameOf(role);
                context.Add($"{part.Pointer}/coordinateRole", $"Found the role {name} without a geometry; expected the geometry that has it.", $"\"{name}\"", "a geometry");
            }
        }
    }
}
