using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What can be said for sure of the order of two times; approximate and uncertain ones are never sure.</summary>
internal static class TimeOrder
{
    // Clocks that are set by hand differ by some minutes.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Whether one time surely starts after the other has ended, both told of one place.</summary>
    public static bool IsSurelyAfter(Edtf? later, Edtf? earlier) =>
        IsSure(later) && IsSure(earlier) && (later!.IsUtc == earlier!.IsUtc
            ? later.Earliest.Instant > earlier.Latest.Instant
            : later.EarliestUtc.Instant > earlier.LatestUtc.Instant);

    /// <summary>Whether one time surely starts after the other has ended, wherever on earth the two are told of.</summary>
    public static bool IsSurelyAfterAnywhere(Edtf? later, Edtf? earlier) =>
        IsSure(later) && IsSure(earlier) && later!.EarliestUtc.Instant > earlier!.LatestUtc.Instant;

    /// <summary>Whether a time surely starts after an instant, with some minutes for clocks that differ.</summary>
    public static bool IsSurelyAfter(Edtf? later, Timestamp? instant) =>
        IsSure(later) && instant is not null && later!.EarliestUtc.Instant > EdtfInstant.FromDateTimeOffset(instant.Instant).Plus(Skew);

    /// <summary>Whether an instant is after another, with some minutes for clocks that differ.</summary>
    public static bool IsAfter(Timestamp? later, Timestamp instant) => later is not null && later.Instant - instant.Instant > Skew;

    private static bool IsSure(Edtf? time) => time is { Qualification: EdtfQualification.None };
}
