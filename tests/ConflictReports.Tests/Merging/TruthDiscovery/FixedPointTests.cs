using ConflictReports.Merging.TruthDiscovery;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.TruthDiscovery;

public sealed class FixedPointTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    [Fact]
    public void Each_root_is_the_square_root_of_the_one_before()
    {
        UInt128 square = (UInt128)1 << 127;
        foreach (ulong root in FixedPoint.Roots)
        {
            UInt128 own = (UInt128)root * root;
            UInt128 away = own > square ? own - square : square - own;

            away.Should().BeLessThan((UInt128)1 << 65, "half a last place too much or too little");
            square = (UInt128)root << 64;
        }

        FixedPoint.Roots.Length.Should().Be(FixedPoint.BitPlaces);
    }

    [Fact]
    public void Logarithms_and_powers_are_those_of_the_mathematics_library_to_the_last_places()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            long dividend = Number(random);
            long divisor = Number(random);
            long logarithm = -random.NextInt64(FixedPoint.Places * FixedPoint.Bit);

            double ratio = FixedPoint.LogarithmOfRatio(dividend, divisor) / (double)FixedPoint.Bit;
            double power = FixedPoint.Power(logarithm) / (double)FixedPoint.One;

            if (Math.Abs(ratio - (Math.Log2(dividend) - Math.Log2(divisor))) > 1.01 / FixedPoint.Bit
                || Math.Abs(power - Math.Pow(2, logarithm / (double)FixedPoint.Bit)) > 1e-15)
            {
                Assert.Fail($"{seed.Case(i)}: {dividend}/{divisor} gives {ratio}, 2^({logarithm}/{FixedPoint.Bit}) gives {power}");
            }
        }
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1L << 62, 1, 62)]
    [InlineData(1, 1L << 62, -62)]
    [InlineData(3, 6, -1)]
    [InlineData(FixedPoint.One, FixedPoint.One * 4, -2)]
    public void Logarithms_of_powers_of_two_are_exact(long dividend, long divisor, int bits) =>
        FixedPoint.LogarithmOfRatio(dividend, divisor).Should().Be(bits * FixedPoint.Bit);

    [Fact]
    public void Powers_end_at_one_and_at_nothing()
    {
        FixedPoint.Power(0).Should().Be(FixedPoint.One);
        FixedPoint.Power(-FixedPoint.Bit).Should().Be(FixedPoint.One / 2);
        FixedPoint.Power(-FixedPoint.Places * FixedPoint.Bit).Should().Be(1);
        FixedPoint.Power((-FixedPoint.Places * FixedPoint.Bit) - 1).Should().Be(0);
        FixedPoint.Power(-long.MaxValue).Should().Be(0);
    }

    [Fact]
    public void What_has_no_logarithm_or_is_no_fraction_is_refused()
    {
        FluentActions.Invoking(() => FixedPoint.LogarithmOfRatio(0, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => FixedPoint.LogarithmOfRatio(1, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => FixedPoint.Power(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Thousandths_survive()
    {
        for (int permille = 0; permille <= 1_000; permille++)
        {
            FixedPoint.ToPermille(FixedPoint.FromPermille(permille)).Should().Be(permille);
        }
    }

    private static long Number(Random random) => random.NextInt64(1, long.MaxValue) >> random.Next(62) is > 0 and long number ? number : 1;
}
