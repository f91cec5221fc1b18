using ConflictReports.Benchmarks.Measuring;

namespace ConflictReports.Benchmarks.Tests;

public class QuartilesTests
{
    [Theory]
    [InlineData(new[] { 7.0 }, 7, 7, 7)]
    [InlineData(new[] { 2.0, 1 }, 1.25, 1.5, 1.75)]
    [InlineData(new[] { 5.0, 1, 3, 2, 4 }, 2, 3, 4)]
    [InlineData(new[] { 4.0, 1, 3, 2 }, 1.75, 2.5, 3.25)]
    [InlineData(new[] { 1.0, 1, 1, 100 }, 1, 1, 25.75)]
    public void Between_two_values_they_lie_in_proportion(double[] values, double first, double median, double third) =>
        Quartiles.Of(values).Should().Be(new Quartiles(first, median, third));

    [Fact]
    public void No_values_have_no_quartiles() => FluentActions.Invoking(() => Quartiles.Of([])).Should().Throw<ArgumentException>();
}
