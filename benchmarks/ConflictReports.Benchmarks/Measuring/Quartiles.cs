namespace ConflictReports.Benchmarks.Measuring;

/// <summary>The middle of some values, and where half of them lie.</summary>
/// <param name="First">A quarter of the values lies below it.</param>
/// <param name="Median">Half of the values lies below it.</param>
/// <param name="Third">A quarter of the values lies above it.</param>
internal sealed record Quartiles(double First, double Median, double Third)
{
    /// <summary>The quartiles of some values: between two values, in proportion (Hyndman and Fan 1996, definition 7).</summary>
    /// <param name="values">The values, in any order.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Quartiles Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length > 0
            ? new Quartiles(At(sorted, 0.25), At(sorted, 0.5), At(sorted, 0.75))
            : throw new ArgumentException("There are no values.", nameof(values));
    }

    private static double At(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
