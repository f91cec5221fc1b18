using ConflictReports.Benchmarks.Measuring;

namespace ConflictReports.Benchmarks.Tests;

public class CostExponentTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(0.5)]
    public void A_power_is_found(double power)
    {
        double[] sizes = [500, 1_000, 3_000, 4_000];

        CostExponent.Fit(sizes, [.. sizes.Select(size => 7 * Math.Pow(size, power))]).Should().BeApproximately(power, 1e-9);
    }

    [Theory]
    [InlineData(new double[] { 1, 2 }, new double[] { 1 })]
    [InlineData(new double[] { 2, 2 }, new double[] { 1, 3 })]
    [InlineData(new double[] { 2 }, new double[] { 1 })]
    [InlineData(new double[] { 1, 2 }, new double[] { 0, 3 })]
    [InlineData(new double[] { 1, 2 }, new double[] { double.NaN, 3 })]
    public void What_has_no_slope_is_refused(double[] sizes, double[] costs) =>
        FluentActions.Invoking(() => CostExponent.Fit(sizes, costs)).Should().Throw<ArgumentException>();
}
