using System.Globalization;

namespace ConflictReports.Values;

/// <summary>Reads a year, month, day or division with its unspecified digits and qualifiers: one pass, no backtracking.</summary>
internal ref struct EdtfDateReader
{
    private const int YearDigits = 4;
    private const int PartDigits = 2;
    private readonly ReadOnlySpan<char> text;
    private int at;
    private string? fault;

    private EdtfDateReader(ReadOnlySpan<char> text) => this.text = text;

    private readonly record struct Part(string Text, EdtfQualification Left, EdtfQualification Right);

    /// <summary>Reads the whole text as a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What is wrong, as a clause, or null on success.</param>
    /// <returns>The date, or null.</returns>
    public static EdtfDate? Read(ReadOnlySpan<char> text, out string? fault)
    {
        EdtfDateReader reader = new(text);
        EdtfDate? date = reader.Read();
        fault = date is null ? reader.fault ?? "not a date" : null;
        return date;
    }

    private EdtfDate? Read()
    {
        if (ReadPart(YearDigits) is not { } year)
        {
            return null;
        }

        if (year.Text == "-0000")
        {
            return Fail("the year 0000 has no sign");
        }

        Part? month = null;
        Part? day = null;
        if (AcceptHyphen() && (month = ReadPart(PartDigits)) is null)
        {
            return null;
        }

        if (month is not null && AcceptHyphen() && (day = ReadPart(PartDigits)) is null)
        {
            return null;
        }

        return at == text.Length ? Build(year, month, day) : Fail(Trailing());
    }

    private readonly string Trailing() => text[at] switch
    {
        '?' or '~' or '%' => "a part has one qualifier on each side at most: ? uncertain, ~ approximate, % both",
        _ when at > 0 && char.IsAsciiDigit(text[at]) => "a year has four digits (more after Y, as in Y17000), a month and a day have two",
        _ => $"\"{text[at]}\" is out of place",
    };

    private EdtfDate? Build(Part year, Part? month, Part? day)
    {
        EdtfQualification ofDay = day?.Right ?? 0;
        EdtfQualification ofMonth = ofDay | (month?.Right ?? 0);
        EdtfComponent yearPart = new(year.Text, year.Left | year.Right | ofMonth);
        EdtfComponent? monthPart = month is { } m ? new EdtfComponent(m.Text, m.Left | ofMonth) : null;
        EdtfComponent? dayPart = day is { } d ? new EdtfComponent(d.Text, d.Left | ofDay) : null;
        bool isDivision = monthPart?.Value is >= (int)EdtfDivision.Spring and <= (int)EdtfDivision.SecondSemestral;
        if (isDivision && dayPart is not null)
        {
            return Fail($"{monthPart} is a season or another division of the year, which has no days");
        }

        EdtfDateBounds? bounds = isDivision
            ? EdtfDateBounds.OfDivision(yearPart.Text, (EdtfDivision)monthPart!.Value.Value!)
            : EdtfDateBounds.OfDate(yearPart.Text, monthPart?.Text, dayPart?.Text);
        if (bounds is null)
        {
            return Fail(NoSuchDate(yearPart, monthPart, dayPart));
        }

        int level = Math.Max(LevelOfQualifiers(year, month, day), Math.Max(LevelOfDigits(year.Text, month?.Text, day?.Text), LevelOfYear(year.Text)));
        return isDivision
            ? new EdtfDate(yearPart, null, null, monthPart, bounds.Value, Math.Max(level, monthPart!.Value.Value <= (int)EdtfDivision.Winter ? 1 : 2))
            : new EdtfDate(yearPart, monthPart, dayPart, null, bounds.Value, level);
    }

    private static int LevelOfYear(string year) => year[0] == '-' ? 1 : 0;

    // Level 1 has one qualifier at the end, for the whole date.
    private static int LevelOfQualifiers(Part year, Part? month, Part? day)
    {
        EdtfQualification whole = day?.Right ?? month?.Right ?? year.Right;
        EdtfQualification left = year.Left | (month?.Left ?? 0) | (day?.Left ?? 0);
        EdtfQualification inner = (month is null ? 0 : year.Right) | (day is null ? 0 : month!.Value.Right);
        return (left | inner) != 0 ? 2 : whole != 0 ? 1 : 0;
    }

    // Level 1 has X from the right: one, two or all digits of a year alone; the whole day, or the whole month and day, of a year that is known or wholly X.
    private static int LevelOfDigits(string year, string? month, string? day)
    {
        int inYear = year.Count(c => c == 'X');
        if (inYear == 0 && month?.Contains('X', StringComparison.Ordinal) != true && day?.Contains('X', StringComparison.Ordinal) != true)
        {
            return 0;
        }

        bool isYearFromRight = inYear is 0 or 1 or 2 or YearDigits && year.EndsWith(new string('X', inYear), StringComparison.Ordinal);
        bool isYearAlone = month is null && isYearFromRight;
        bool isRestUnspecified = month is "XX" && day is null or "XX";
        bool isDayUnspecified = inYear == 0 && month?.Contains('X', StringComparison.Ordinal) == false && day is "XX";
        return isYearAlone || (isRestUnspecified && inYear is 0 or YearDigits) || isDayUnspecified ? 1 : 2;
    }

    private static string NoSuchDate(EdtfComponent year, EdtfComponent? month, EdtfComponent? day)
    {
        if (month is { HasUnspecifiedDigits: false, Value: < 1 or > 12 })
        {
            return "a month is 01 to 12, a season or another division of the year 21 to 41";
        }

        if (day is { HasUnspecifiedDigits: false, Value: < 1 or > 31 })
        {
            return "a day is 01 to 31";
        }

        if (year.Value is not { } y || month?.Value is not { } m || day is null or { HasUnspecifiedDigits: true })
        {
            return "no date of the calendar fits";
        }

        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m);
        return $"{name} {year.Text} has {EdtfInstant.DaysInMonth(y, m)} days";
    }

    private Part? ReadPart(int digits)
    {
        EdtfQualification left = ReadQualifier();
        int start = at;
        if (digits == YearDigits && at < text.Length && text[at] == '-')
        {
            at++;
        }

        int end = at + digits;
        while (at < end && at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == 'X'))
        {
            at++;
        }

        if (at < end)
        {
            fault = digits == YearDigits ? "a year has four digits, with X for each unspecified one" : "a month and a day have two digits, with X for each unspecified one";
            return null;
        }

        return new Part(text[start..at].ToString(), left, ReadQualifier());
    }

    private EdtfQualification ReadQualifier()
    {
        EdtfQualification qualification = at == text.Length ? EdtfQualification.None : text[at] switch
        {
            '?' => EdtfQualification.Uncertain,
            '~' => EdtfQualification.Approximate,
            '%' => EdtfQualification.UncertainAndApproximate,
            _ => EdtfQualification.None,
        };
        at += qualification == EdtfQualification.None ? 0 : 1;
        return qualification;
    }

    private bool AcceptHyphen()
    {
        bool accepted = at < text.Length && text[at] == '-';
        at += accepted ? 1 : 0;
        return accepted;
    }

    private EdtfDate? Fail(string what)
    {
        fault ??= what;
        return null;
    }
}
