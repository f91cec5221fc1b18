using ConflictReports.Values;

namespace ConflictReports.Merging.Linking;

/// <summary>A position in millionths of a degree, with the metres that it may be off.</summary>
internal readonly record struct GeoPoint(int Longitude, int Latitude, int Radius)
{
    private const int FullCircle = 360_000_000;

    // Metres in a thousandth of a degree of latitude, in tenths.
    private const int DecimetresPerThousandth = 1_112;

    // The cosine of each whole degree from 0 to 90, in thousandths.
    private static readonly int[] Cosines =
    [
        1000, 1000, 999, 999, 998, 996, 995, 993, 990, 988, 985, 982, 978, 974, 970, 966, 961, 956, 951, 946, 940, 934, 927, 921, 914, 906, 899, 891, 883, 875, 866, 857, 848, 839, 829, 819, 809,
        799, 788, 777, 766, 755, 743, 731, 719, 707, 695, 682, 669, 656, 643, 629, 616, 602, 588, 574, 559, 545, 530, 515, 500, 485, 469, 454, 438, 423, 407, 391, 375, 358, 342, 326, 309, 292,
        276, 259, 242, 225, 208, 191, 174, 156, 139, 122, 105, 87, 70, 52, 35, 17, 0,
    ];

    /// <summary>The point of a place; null if it has none that says where the thing was, or one beyond the ranges.</summary>
    public static GeoPoint? Of(Place place)
    {
        if (place.Geometry is not { Type: GeometryType.Point } geometry || place.CoordinateRole is CoordinateRole.AdminCentroid or CoordinateRole.CountryCentroid)
        {
            return null;
        }

        Position position = geometry.Positions()[0];
        if (Math.Abs(position.Longitude) > 180 || Math.Abs(position.Latitude) > 90)
        {
            return null;
        }

        decimal radius = Math.Clamp(place.RadiusMeters?.Value ?? 0, 0, 100_000);
        return new GeoPoint(Micro(position.Longitude), Micro(position.Latitude), (int)radius);
    }

    /// <summary>The distance in metres, to some tenths of a percent near by; on the shorter way around.</summary>
    public int MetresTo(GeoPoint other)
    {
        long east = Math.Abs((long)Longitude - other.Longitude);
        east = Math.Min(east, FullCircle - east);
        long north = Math.Abs((long)Latitude - other.Latitude);
        int middle = (int)Math.Abs(((long)Latitude + other.Latitude) / 2_000_000);
        long x = east * DecimetresPerThousandth / 10_000 * Cosines[middle] / 1_000;
        long y = north * DecimetresPerThousandth / 10_000;
        return Root((x * x) + (y * y));
    }

    private static int Micro(double degrees) => (int)decimal.Round((decimal)degrees * 1_000_000);

    // The greatest whole number whose square is no more.
    private static int Root(long square)
    {
        long low = 0;
        long high = 40_000_000;
        while (low < high)
        {
            long middle = (low + high + 1) / 2;
            (low, high) = middle * middle <= square ? (middle, high) : (low, middle - 1);
        }

        return (int)low;
    }
}
