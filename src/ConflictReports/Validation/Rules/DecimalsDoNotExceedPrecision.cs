using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1404: coordinates have no more decimals than anyone can have measured.</summary>
internal sealed class DecimalsDoNotExceedPrecision : ReportRule
{
    // Seven decimals are a centimetre; five are a metre.
    private const int MostOfAny = 7;
    private const int MostOfArea = 5;
    private static readonly Figure Area = 1_000;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1404",
        Severity.Information,
        "Write no more decimals than were measured",
        "Digits beyond the precision suggest a survey that never was (RFC 7946, section 11.2: six decimals are about 10 centimetres).",
        "Round to 6 decimals, or to 5 where the radius is a kilometre or more.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Place place, ReportPart part) in context.Parts.Of<Place>())
        {
            if (place.Geometry is not { } geometry)
            {
                continue;
            }

            int most = place.RadiusMeters >= Area ? MostOfArea : MostOfAny;
            if (FindTooLong(geometry, most) is { } degrees)
            {
                string found = degrees.ToString(CultureInfo.InvariantCulture);
                context.Add($"{part.Pointer}/geometry", $"Found {found} degrees; expected at most {most} decimals.", found, $"at most {most} decimals");
            }
        }
    }

    private static double? FindTooLong(Geometry geometry, int most)
    {
        foreach (Position position in geometry.Positions())
        {
            if (Decimals(position.Longitude) > most || Decimals(position.Latitude) > most)
            {
                return Decimals(position.Longitude) > most ? position.Longitude : position.Latitude;
            }
        }

        return null;
    }

    private static int Decimals(double degrees)
    {
        string text = Math.Abs(degrees) < 1000 ? ((decimal)degrees).ToString(CultureInfo.InvariantCulture) : "";
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}
