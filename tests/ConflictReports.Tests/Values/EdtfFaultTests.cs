using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

/// <summary>What is no EDTF, and that the sentence says what was probably meant.</summary>
public sealed class EdtfFaultTests
{
    [Theory]
    [InlineData("", "leave it out")]
    [InlineData("2026-02-30", "February 2026 has 28 days")]
    [InlineData("1900-02-29", "February 1900 has 28 days")]
    [InlineData("1960-06-31", "June 1960 has 30 days")]
    [InlineData("2026-13", "a month is 01 to 12")]
    [InlineData("2026-00", "a month is 01 to 12")]
    [InlineData("2026-42", "21 to 41")]
    [InlineData("2026-01-00", "a day is 01 to 31")]
    [InlineData("2026-01-32", "a day is 01 to 31")]
    [InlineData("156X-02-30", "no date of the calendar fits")]
    [InlineData("XXX1-02-29", "no date of the calendar fits")]
    [InlineData("1984-02-3X", "no date of the calendar fits")]
    [InlineData("1984-2X", "no date of the calendar fits")]
    [InlineData("2001-21-03", "has no days")]
    [InlineData("-0000", "no sign")]
    [InlineData("199u", "written X")]
    [InlineData("201x", "written X")]
    [InlineData("2004-06-uu", "written X")]
    [InlineData("y170000002", "Y is written in upper case")]
    [InlineData("1984?~", "written %")]
    [InlineData("1984~?", "written %")]
    [InlineData("1984??", "one qualifier")]
    [InlineData("1984-?-06", "two digits")]
    [InlineData("2004-(06)?-11", "two digits")]
    [InlineData("2012/open", "an unknown end is left empty, as in 2012/.. and 2012/")]
    [InlineData("unknown/2012", "an unknown end is left empty, as in 2012/.. and 2012/")]
    [InlineData("12/05/2024", "\"2024-05-12\" or \"2024-12-05\"")]
    [InlineData("05/25/2024", "\"2024-05-25\"")]
    [InlineData("2024/05/03", "\"2024-05-03\"")]
    [InlineData("03.05.2024", "\"2024-05-03\"")]
    [InlineData("2024-5-3", "\"2024-05-03\"? The year comes first, month and day have two digits")]
    [InlineData("2024-5", "two digits")]
    [InlineData("20240503", "\"2024-05-03\"")]
    [InlineData("20067890%", "a year has four digits")]
    [InlineData("202", "a year has four digits")]
    [InlineData("+2006", "a year has four digits")]
    [InlineData(" 2024-05-03", "no blanks")]
    [InlineData("2024-05-03\n", "no blanks")]
    [InlineData("[1667, 1668]", "no blanks")]
    [InlineData("\u0662\u0660\u0662\u0664", "0 to 9 of ASCII")]
    [InlineData("２０２４", "0 to 9 of ASCII")]
    [InlineData("2024–05–03", "the hyphen")]
    [InlineData("3 May 2024", "words")]
    [InlineData("2024-W18", "weeks")]
    [InlineData("2024-Q2", "2024-34")]
    [InlineData("2024-123", "two")]
    [InlineData("2001-21^southernHemisphere", "words")]
    [InlineData("2012..2013", "a slash")]
    public void A_fault_of_a_date_is_named(string text, string clause) => ShouldFail(text, clause);

    [Theory]
    [InlineData("1985-04-12T23:20:30z", "Z is written in upper case")]
    [InlineData("1985-04-12t23:20:30", "T is written in upper case")]
    [InlineData("1985-04-12T23:20", "00:00:00 to 23:59:59")]
    [InlineData("1985-04-12T24:00:00", "00:00:00 to 23:59:59")]
    [InlineData("1985-04-12T23:20:60", "00:00:00 to 23:59:59")]
    [InlineData("1985-04-12T23:20:30.5", "an offset")]
    [InlineData("1985-04-12T23:20:30-00", "zero is Z or +00")]
    [InlineData("1985-04-12T23:20:30-00:00", "zero is Z or +00")]
    [InlineData("1985-04-12T23:20:30+24", "hours up to 23")]
    [InlineData("1985-04-12T23:20:30+01:60", "an offset")]
    [InlineData("1985-04-12T23:20:30+0130", "an offset")]
    [InlineData("1985-04T23:20:30", "a whole day")]
    [InlineData("1985-04-1XT23:20:30", "a whole day")]
    [InlineData("1985-04-12~T23:20:30", "a whole day")]
    [InlineData("1985-04-31T23:20:30", "April 1985 has 30 days")]
    public void A_fault_of_a_date_time_is_named(string text, string clause) => ShouldFail(text, clause);

    [Theory]
    [InlineData("Y2006", "more than four digits")]
    [InlineData("Y2E3", "more than four digits")]
    [InlineData("Y017000", "as in Y170000002")]
    [InlineData("Y-", "as in Y170000002")]
    [InlineData("Y17000E", "as in Y170000002")]
    [InlineData("Y17000E0", "as in Y170000002")]
    [InlineData("Y17E-7", "as in Y170000002")]
    [InlineData("Y20067890-14-10%", "as in Y170000002")]
    [InlineData("Y17000~", "as in Y170000002")]
    [InlineData("17E7", "as in Y170000002")]
    [InlineData("1950S0", "as in Y170000002")]
    [InlineData("1950S", "as in Y170000002")]
    [InlineData("195XS2", "as in Y170000002")]
    [InlineData("1950S5", "no more significant digits")]
    [InlineData("0950S4", "no more significant digits")]
    [InlineData("-0000S1", "no sign")]
    [InlineData("Y1000000000000000000", "18 digits")]
    [InlineData("Y1E18", "18 digits")]
    [InlineData("Y1E999999999", "18 digits")]
    [InlineData("Y1E99999999999999999999999999", "18 digits")]
    public void A_fault_of_a_numeric_year_is_named(string text, string clause) => ShouldFail(text, clause);

    [Theory]
    [InlineData("/", "at least one end")]
    [InlineData("2012/2013/2014", "one slash")]
    [InlineData("2008/1964", "the end is before the start")]
    [InlineData("2012-24/2012-21", "the end is before the start")]
    [InlineData("2012-27/2012-26", "the end is before the start")]
    [InlineData("2012-29/2012-31", "the end is before the start")]
    [InlineData("2012-34/2012-33", "the end is before the start")]
    [InlineData("2012-21/2012-02", "the end is before the start")]
    [InlineData("2012-02/2011-36", "the end is before the start")]
    [InlineData("2012-21/2012-33", "one kind")]
    [InlineData("2012-25/2012-29", "one kind")]
    [InlineData("0800/-0999", "the end is before the start")]
    [InlineData("0000-02/0000", "the end is before the start")]
    [InlineData("199X/1989", "the end is before the start")]
    [InlineData("2012-02-30/2013", "February 2012 has 29 days")]
    [InlineData("2012-10-10T10:10:10Z/2013", "no time of day")]
    [InlineData("Y-61000/-2000", "without Y, E and S")]
    [InlineData("1950S2/1960", "without Y, E and S")]
    [InlineData("2012/..2013", "alone")]
    [InlineData("2000/12-12", "a year has four digits")]
    [InlineData("[2012]/2013", "ends with ]")]
    public void A_fault_of_an_interval_is_named(string text, string clause) => ShouldFail(text, clause);

    [Theory]
    [InlineData("[", "ends with ]")]
    [InlineData("[]", "a member of a set")]
    [InlineData("{}", "a member of a set")]
    [InlineData("[..]", "a member of a set")]
    [InlineData("[....]", "a member of a set")]
    [InlineData("[1760....]", "a member of a set")]
    [InlineData("[1667,]", "a member of a set")]
    [InlineData("[1667,,1668]", "a member of a set")]
    [InlineData("[1667}", "ends with ]")]
    [InlineData("{1667]", "ends with }")]
    [InlineData("{1667", "ends with }")]
    [InlineData("[1667],1668", "ends with ]")]
    [InlineData("[1672..1670]", "the end is before the start")]
    [InlineData("[1670..1672-05]", "one unit")]
    [InlineData("[1667,..1668]", "first member")]
    [InlineData("[1667..,1668]", "last member")]
    [InlineData("[1667..1668..1669]", "\"..\"")]
    [InlineData("[1667/1668]", "\"/\" is out of place")]
    [InlineData("[[1667]]", "a year has four digits")]
    [InlineData("[2012-10-10T10:10:10Z]", "no time of day")]
    [InlineData("[Y17000]", "without Y, E and S")]
    public void A_fault_of_a_set_is_named(string text, string clause) => ShouldFail(text, clause);

    [Fact]
    public void A_text_of_any_length_is_answered()
    {
        string[] longest = [new('X', 4_000_000), "[" + new string(',', 4_000_000) + "]", new('/', 4_000_000), "Y" + new string('9', 4_000_000)];

        foreach (string text in longest)
        {
            Edtf.Create(text, out string? expected).Should().BeNull();
            expected.Should().EndWith("at most 1,000 characters");
        }
    }

    [Fact]
    public void The_hardest_text_within_the_length_is_answered()
    {
        // A year of four X that ends in 1 is never a leap year: all thousand candidates are tried.
        string text = "[" + string.Join(',', Enumerable.Repeat("XXXX-02-29", 89)) + ",XXX1-02-29]";

        Edtf.TryParse(text, out _).Should().BeFalse();
    }

    private static void ShouldFail(string text, string clause)
    {
        Edtf.Create(text, out string? expected).Should().BeNull();
        expected.Should().StartWith("a date in EDTF (ISO 8601-2, levels 0 to 2), such as 2024-05-03").And.Contain(clause);
        Edtf.TryParse(text, out _).Should().BeFalse();
    }
}
