using ConflictReports.Merging;
using ConflictReports.Merging.Building;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging;

public sealed class TimeNormalizerTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00", "2024-02-29T23:59:59")]
    [InlineData("1999", "1999-01-01T00:00:00", "1999-12-31T23:59:59")]
    [InlineData("0000-02", "0000-02-01T00:00:00", "0000-02-29T23:59:59")]
    [InlineData("2024-05-03T18:30:05", "2024-05-03T18:30:05", "2024-05-03T18:30:05")]
    [InlineData("2022-02/..", "2022-02-01T00:00:00", null)]
    public void The_seconds_of_a_time_are_those_of_its_bounds(string edtf, string? earliest, string? latest)
    {
        Interval stated = TimeNormalizer.Normalize(ReportedTime.Stated(Edtf.Parse(edtf)), DossierPolicy.Default)!.Value.Stated;

        TimeNormalizer.Format(stated.Lower).Should().Be(earliest);
        TimeNormalizer.Format(stated.Upper).Should().Be(latest);
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05", Verdict.Agreement)]
    [InlineData("2024-05-03", "2024-05-04", Verdict.Contradiction)]
    [InlineData("2024-05-03~", "2024-05-05", Verdict.Compatible)]
    [InlineData("2024-05-03", "2024-05-03T23:30:00Z", Verdict.Compatible)]
    [InlineData("2024-05", "2024-05-03T23:30:00Z", Verdict.Agreement)]
    [InlineData("2024-05-03T23:30:00", "2024-05-03T23:30:00Z", Verdict.Compatible)]
    [InlineData("2024-05-04T02:30:00+03:00", "2024-05-03T23:30:00Z", Verdict.Agreement)]
    [InlineData("2024-05-03", "2024-05-01/2024-05-31", Verdict.Compatible)]
    [InlineData("2024-05-03", "2024-05-01/..", Verdict.Compatible)]
    [InlineData("2024-05", "2024-05-01/2024-05-31", Verdict.Agreement)]
    [InlineData("2024-05-03~", "2024-05-01~/2024-05-31~", Verdict.Compatible)]
    [InlineData("2024-05-03", "[2024-05-01..2024-05-05]", Verdict.Agreement)]
    [InlineData("2024-05-03", "[2024-05-01,2024-05-05]", Verdict.Compatible)]
    [InlineData("2024-05-03", "{2024-05-01,2024-05-05}", Verdict.Compatible)]
    [InlineData("2024-05-03", "2024-05-0X", Verdict.Agreement)]
    [InlineData("2024-05-04", "2024-XX-03", Verdict.Compatible)]
    [InlineData("2024-05-04", "2024-05-03T23:30:00Z", Verdict.Compatible)]
    [InlineData("2024-05-06", "2024-05-03T23:30:00Z", Verdict.Contradiction)]
    public void Two_times_are_compared_by_what_they_may_mean(string left, string right, Verdict expected)
    {
        IntervalValue one = TimeNormalizer.Normalize(ReportedTime.Stated(Edtf.Parse(left)), DossierPolicy.Default)!.Value;
        IntervalValue other = TimeNormalizer.Normalize(ReportedTime.Stated(Edtf.Parse(right)), DossierPolicy.Default)!.Value;

        one.CompareTo(other).Verdict.Should().Be(expected);
        other.CompareTo(one).Verdict.Should().Be(expected);
    }

    [Fact]
    public void Words_have_no_seconds() =>
        TimeNormalizer.Normalize(new ReportedTime { Verbatim = "soon" }, DossierPolicy.Default).Should().BeNull();
}
