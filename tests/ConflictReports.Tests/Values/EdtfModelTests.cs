using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public sealed class EdtfModelTests
{
    private const EdtfQualification Both = EdtfQualification.UncertainAndApproximate;

    [Fact]
    public void A_date_shows_its_parts_as_written()
    {
        EdtfDate date = Edtf.Parse("-156X-12-25").Date!;

        date.Year.Text.Should().Be("-156X");
        date.Year.Value.Should().BeNull();
        date.Year.HasUnspecifiedDigits.Should().BeTrue();
        date.Month!.Value.Value.Should().Be(12);
        date.Day!.Value.Text.Should().Be("25");
        date.Division.Should().BeNull();
        date.HasUnspecifiedDigits.Should().BeTrue();
    }

    [Fact]
    public void A_year_before_the_year_0_is_negative() => Edtf.Parse("-0044-03-15").Date!.Year.Value.Should().Be(-44);

    [Theory]
    [InlineData("2004-06-11%", Both, Both, Both)]
    [InlineData("2004-06~-11", EdtfQualification.Approximate, EdtfQualification.Approximate, EdtfQualification.None)]
    [InlineData("2004-?06-11", EdtfQualification.None, EdtfQualification.Uncertain, EdtfQualification.None)]
    [InlineData("?2004-06~-11", Both, EdtfQualification.Approximate, EdtfQualification.None)]
    [InlineData("?2004-06-~11", EdtfQualification.Uncertain, EdtfQualification.None, EdtfQualification.Approximate)]
    [InlineData("2004?-06-11~", Both, EdtfQualification.Approximate, EdtfQualification.Approximate)]
    public void A_qualifier_holds_for_its_part_and_behind_it_for_all_to_its_left(string text, EdtfQualification year, EdtfQualification month, EdtfQualification day)
    {
        Edtf edtf = Edtf.Parse(text);

        edtf.Date!.Year.Qualification.Should().Be(year);
        edtf.Date.Month!.Value.Qualification.Should().Be(month);
        edtf.Date.Day!.Value.Qualification.Should().Be(day);
        edtf.Qualification.Should().Be(year | month | day);
    }

    [Fact]
    public void A_season_has_no_month()
    {
        EdtfDate date = Edtf.Parse("2001-~28").Date!;

        date.Division.Should().Be(EdtfDivision.NorthernWinter);
        date.DivisionCode!.Value.Qualification.Should().Be(EdtfQualification.Approximate);
        date.Month.Should().BeNull();
    }

    [Fact]
    public void A_date_time_shows_its_time_and_offset_as_written()
    {
        Edtf edtf = Edtf.Parse("1985-04-12T23:20:30-04:30");

        edtf.Date!.Day!.Value.Value.Should().Be(12);
        edtf.Time.Should().Be(new EdtfTime(23, 20, 30, new TimeSpan(-4, -30, 0)));
        Edtf.Parse("1985-04-12T23:20:30").Time!.Value.Offset.Should().BeNull();
    }

    [Fact]
    public void A_numeric_year_shows_its_exponent_and_significant_digits()
    {
        EdtfYear year = Edtf.Parse("Y-3388E2S3").NumericYear!;

        (year.Significand, year.Exponent, year.SignificantDigits, year.Value).Should().Be((-3388L, 2, (int?)3, -338_800L));
        (year.First, year.Last).Should().Be((-338_999L, -338_000L));
        Edtf.Parse("Y170000002").NumericYear!.SignificantDigits.Should().BeNull();
    }

    [Fact]
    public void An_interval_tells_open_and_unknown_ends_apart()
    {
        EdtfRange open = Edtf.Parse("1985/..").Interval!;
        EdtfRange unknown = Edtf.Parse("/1985").Interval!;

        open.Start.Date!.Year.Value.Should().Be(1985);
        (open.Start.Kind, open.End.Kind).Should().Be((EdtfEndKind.Given, EdtfEndKind.Open));
        unknown.Start.Kind.Should().Be(EdtfEndKind.Unknown);
        unknown.Start.Date.Should().BeNull();
        Edtf.Parse("/1985").Earliest.Should().Be(EdtfBound.Unknown).And.NotBe(EdtfBound.Open);
    }

    [Fact]
    public void A_set_shows_its_members_in_the_order_written()
    {
        EquatableArray<EdtfRange> members = Edtf.Parse("[..1660,1668~,1670..1672]").Members;

        members.Count.Should().Be(3);
        members[0].Start.Kind.Should().Be(EdtfEndKind.Open);
        members[1].IsSingle.Should().BeTrue();
        members[1].Start.Date!.Qualification.Should().Be(EdtfQualification.Approximate);
        members[2].IsSingle.Should().BeFalse();
        (members[2].Start.Date!.Year.Value, members[2].End.Date!.Year.Value).Should().Be((1670, 1672));
    }

    [Theory]
    [InlineData("2004-06-11", EdtfQualification.None, false)]
    [InlineData("1984?/2004~", Both, false)]
    [InlineData("{1960~,196X}", EdtfQualification.Approximate, true)]
    [InlineData("../..", EdtfQualification.None, false)]
    [InlineData("1950S2", EdtfQualification.None, false)]
    public void Qualifiers_and_unspecified_digits_are_found_in_every_part(string text, EdtfQualification qualification, bool hasUnspecified)
    {
        Edtf.Parse(text).Qualification.Should().Be(qualification);
        Edtf.Parse(text).HasUnspecifiedDigits.Should().Be(hasUnspecified);
    }

    [Fact]
    public void A_day_of_the_calendar_goes_both_ways()
    {
        DateOnly day = new(987, 6, 5);

        Edtf.FromDate(day).Text.Should().Be("0987-06-05");
        Edtf.FromDate(day).ToDate().Should().Be(day);
        Edtf.FromDate(DateOnly.MinValue).ToDate().Should().Be(DateOnly.MinValue);
        Edtf.FromDate(DateOnly.MaxValue).ToDate().Should().Be(DateOnly.MaxValue);
    }

    [Theory]
    [InlineData("2004-06")]
    [InlineData("2004-06-11~")]
    [InlineData("2004-06-1X")]
    [InlineData("0000-06-11")]
    [InlineData("2004-06-11T10:00:00")]
    [InlineData("2004-06-11/2004-06-11")]
    [InlineData("2004-34")]
    [InlineData("Y17000")]
    public void What_is_not_exactly_one_day_has_none(string text) => Edtf.Parse(text).ToDate().Should().BeNull();

    [Theory]
    [InlineData("2024-05-02", "2024-05", true)]
    [InlineData("2024-05-02", "2024-06", false)]
    [InlineData("2024-05-02", "2024-05-02T23:59:59", true)]
    [InlineData("2024-05-02", "2024-05-03T00:00:00", false)]
    [InlineData("2024-05-02", "2024-05-03T11:59:59Z", true)]
    [InlineData("2024-05-02", "2024-05-03T12:00:00Z", false)]
    [InlineData("2024-05-02", "2024-05-01T10:00:00Z", true)]
    [InlineData("2024-05-02", "2024-05-01T09:59:59Z", false)]
    [InlineData("2024-05-02T10:00:00+03", "2024-05-02T07:00:00Z", true)]
    [InlineData("2024-05-02/..", "2030", true)]
    [InlineData("2024-05-02/", "2030", true)]
    [InlineData("2024-05-02/..", "2023", false)]
    [InlineData("../2022", "2023/..", false)]
    [InlineData("Y-17E7", "2024", false)]
    [InlineData("Y-17E7", "../2024", true)]
    public void Expressions_overlap_when_their_bounds_leave_a_common_second(string left, string right, bool overlap)
    {
        Edtf.Parse(left).Overlaps(Edtf.Parse(right)).Should().Be(overlap);
        Edtf.Parse(right).Overlaps(Edtf.Parse(left)).Should().Be(overlap);
    }

    [Fact]
    public void A_local_date_in_UTC_is_as_wide_as_the_clocks_of_the_world()
    {
        Edtf day = Edtf.Parse("2024-05-02");

        day.EarliestUtc.ToString().Should().Be("2024-05-01T10:00:00");
        day.LatestUtc.ToString().Should().Be("2024-05-03T11:59:59");
        Edtf.Parse("2024-05-02/..").LatestUtc.Should().Be(EdtfBound.Open);
        Edtf.Parse("2024-05-02T10:00:00+03").EarliestUtc.ToString().Should().Be("2024-05-02T07:00:00");
    }

    [Fact]
    public void Equality_is_by_text()
    {
        Edtf.Parse("2024-05").Should().Be(Edtf.Parse("2024-05"));
        Edtf.Parse("2024").Should().NotBe(Edtf.Parse("2024-01/2024-12"));
    }

    [Fact]
    public void The_bounds_of_the_last_years_stay_within_the_range()
    {
        Edtf first = Edtf.Parse("Y-999999999999999999");

        first.EarliestUtc.Instant.Should().Be(EdtfInstant.MinValue);
        Edtf.Parse("Y999999999999999999").LatestUtc.Instant.Should().Be(EdtfInstant.MaxValue);
    }

    [Fact]
    public void The_JSON_form_is_the_text()
    {
        Edtf edtf = JsonSerializer.Deserialize<Edtf>("\"2024-05-XX\"")!;

        JsonSerializer.Serialize(edtf).Should().Be("\"2024-05-XX\"");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Edtf>("\"2026-02-30\"")).Should().Throw<JsonException>().WithMessage("*28 days*");
    }

    [Fact]
    public void The_schema_accepts_its_examples_and_so_does_the_type()
    {
        System.Text.Json.Nodes.JsonObject schema = Edtf.CreateSchema();
        Regex pattern = new(schema["pattern"]!.GetValue<string>(), RegexOptions.ECMAScript);

        foreach (System.Text.Json.Nodes.JsonNode? example in schema["examples"]!.AsArray())
        {
            Edtf.TryParse(example!.GetValue<string>(), out _).Should().BeTrue();
            pattern.IsMatch(example.GetValue<string>()).Should().BeTrue();
        }
    }
}
