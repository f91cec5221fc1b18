namespace ConflictReports.Benchmarks.Measuring;

/// <summary>With which power of the size a cost grows.</summary>
internal static class CostExponent
{
    /// <summary>The slope of the logarithm of the cost over that of the size, by least squares.</summary>
    /// <param name="sizes">The sizes, above 0, at least two different ones.</param>
    /// <param name="costs">The cost of each, above 0.</param>
    /// <returns>1 if the cost grows as the size does, 2 if as its square.</returns>
    /// <exception cref="ArgumentException">There are not as many costs as sizes, a number is not above 0, or all sizes are one.</exception>
    public static double Fit(IReadOnlyList<double> sizes, IReadOnlyList<double> costs)
    {
        if (sizes.Count != costs.Count || sizes.Concat(costs).Any(number => !(number > 0)) || sizes.Distinct().Count() < 2)
        {
            throw new ArgumentException("Expected two or more different sizes and a cost for each, all above 0.", nameof(sizes));
        }

        double[] across = [.. sizes.Select(size => Math.Log(size))];
        double[] up = [.. costs.Select(cost => Math.Log(cost))];
        double middle = across.Average();
        double height = up.Average();
        return across.Zip(up, (x, y) => (x - middle) * (y - height)).Sum() / across.Sum(x => (x - middle) * (x - middle));
    }
}
