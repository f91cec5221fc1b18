namespace ConflictReports.Values;

/// <summary>Reads an <see cref="Edtf"/> expression of any form; each character is looked at a fixed number of times.</summary>
internal static class EdtfParser
{
    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="fault">What is wrong, as a clause, or null on success.</param>
    /// <returns>What was found, or null.</returns>
    public static EdtfContent? Parse(ReadOnlySpan<char> text, out string? fault)
    {
        if (text[0] is '[' or '{')
        {
            return ParseSet(text, out fault);
        }

        if (text.Contains('/'))
        {
            return ParseInterval(text, out fault);
        }

        if (text.Contains('T'))
        {
            return ParseDateTime(text, out fault);
        }

        return IsNumericYear(text) ? EdtfYearReader.Read(text, out fault) : ParseDate(text, out fault);
    }

    private static bool IsNumericYear(ReadOnlySpan<char> text) => text.ContainsAny('Y', 'E', 'S');

    private static EdtfContent? Fail(string what, out string? fault)
    {
        fault = what;
        return null;
    }

    private static EdtfContent? ParseDate(ReadOnlySpan<char> text, out string? fault)
    {
        EdtfDate? date = EdtfDateReader.Read(text, out fault);
        return date is null
            ? null
            : new EdtfContent(date.Division is null ? EdtfKind.Date : EdtfKind.Division, date.Level, EdtfBound.At(date.Earliest), EdtfBound.At(date.Latest)) { Date = date };
    }

    private static EdtfContent? ParseDateTime(ReadOnlySpan<char> text, out string? fault)
    {
        int mark = text.IndexOf('T');
        EdtfDate? date = EdtfDateReader.Read(text[..mark], out fault);
        if (date is null)
        {
            return null;
        }

        if (date.Day is null || date.HasUnspecifiedDigits || date.Qualification != EdtfQualification.None)
        {
            return Fail("a date with a time of day is a whole day, without X and qualifiers", out fault);
        }

        ReadOnlySpan<char> clock = text[(mark + 1)..];
        if (ClockText.ReadTime(clock, lastSecond: 59) is not { } time)
        {
            return Fail("a time of day is hours, minutes and seconds of two digits each, 00:00:00 to 23:59:59, as in 2024-05-03T18:30:00", out fault);
        }

        if (!TryReadOffset(clock[ClockText.TimeLength..], out TimeSpan? offset))
        {
            return Fail("an offset is Z, or + or - and hours up to 23, perhaps with :minutes, as in +03 or +03:30; zero is Z or +00", out fault);
        }

        int second = (((time.Hour * 60) + time.Minute) * 60) + time.Second;
        EdtfInstant written = new(date.Earliest.Year, date.Earliest.Month, date.Earliest.Day, second);
        EdtfBound bound = EdtfBound.At(offset is null ? written : written.Plus(-offset.Value));
        return new EdtfContent(EdtfKind.DateTime, date.Level, bound, bound)
        {
            Date = date,
            Time = new EdtfTime(time.Hour, time.Minute, time.Second, offset),
        };
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is "Z")
        {
            offset = TimeSpan.Zero;
            return true;
        }

        // ISO 8601-1:2019, 4.3.13: a shift of zero has no minus sign.
        offset = text.Length == 3 ? ClockText.ReadOffset([.. text, ':', '0', '0']) : ClockText.ReadOffset(text);
        return offset is not null && (offset != TimeSpan.Zero || text[0] == '+');
    }

    private static EdtfContent? ParseInterval(ReadOnlySpan<char> text, out string? fault)
    {
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> startText = text[..slash];
        ReadOnlySpan<char> endText = text[(slash + 1)..];
        if (endText.Contains('/'))
        {
            return Fail("an interval has one slash", out fault);
        }

        if (text.Length == 1)
        {
            return Fail("an interval has at least one end that is a date or \"..\"", out fault);
        }

        if (!TryReadEnd(startText, out EdtfEnd start, out fault) || !TryReadEnd(endText, out EdtfEnd end, out fault)
            || !EdtfOrder.IsOrdered(start, end, out fault))
        {
            return null;
        }

        int level = Math.Max(LevelOf(start), LevelOf(end));
        return new EdtfContent(EdtfKind.Interval, level, start.Earliest, end.Latest) { Interval = new EdtfRange(start, end) };
    }

    // Level 1 has open and unknown ends; unspecified digits within an interval are of level 2.
    private static int LevelOf(EdtfEnd end) => end.Date is null ? 1 : end.Date.HasUnspecifiedDigits ? 2 : end.Date.Level;

    private static bool TryReadEnd(ReadOnlySpan<char> text, out EdtfEnd end, out string? fault)
    {
        fault = null;
        end = default;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is "..")
        {
            end = EdtfEnd.Open;
            return true;
        }

        if (text.Contains('T'))
        {
            fault = "an interval has no time of day";
        }
        else if (IsNumericYear(text))
        {
            fault = "an end of an interval and a member of a set is a date without Y, E and S";
        }
        else if (text.Contains("..", StringComparison.Ordinal))
        {
            fault = "an open end is \"..\" alone; a set such as [1670..1672] has no slash";
        }
        else if (EdtfDateReader.Read(text, out fault) is { } date)
        {
            end = EdtfEnd.At(date);
        }

        return fault is null;
    }

    private static EdtfContent? ParseSet(ReadOnlySpan<char> text, out string? fault)
    {
        char closing = text[0] == '[' ? ']' : '}';
        if (text[^1] != closing)
        {
            return Fail($"a set that begins with {text[0]} ends with {closing}", out fault);
        }

        ReadOnlySpan<char> list = text[1..^1];
        List<EdtfRange> members = [];
        foreach (Range part in list.Split(','))
        {
            EdtfRange? member = ReadMember(list[part], out fault);
            if (member is null)
            {
                return null;
            }

            if (member.Start.Kind == EdtfEndKind.Open && members.Count > 0)
            {
                return Fail("\"..\" in front of a date is for the first member of a set only", out fault);
            }

            if (members.Count > 0 && members[^1].End.Kind == EdtfEndKind.Open)
            {
                return Fail("\"..\" behind a date is for the last member of a set only", out fault);
            }

            members.Add(member);
        }

        fault = null;
        EdtfBound earliest = EdtfOrder.Earliest(members);
        return new EdtfContent(text[0] == '[' ? EdtfKind.OneOf : EdtfKind.AllOf, 2, earliest, EdtfOrder.Latest(members)) { Members = members.ToEquatableArray() };
    }

    private static EdtfRange? ReadMember(ReadOnlySpan<char> text, out string? fault)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        ReadOnlySpan<char> startText = dots < 0 ? text : text[..dots];
        ReadOnlySpan<char> endText = dots < 0 ? text : text[(dots + 2)..];
        if ((startText.IsEmpty && endText.IsEmpty) || endText is "..")
        {
            fault = "a member of a set is a date, or dates joined by \"..\"";
            return null;
        }

        if (!TryReadEnd(startText, out EdtfEnd start, out fault))
        {
            return null;
        }

        if (dots < 0)
        {
            return new EdtfRange(start, start);
        }

        if (!TryReadEnd(endText, out EdtfEnd end, out fault))
        {
            return null;
        }

        if (start.Date is not null && end.Date is not null && !start.Date.HasUnitOf(end.Date))
        {
            fault = "both ends of a range in a set are of one unit, as in [2024-05-01..2024-05-03]";
            return null;
        }

        start = start.Date is null ? EdtfEnd.Open : start;
        end = end.Date is null ? EdtfEnd.Open : end;
        return EdtfOrder.IsOrdered(start, end, out fault) ? new EdtfRange(start, end) : null;
    }
}
