using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

/// <summary>Every form of the standard, with its level, its kind and the first and last second that it may mean.</summary>
public sealed class EdtfFormsTests
{
    [Theory]
    [InlineData("1985-04-12", 0, "1985-04-12T00:00:00", "1985-04-12T23:59:59")]
    [InlineData("1985-04", 0, "1985-04-01T00:00:00", "1985-04-30T23:59:59")]
    [InlineData("1985", 0, "1985-01-01T00:00:00", "1985-12-31T23:59:59")]
    [InlineData("0000", 0, "0000-01-01T00:00:00", "0000-12-31T23:59:59")]
    [InlineData("2024-02", 0, "2024-02-01T00:00:00", "2024-02-29T23:59:59")]
    [InlineData("-1985", 1, "-1985-01-01T00:00:00", "-1985-12-31T23:59:59")]
    [InlineData("-0004-02-29", 1, "-0004-02-29T00:00:00", "-0004-02-29T23:59:59")]
    [InlineData("1984?", 1, "1984-01-01T00:00:00", "1984-12-31T23:59:59")]
    [InlineData("2004-06~", 1, "2004-06-01T00:00:00", "2004-06-30T23:59:59")]
    [InlineData("2004-06-11%", 1, "2004-06-11T00:00:00", "2004-06-11T23:59:59")]
    [InlineData("2004-06~-11", 2, "2004-06-11T00:00:00", "2004-06-11T23:59:59")]
    [InlineData("2004-?06-11", 2, "2004-06-11T00:00:00", "2004-06-11T23:59:59")]
    [InlineData("?2004-06-~11", 2, "2004-06-11T00:00:00", "2004-06-11T23:59:59")]
    [InlineData("%2020", 2, "2020-01-01T00:00:00", "2020-12-31T23:59:59")]
    public void A_date_means_the_whole_of_it_whatever_its_qualifiers(string text, int level, string earliest, string latest) =>
        ShouldBe(text, EdtfKind.Date, level, earliest, latest);

    [Theory]
    [InlineData("201X", 1, "2010-01-01T00:00:00", "2019-12-31T23:59:59")]
    [InlineData("20XX", 1, "2000-01-01T00:00:00", "2099-12-31T23:59:59")]
    [InlineData("2004-XX", 1, "2004-01-01T00:00:00", "2004-12-31T23:59:59")]
    [InlineData("1985-04-XX", 1, "1985-04-01T00:00:00", "1985-04-30T23:59:59")]
    [InlineData("1984-02-XX", 1, "1984-02-01T00:00:00", "1984-02-29T23:59:59")]
    [InlineData("1985-XX-XX", 1, "1985-01-01T00:00:00", "1985-12-31T23:59:59")]
    [InlineData("XXXX-XX-XX", 1, "0000-01-01T00:00:00", "9999-12-31T23:59:59")]
    [InlineData("-198X", 1, "-1989-01-01T00:00:00", "-1980-12-31T23:59:59")]
    [InlineData("-000X", 1, "-0009-01-01T00:00:00", "-0001-12-31T23:59:59")]
    [InlineData("1XXX", 2, "1000-01-01T00:00:00", "1999-12-31T23:59:59")]
    [InlineData("156X-12-25", 2, "1560-12-25T00:00:00", "1569-12-25T23:59:59")]
    [InlineData("15XX-12-25", 2, "1500-12-25T00:00:00", "1599-12-25T23:59:59")]
    [InlineData("XXXX-12-XX", 2, "0000-12-01T00:00:00", "9999-12-31T23:59:59")]
    [InlineData("XXXX-08-10", 2, "0000-08-10T00:00:00", "9999-08-10T23:59:59")]
    [InlineData("1XXX-12", 2, "1000-12-01T00:00:00", "1999-12-31T23:59:59")]
    [InlineData("1XXX-XX", 2, "1000-01-01T00:00:00", "1999-12-31T23:59:59")]
    [InlineData("1984-1X", 2, "1984-10-01T00:00:00", "1984-12-31T23:59:59")]
    [InlineData("1984-0X-31", 2, "1984-01-31T00:00:00", "1984-08-31T23:59:59")]
    [InlineData("1984-04-3X", 2, "1984-04-30T00:00:00", "1984-04-30T23:59:59")]
    [InlineData("1984-XX-30", 2, "1984-01-30T00:00:00", "1984-12-30T23:59:59")]
    [InlineData("XXXX-02-29", 2, "0000-02-29T00:00:00", "9996-02-29T23:59:59")]
    [InlineData("1X00-02-29", 2, "1200-02-29T00:00:00", "1600-02-29T23:59:59")]
    [InlineData("-190X-02-29", 2, "-1908-02-29T00:00:00", "-1904-02-29T23:59:59")]
    public void Unspecified_digits_mean_the_real_dates_that_fit(string text, int level, string earliest, string latest) =>
        ShouldBe(text, EdtfKind.Date, level, earliest, latest);

    [Theory]
    [InlineData("1985-04-12T23:20:30", 0, "1985-04-12T23:20:30", false)]
    [InlineData("1985-04-12T23:20:30Z", 0, "1985-04-12T23:20:30", true)]
    [InlineData("1985-04-12T23:20:30-04", 0, "1985-04-13T03:20:30", true)]
    [InlineData("1985-04-12T23:20:30+04:30", 0, "1985-04-12T18:50:30", true)]
    [InlineData("2000-01-01T00:00:00+00", 0, "2000-01-01T00:00:00", true)]
    [InlineData("2000-03-01T00:00:00+23:59", 0, "2000-02-29T00:01:00", true)]
    [InlineData("0000-01-01T00:00:00+01", 0, "-0001-12-31T23:00:00", true)]
    [InlineData("-1985-04-12T23:20:30", 1, "-1985-04-12T23:20:30", false)]
    public void A_date_time_is_one_second_in_UTC_if_it_has_an_offset(string text, int level, string instant, bool isUtc)
    {
        ShouldBe(text, EdtfKind.DateTime, level, instant, instant);
        Edtf.Parse(text).IsUtc.Should().Be(isUtc);
    }

    [Theory]
    [InlineData("2001-21", 1, "2001-03-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("2001-22", 1, "2000-12-01T00:00:00", "2002-03-31T23:59:59")]
    [InlineData("2001-23", 1, "2001-03-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("2001-24", 1, "2000-12-01T00:00:00", "2002-03-31T23:59:59")]
    [InlineData("-2001-24~", 1, "-2002-12-01T00:00:00", "-2000-03-31T23:59:59")]
    [InlineData("2001-25", 2, "2001-03-01T00:00:00", "2001-06-30T23:59:59")]
    [InlineData("2001-26", 2, "2001-06-01T00:00:00", "2001-09-30T23:59:59")]
    [InlineData("2001-27", 2, "2001-09-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("2001-28", 2, "2000-12-01T00:00:00", "2002-03-31T23:59:59")]
    [InlineData("2001-29", 2, "2001-09-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("2001-30", 2, "2000-12-01T00:00:00", "2002-03-31T23:59:59")]
    [InlineData("2001-31", 2, "2001-03-01T00:00:00", "2001-06-30T23:59:59")]
    [InlineData("2001-32", 2, "2001-06-01T00:00:00", "2001-09-30T23:59:59")]
    [InlineData("2001-33", 2, "2001-01-01T00:00:00", "2001-03-31T23:59:59")]
    [InlineData("2001-34", 2, "2001-04-01T00:00:00", "2001-06-30T23:59:59")]
    [InlineData("2001-35", 2, "2001-07-01T00:00:00", "2001-09-30T23:59:59")]
    [InlineData("2001-36", 2, "2001-10-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("2001-37", 2, "2001-01-01T00:00:00", "2001-04-30T23:59:59")]
    [InlineData("2001-38", 2, "2001-05-01T00:00:00", "2001-08-31T23:59:59")]
    [InlineData("2001-39", 2, "2001-09-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("2001-40", 2, "2001-01-01T00:00:00", "2001-06-30T23:59:59")]
    [InlineData("2001-41", 2, "2001-07-01T00:00:00", "2001-12-31T23:59:59")]
    [InlineData("200X-34", 2, "2000-04-01T00:00:00", "2009-06-30T23:59:59")]
    [InlineData("0000-24", 1, "-0001-12-01T00:00:00", "0001-03-31T23:59:59")]
    public void A_division_of_a_year_has_the_widest_months_in_use(string text, int level, string earliest, string latest) =>
        ShouldBe(text, EdtfKind.Division, level, earliest, latest);

    [Theory]
    [InlineData("Y170000002", 1, "170000002-01-01T00:00:00", "170000002-12-31T23:59:59")]
    [InlineData("Y-170000002", 1, "-170000002-01-01T00:00:00", "-170000002-12-31T23:59:59")]
    [InlineData("Y-17E7", 2, "-170000000-01-01T00:00:00", "-170000000-12-31T23:59:59")]
    [InlineData("1950S2", 2, "1900-01-01T00:00:00", "1999-12-31T23:59:59")]
    [InlineData("-1950S2", 2, "-1999-01-01T00:00:00", "-1900-12-31T23:59:59")]
    [InlineData("1950S4", 2, "1950-01-01T00:00:00", "1950-12-31T23:59:59")]
    [InlineData("0950S1", 2, "0900-01-01T00:00:00", "0999-12-31T23:59:59")]
    [InlineData("0000S1", 2, "0000-01-01T00:00:00", "0000-12-31T23:59:59")]
    [InlineData("Y171010000S3", 2, "171000000-01-01T00:00:00", "171999999-12-31T23:59:59")]
    [InlineData("Y3388E2S3", 2, "338000-01-01T00:00:00", "338999-12-31T23:59:59")]
    [InlineData("Y999999999999999999", 1, "999999999999999999-01-01T00:00:00", "999999999999999999-12-31T23:59:59")]
    [InlineData("Y-9E17S1", 2, "-999999999999999999-01-01T00:00:00", "-900000000000000000-12-31T23:59:59")]
    public void A_numeric_year_reaches_as_far_as_its_significant_digits_let_it(string text, int level, string earliest, string latest) =>
        ShouldBe(text, EdtfKind.NumericYear, level, earliest, latest);

    [Theory]
    [InlineData("1964/2008", 0, "1964-01-01T00:00:00", "2008-12-31T23:59:59")]
    [InlineData("2004-06/2006-08", 0, "2004-06-01T00:00:00", "2006-08-31T23:59:59")]
    [InlineData("2004-02-01/2005", 0, "2004-02-01T00:00:00", "2005-12-31T23:59:59")]
    [InlineData("1985-04-12/..", 1, "1985-04-12T00:00:00", "open")]
    [InlineData("../1985-04-12", 1, "open", "1985-04-12T23:59:59")]
    [InlineData("1985-04-12/", 1, "1985-04-12T00:00:00", "unknown")]
    [InlineData("/1985-04-12", 1, "unknown", "1985-04-12T23:59:59")]
    [InlineData("../..", 1, "open", "open")]
    [InlineData("/..", 1, "unknown", "open")]
    [InlineData("1984~/2004-06", 1, "1984-01-01T00:00:00", "2004-06-30T23:59:59")]
    [InlineData("2004-06-~01/2004-06-~20", 2, "2004-06-01T00:00:00", "2004-06-20T23:59:59")]
    [InlineData("2004-06-XX/2004-07-03", 2, "2004-06-01T00:00:00", "2004-07-03T23:59:59")]
    [InlineData("2003-22/2003-23", 1, "2002-12-01T00:00:00", "2003-12-31T23:59:59")]
    [InlineData("2003-33/2003-35", 2, "2003-01-01T00:00:00", "2003-09-30T23:59:59")]
    [InlineData("2003-31/2003-29", 2, "2003-03-01T00:00:00", "2003-12-31T23:59:59")]
    [InlineData("2003-12-15/2003-24", 1, "2003-12-15T00:00:00", "2004-03-31T23:59:59")]
    public void An_interval_reaches_from_its_start_to_the_end_of_its_end(string text, int level, string earliest, string latest) =>
        ShouldBe(text, EdtfKind.Interval, level, earliest, latest);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", EdtfKind.OneOf, "1667-01-01T00:00:00", "1672-12-31T23:59:59")]
    [InlineData("[..1760-12-03]", EdtfKind.OneOf, "open", "1760-12-03T23:59:59")]
    [InlineData("[1760-12..]", EdtfKind.OneOf, "1760-12-01T00:00:00", "open")]
    [InlineData("[1760-01,1760-02,1760-12..]", EdtfKind.OneOf, "1760-01-01T00:00:00", "open")]
    [InlineData("[1667,1760-12]", EdtfKind.OneOf, "1667-01-01T00:00:00", "1760-12-31T23:59:59")]
    [InlineData("[2026-08-01..2026-08-10]", EdtfKind.OneOf, "2026-08-01T00:00:00", "2026-08-10T23:59:59")]
    [InlineData("{1960,1961-12}", EdtfKind.AllOf, "1960-01-01T00:00:00", "1961-12-31T23:59:59")]
    [InlineData("{1961-12,1960}", EdtfKind.AllOf, "1960-01-01T00:00:00", "1961-12-31T23:59:59")]
    [InlineData("{..1984}", EdtfKind.AllOf, "open", "1984-12-31T23:59:59")]
    [InlineData("{..1984,1980,1990..}", EdtfKind.AllOf, "open", "open")]
    [InlineData("{-1667,198X,2001-21~}", EdtfKind.AllOf, "-1667-01-01T00:00:00", "2001-12-31T23:59:59")]
    public void A_set_reaches_from_its_earliest_member_to_its_latest(string text, EdtfKind kind, string earliest, string latest) =>
        ShouldBe(text, kind, 2, earliest, latest);

    private static void ShouldBe(string text, EdtfKind kind, int level, string earliest, string latest)
    {
        Edtf edtf = Edtf.Parse(text);

        edtf.Text.Should().Be(text);
        edtf.Kind.Should().Be(kind);
        edtf.Level.Should().Be(level);
        edtf.Earliest.ToString().Should().Be(earliest);
        edtf.Latest.ToString().Should().Be(latest);
    }
}
