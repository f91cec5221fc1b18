namespace ConflictReports.Validation;

/// <summary>Judges durations (RFC 3339, appendix A): weeks alone, or days, months and years and hours, minutes and seconds, in each half without a gap.</summary>
internal static class DurationText
{
    /// <summary>Whether a text is a duration.</summary>
    public static bool IsDuration(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("P"))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[1..];
        int time = rest.IndexOf('T');
        ReadOnlySpan<char> date = time < 0 ? rest : rest[..time];
        return time < 0
            ? AreUnits(date, "YMD") || AreUnits(date, "W")
            : (date.IsEmpty || AreUnits(date, "YMD")) && AreUnits(rest[(time + 1)..], "HMS");
    }

    // One or more numbers, each with its unit, in the order of the units and without leaving one out between them.
    private static bool AreUnits(ReadOnlySpan<char> text, ReadOnlySpan<char> units)
    {
        int next = -1;
        while (!text.IsEmpty)
        {
            int digits = text.IndexOfAnyExceptInRange('0', '9');
            int unit = digits < 1 ? -1 : units.IndexOf(text[digits]);
            if (unit < 0 || (next >= 0 && unit != next))
            {
                return false;
            }

            next = unit + 1;
            text = text[(digits + 1)..];
        }

        return next >= 0;
    }
}
