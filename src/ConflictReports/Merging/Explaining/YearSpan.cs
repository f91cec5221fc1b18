using System.Globalization;
using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>The years from the first to the last; null: open, or not known.</summary>
internal readonly record struct YearSpan(long? First, long? Last)
{
    // A time that spans more tells when in the year, or in which century, and not which year.
    private const int LongestTime = 10;
    private const int LastWritable = 9999;

    /// <summary>The years of the times of some claims; null: none of them tells a year.</summary>
    public static YearSpan? OfTimes(IEnumerable<LiveClaim> claims) => claims.SelectMany(claim => claim.Claim.Times).Select(time => Of(time.Value)).Where(IsTelling)
        .Aggregate((YearSpan?)null, (all, span) => all?.Hull(span) ?? span);

    /// <summary>The years in which a report may have been published.</summary>
    public static YearSpan OfPublication(LiveReport report) => report.Report.Published is { } published ? Of(published) : default;

    /// <summary>From the earlier first year to the later last one; an open end stays open.</summary>
    public YearSpan Hull(YearSpan other) => new(
        First is { } first && other.First is { } otherFirst ? Math.Min(first, otherFirst) : null,
        Last is { } last && other.Last is { } otherLast ? Math.Max(last, otherLast) : null);

    /// <summary>The span as EDTF; null if neither end is known, or a year has more than four digits.</summary>
    public Edtf? ToEdtf() => (First, Last) switch
    {
        (null, null) or ( < 0 or > LastWritable, _) or (_, < 0 or > LastWritable) => null,
        var (first, last) when first == last => Edtf.Parse(Text(first)),
        var (first, last) => Edtf.Parse($"{Text(first)}/{Text(last)}"),
    };

    private static YearSpan Of(ReportedTime time) => new(time.Edtf?.Earliest.Instant?.Year, time.Edtf?.Latest.Instant?.Year);

    private static bool IsTelling(YearSpan span) => span != default && !(span.Last - span.First >= LongestTime);

    private static string Text(long? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "..";
}
