using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Brings times to their normal form: seconds on one line, both ends included.</summary>
/// <remarks>
/// Dates and local times are compared as those of one place, since reports on one event speak of one. A time with an offset is widened to
/// the local times that it may be anywhere (UTC -12 to +14), so that it contradicts a local one, or agrees with it, only if it does everywhere.
/// An interval lasts from its start to its end, so that no date within follows from it or the other way round; nor does any follow from a set
/// with gaps. A time with a qualifier (<c>?</c>, <c>~</c>, <c>%</c>) supports some days more, by the policy.
/// </remarks>
internal static class TimeNormalizer
{
    private const decimal SecondsPerDay = 86_400;
    private const decimal SecondsPerHour = 3_600;

    public static IntervalValue? Normalize(ReportedTime time, DossierPolicy policy)
    {
        if (time.Edtf is not { } edtf)
        {
            return null;
        }

        Interval stated = new(SecondOf(edtf.Earliest), SecondOf(edtf.Latest));
        bool isHedged = edtf.Qualification != EdtfQualification.None;
        Interval support = Widen(stated, isHedged ? policy.ApproximateDays * SecondsPerDay : 0, isHedged ? policy.ApproximateDays * SecondsPerDay : 0);
        return new IntervalValue(stated, edtf.IsUtc ? Widen(support, 12 * SecondsPerHour, 14 * SecondsPerHour) : support, isHedged, IsHull(edtf), edtf.IsUtc);
    }

    /// <summary>The second as ISO 8601; for bounds of the normal form.</summary>
    public static string? Format(decimal? second)
    {
        if (second is not { } value)
        {
            return null;
        }

        decimal day = decimal.Floor(value / SecondsPerDay);
        (decimal year, int month, int dayOfMonth) = CivilOf(day);
        int rest = (int)(value - (day * SecondsPerDay));
        return FormattableString.Invariant($"{year:0000}-{month:00}-{dayOfMonth:00}T{rest / 3600:00}:{rest / 60 % 60:00}:{rest % 60:00}");
    }

    public static Interval Widen(Interval interval, decimal before, decimal after) =>
        new(interval.Lower - before, interval.Upper + after);

    private static bool IsHull(Edtf edtf) => edtf.Kind is EdtfKind.Interval or EdtfKind.AllOf
        || (edtf.Kind == EdtfKind.OneOf && edtf.Members.Count > 1)
        || HasInnerGap(edtf.Text);

    // An unspecified digit before one that is known: 2024-XX-03 is twelve days of the year. One at the end, as in 2024-05-0X, leaves no gap.
    private static bool HasInnerGap(string text)
    {
        int unspecified = text.IndexOf('X', StringComparison.Ordinal);
        return unspecified >= 0 && text.AsSpan(unspecified).ContainsAnyInRange('0', '9');
    }

    private static decimal? SecondOf(EdtfBound bound) =>
        bound.Instant is { } instant ? (DayOf(instant.Year, instant.Month, instant.Day) * SecondsPerDay) + instant.SecondOfDay : null;

    // Days since 1970-01-01 in the proleptic Gregorian calendar, for years beyond DateTime's; the year is counted from March.
    private static decimal DayOf(decimal year, int month, int day)
    {
        decimal shifted = month <= 2 ? year - 1 : year;
        decimal era = decimal.Floor(shifted / 400);
        decimal yearOfEra = shifted - (era * 400);
        int dayOfYear = ((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5 + day - 1;
        decimal dayOfEra = (yearOfEra * 365) + decimal.Floor(yearOfEra / 4) - decimal.Floor(yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    private static (decimal Year, int Month, int Day) CivilOf(decimal days)
    {
        decimal shifted = days + 719_468;
        decimal era = decimal.Floor(shifted / 146_097);
        int dayOfEra = (int)(shifted - (era * 146_097));
        int yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        decimal year = (era * 400) + yearOfEra + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
    }
}
