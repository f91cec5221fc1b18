using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Values;

public sealed class EdtfInstantTests(ITestOutputHelper output)
{
    [Fact]
    public void Instants_are_ordered_by_time()
    {
        EdtfInstant[] ordered =
        [
            EdtfInstant.MinValue, new(-170_000_000, 1, 1), new(-1, 12, 31, 86_399), default, new(0, 1, 1, 1), new(0, 1, 2), new(0, 2, 1), new(2024, 2, 29), EdtfInstant.MaxValue,
        ];

        ordered.Should().BeInAscendingOrder();
        for (int i = 1; i < ordered.Length; i++)
        {
            (ordered[i - 1] < ordered[i] && ordered[i] > ordered[i - 1] && ordered[i - 1] <= ordered[i] && ordered[i] >= ordered[i - 1]).Should().BeTrue();
            (ordered[i - 1] == ordered[i]).Should().BeFalse();
            (ordered[i - 1] != ordered[i]).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(2023, 2, 29, 0)]
    [InlineData(-100, 2, 29, 0)]
    [InlineData(2023, 0, 1, 0)]
    [InlineData(2023, 13, 1, 0)]
    [InlineData(2023, 1, 0, 0)]
    [InlineData(2023, 1, 1, -1)]
    [InlineData(2023, 1, 1, 86_400)]
    [InlineData(EdtfInstant.MaxYear + 1, 1, 1, 0)]
    [InlineData(EdtfInstant.MinYear - 1, 1, 1, 0)]
    public void What_is_no_second_of_the_calendar_is_refused(long year, int month, int day, int second) =>
        FluentActions.Invoking(() => new EdtfInstant(year, month, day, second)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_year_0_and_every_400th_around_it_is_a_leap_year()
    {
        new EdtfInstant(0, 2, 29).Day.Should().Be(29);
        new EdtfInstant(-400, 2, 29).Day.Should().Be(29);
        new EdtfInstant(-400_000_000_000_000_000, 2, 29).Day.Should().Be(29);
    }

    [Fact]
    public void Within_the_range_of_the_platform_a_span_leads_where_the_platform_says()
    {
        const int Seed = 411;
        output.WriteLine($"Seed {Seed}");
        Random random = new(Seed);
        for (int i = 0; i < 20_000; i++)
        {
            DateTime from = new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(random.NextInt64(315_000_000_000));
            DateTime to = new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(random.NextInt64(315_000_000_000));

            EdtfInstant.FromDateTime(from).Plus(to - from).ToDateTime().Should().Be(to);
        }
    }

    [Fact]
    public void A_span_may_cross_the_year_0()
    {
        new EdtfInstant(0, 1, 1).Plus(TimeSpan.FromSeconds(-1)).Should().Be(new EdtfInstant(-1, 12, 31, 86_399));
        new EdtfInstant(-1, 12, 31, 86_399).Plus(TimeSpan.FromSeconds(1)).Should().Be(default(EdtfInstant));
        new EdtfInstant(-170_000_000, 3, 1).Plus(TimeSpan.FromDays(-1)).Should().Be(new EdtfInstant(-170_000_000, 2, 29));
    }

    [Fact]
    public void A_fraction_of_a_second_is_cut()
    {
        new EdtfInstant(2024, 1, 1).Plus(TimeSpan.FromSeconds(1.9)).SecondOfDay.Should().Be(1);
        EdtfInstant.FromDateTime(new DateTime(2024, 1, 1, 0, 0, 1, 999, DateTimeKind.Unspecified)).SecondOfDay.Should().Be(1);
    }

    [Fact]
    public void A_span_beyond_the_range_stops_at_its_end()
    {
        EdtfInstant.MaxValue.Plus(TimeSpan.MaxValue).Should().Be(EdtfInstant.MaxValue);
        EdtfInstant.MinValue.Plus(TimeSpan.MinValue).Should().Be(EdtfInstant.MinValue);
        EdtfInstant.MaxValue.Plus(TimeSpan.FromSeconds(1)).Should().Be(EdtfInstant.MaxValue);
    }

    [Fact]
    public void A_point_in_time_is_taken_in_UTC() =>
        EdtfInstant.FromDateTimeOffset(new DateTimeOffset(2024, 5, 3, 1, 0, 0, TimeSpan.FromHours(3))).ToString().Should().Be("2024-05-02T22:00:00");

    [Fact]
    public void Years_that_the_platform_has_not_have_no_DateTime()
    {
        new EdtfInstant(0, 12, 31).ToDateTime().Should().BeNull();
        new EdtfInstant(10_000, 1, 1).ToDateTime().Should().BeNull();
        new EdtfInstant(9999, 12, 31, 86_399).ToDateTime().Should().Be(new DateTime(9999, 12, 31, 23, 59, 59, DateTimeKind.Unspecified));
    }
}
