using System.Globalization;
using System.Text.RegularExpressions;
using ConflictReports.Values;

namespace ConflictReports.Consumers.Tests.Dates;

/// <summary>All accepted differences between npm's edtf and the library. One that covers nothing is a failure; the first that covers a difference counts.</summary>
internal static partial class EdtfDifferences
{
    private const int LongestShortYear = 4;
    private const int LongestYear = 18;

    private static readonly TimeSpan MostAhead = TimeSpan.FromHours(14);
    private static readonly TimeSpan MostBehind = TimeSpan.FromHours(-12);

    /// <summary>The list.</summary>
    public static IReadOnlyList<EdtfDifference> All { get; } = [.. OnlyThePackageReads(), .. OnlyTheLibraryReads(), .. BothReadButElsewhere()];

    private static IEnumerable<EdtfDifference> OnlyThePackageReads()
    {
        yield return OnlyThere("centuries and decades", (_, answer) => answer.Type is "Century" or "Decade",
            "two or three digits are a century or a decade in ISO 8601-1; the Library of Congress left them out of EDTF, where 19XX and 198X say it");
        yield return OnlyThere("milliseconds", (text, _) => Milliseconds().IsMatch(text),
            "five digits and more are no date but a count of milliseconds, which the package takes beside EDTF");
        yield return OnlyThere("other times of day", (text, _) => OtherTime().IsMatch(text),
            "hours and minutes alone, 24:00:00, fractions and offsets without a colon are of ISO 8601-1, not of EDTF");
        yield return OnlyThere("times of day in intervals", (text, _) => text.Contains('T') && text.Contains('/'), "an end of an interval is a date (EDTF level 0)");
        yield return OnlyThere("an interval of two unknown ends", (text, _) => text == "/", "it says nothing");
        yield return OnlyThere("spaces", (text, _) => text.Contains(' '), "EDTF has no spaces");
        yield return OnlyThere("members open to both sides", (text, _) => OpenToBothSides().IsMatch(text), "the dots before or behind a set belong to one date, not to a range");
        yield return OnlyThere("members that run backwards", (text, _) => Ranges().Matches(text).Any(range => Edtf.Create($"{range.Groups[1]}/{range.Groups[2]}", out string? _) is null),
            "the package does not compare the two dates");
        yield return OnlyThere("zeros in front of a numeric year", (text, answer) => answer.Type == "Year" && ZeroInFront().IsMatch(text),
            "the standard writes a year of its own width without zeros in front");
        yield return OnlyThere("short years with Y", (text, _) => Digits(text) <= LongestShortYear && text.StartsWith('Y'), "Y is for years of more than four digits");
        yield return OnlyThere("years too long", (text, answer) => answer.Type == "Year" && Digits(text) > LongestYear,
            "a year has at most 18 digits here, so that its bounds can be counted");
        yield return OnlyThere("more significant digits than digits", (text, answer) => answer.Type == "Year" && text.Contains('S'),
            "the package does not compare the two numbers");
        yield return OnlyThere("days that do not exist", (text, _) => Edtf.Create(DayOfFebruary().Replace(text, "$1-28"), out string? _) is not null && DayOfFebruary().IsMatch(text),
            "the package gives every February 29 days");
    }

    private static IEnumerable<EdtfDifference> OnlyTheLibraryReads()
    {
        yield return OnlyHere("seasons of level 3", (ours, answer) => Dates(ours).Any(date => date.Division is not null) && (ours.Kind != EdtfKind.Division || IsQualified(ours)) && IsOfGrammar(answer),
            "the package counts seasons in intervals and sets and qualified seasons to a level 3, which has to be asked for");
        yield return OnlyHere("intervals whose ends meet", (ours, answer) => ours.Kind == EdtfKind.Interval && answer.Error?.StartsWith("invalid ", StringComparison.Ordinal) == true,
            "the package compares the first milliseconds of both ends, so that no interval has both ends in one unit, and 203X ends with 2030");
        yield return OnlyHere("unspecified digits", (ours, answer) => ours.HasUnspecifiedDigits && IsOfGrammar(answer),
            "the package's grammar has X in some places only: not in X5 for May, not beside a qualifier, not in every mixture of ends and members");
        yield return OnlyHere("mixtures of qualifiers", (ours, answer) => IsQualified(ours) && IsOfGrammar(answer),
            "the package's grammar has no 1984? in a set, no qualifier on both sides of a year and not every mixture of ends");
        yield return OnlyHere("offsets", (ours, answer) => ours.Time?.Offset is { } offset && (offset > MostAhead || offset < MostBehind || offset == TimeSpan.Zero) && IsOfGrammar(answer),
            "the package knows offsets from -12:00 to +14:00 and no -00:00; the standard sets no such limit");
    }

    private static IEnumerable<EdtfDifference> BothReadButElsewhere()
    {
        yield return Elsewhere("seasons", ours => ours.Date?.Division <= EdtfDivision.SouthernWinter,
            "the standard leaves the months open: the package takes quarters of the year, the library the widest span in use");
        yield return Elsewhere("quadrimesters", ours => ours.Date?.Division is EdtfDivision.FirstQuadrimester or EdtfDivision.SecondQuadrimester,
            "the package gives 37 and 38 a month too many at the end");
        yield return Elsewhere("divisions before the year 0", ours => ours.Date is { Division: not null } date && IsBeforeZero(date),
            "the package loses the sign of the year where it counts the end");
        yield return Elsewhere("significant digits", ours => ours.NumericYear?.SignificantDigits is not null, "the package takes the year as exact");
        yield return Elsewhere("sets", ours => ours.Members.Any(member => !member.IsSingle) || ours.Members.Count > 1,
            "the package takes the first member and the start of the last, the library the earliest and the latest");
        yield return Elsewhere("unspecified digits before the year 0", ours => Dates(ours).Any(date => date.HasUnspecifiedDigits && IsBeforeZero(date)),
            "the package loses the sign of the year");
        yield return Elsewhere("unspecified tens before a zero", ours => Dates(ours).Any(date => date.Month is { Text: "X0" } || date.Day is { Text: "X0" }),
            "X0 is October, or the 10th and the like; the package starts with 00, taken as 01");
        yield return Elsewhere("February of the year 0", ours => Dates(ours).Any(date => date.Earliest.Year == 0 && date.Month is not null),
            "the package counts in 1900, which is no leap year");
        yield return Elsewhere("February 29 of unspecified years", ours => Dates(ours).Any(date => date is { Year.HasUnspecifiedDigits: true, Month.Text: "02", Day.Text: "29" }),
            "the package takes the last year that fits, though it may be no leap year");
        yield return Elsewhere("a 31st of unspecified months", ours => Dates(ours).Any(date => date.Month is { HasUnspecifiedDigits: true } && date.Day?.Text[0] == '3'),
            "the package takes the last month that fits, though it may have no such day");
    }

    private static EdtfDifference OnlyThere(string name, Func<string, EdtfAnswer, bool> covers, string reason) =>
        new(name, (text, ours, answer) => ours is null && answer.Valid == true && covers(text, answer), reason);

    private static EdtfDifference OnlyHere(string name, Func<Edtf, EdtfAnswer, bool> covers, string reason) =>
        new(name, (_, ours, answer) => ours is not null && answer.Valid == false && covers(ours, answer), reason);

    private static EdtfDifference Elsewhere(string name, Func<Edtf, bool> covers, string reason) =>
        new(name, (_, ours, answer) => ours is not null && answer.Valid == true && covers(ours), reason);

    private static bool IsOfGrammar(EdtfAnswer answer) =>
        answer.Error is { } error && (error.StartsWith("Syntax error", StringComparison.Ordinal) || error.Contains("No possible parsings", StringComparison.Ordinal));

    private static bool IsQualified(Edtf ours) => ours.Qualification != EdtfQualification.None;

    private static bool IsBeforeZero(EdtfDate date) => date.Year.Text.StartsWith('-');

    private static IEnumerable<EdtfDate> Dates(Edtf ours) =>
        new[] { ours.Date, ours.Interval?.Start.Date, ours.Interval?.End.Date }
            .Concat(ours.Members.SelectMany(member => new[] { member.Start.Date, member.End.Date })).OfType<EdtfDate>();

    // How many digits the year of a text such as Y-17E7 has.
    private static int Digits(string text)
    {
        Match year = NumericYear().Match(text);
        string power = year.Groups[2].Value;
        int exponent = power.Length == 0 ? 0 : power.Length > LongestShortYear ? LongestYear : int.Parse(power, CultureInfo.InvariantCulture);
        return year.Success ? year.Groups[1].Length + exponent : int.MaxValue;
    }

    [GeneratedRegex("^[0-9]{5,}$")]
    private static partial Regex Milliseconds();

    [GeneratedRegex("^[^/]*T(24:00:00|[0-9]{2}:[0-9]{2}(?!:)|[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]|.*[+-][0-9]{4}$)")]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"[.]{2}[^,.\]}]+[.]{2}")]
    private static partial Regex OpenToBothSides();

    [GeneratedRegex(@"([^,.\[{]+)[.]{2}([^,.\]}]+)")]
    private static partial Regex Ranges();

    [GeneratedRegex("^Y?-?([0-9]+)(?:E([0-9]+))?(?:S[0-9]+)?$")]
    private static partial Regex NumericYear();

    [GeneratedRegex("^Y-?0|[ES]0")]
    private static partial Regex ZeroInFront();

    [GeneratedRegex("([?~%]?02[?~%]?)-[?~%]?[2X]9")]
    private static partial Regex DayOfFebruary();
}
