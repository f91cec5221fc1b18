namespace ConflictReports.Values;

/// <summary>The days of the proleptic Gregorian calendar as parts of a regular expression for the schema.</summary>
/// <remarks>Each part matches a text in one way only, so that an engine that tries one way after another is not slowed down by a text that does not fit.</remarks>
/// <param name="unspecified">The character that stands for any digit, such as <c>X</c>; empty if none does.</param>
/// <param name="qualifier">What may stand on either side of a year, month or day, as an expression; empty if nothing may.</param>
internal sealed class CalendarPattern(string unspecified, string qualifier)
{
    /// <summary>Any year of four digits.</summary>
    public string AnyYear => $"{Digit}{{4}}";

    /// <summary>A year of four digits other than 0000.</summary>
    public string Year => $"(?:{Digit}{{3}}{NotZero}|{Digit}{{2}}{NotZero}0|{Digit}{NotZero}00|{NotZero}000)";

    /// <summary>A leap year of four digits other than 0000: the last two, or the first two if the last are 00, are a multiple of four.</summary>
    public string LeapYear => $"(?:{Digit}{{2}}{MultipleOfFour}|{MultipleOfFour}00)";

    /// <summary>A month, 01 to 12.</summary>
    public string Month => $"(?:{Numbers("0-9", ("0", "1-9"), ("1", "0-2"))})";

    /// <summary>What joins the parts of a date.</summary>
    public string Hyphen => $"{qualifier}-{qualifier}";

    /// <summary>A day that every month has, 01 to 28.</summary>
    public string DayOfAnyMonth => $"(?:{Numbers("0-9", ("0", "1-9"), ("1", "0-9"), ("2", "0-8"))})";

    /// <summary>A day that every month has if February has 29 days, 01 to 29.</summary>
    public string DayOfAnyLongMonth => $"(?:{Numbers("0-9", ("0", "1-9"), ("[12]", "0-9"))})";

    /// <summary>A month and a day, joined, that only the months but February have: 29 or 30, or 31.</summary>
    public string LateDay => $"{MonthButFebruary}{Hyphen}(?:29|{Thirty})|{LastThirtyFirst}";

    /// <summary>A month and a day, joined, that only the months but February have if it has 29 days: 30 or 31.</summary>
    public string LatestDay => $"{MonthButFebruary}{Hyphen}{Thirty}|{LastThirtyFirst}";

    /// <summary>29 February.</summary>
    public string LeapDay => $"02{Hyphen}29";

    /// <summary>A date of year, month and day that is the last of its month, or 28 February of any year.</summary>
    public string LastOfMonth => $"(?:{Year}{Hyphen}(?:(?:0[469]|11){Hyphen}30|{LastThirtyFirst}|02{Hyphen}28)|{LeapYear}{Hyphen}{LeapDay})";

    /// <summary>A date of year, month and day.</summary>
    public string Date => $"(?:{Year}{Hyphen}(?:{Month}{Hyphen}{DayOfAnyMonth}|{LateDay})|{LeapYear}{Hyphen}{LeapDay})";

    private string Digit => $"[0-9{unspecified}]";

    private string NotZero => $"[1-9{unspecified}]";

    private string MultipleOfFour => $"(?:{Numbers("02468", ("0", "48"), ("[2468]", "048"), ("[13579]", "26"))})";

    private string MonthButFebruary => $"(?:{Numbers("0-9", ("0", "13-9"), ("1", "0-2"))})";

    private string Thirty => unspecified.Length == 0 ? "30" : $"3[0{unspecified}]";

    private string LastThirtyFirst => $"(?:{Numbers("0-3578", ("0", "13578"), ("1", "02"))}){Hyphen}31";

    // Numbers of two digits by their tens; the first argument is the units that there are where the tens are unspecified.
    private string Numbers(string unitsOfAnyTens, params IEnumerable<(string Tens, string Units)> numbers)
    {
        IEnumerable<string> known = numbers.Select(number => $"{number.Tens}[{number.Units}{unspecified}]");
        return string.Join('|', unspecified.Length == 0 ? known : known.Append($"{unspecified}[{unitsOfAnyTens}{unspecified}]"));
    }
}
