using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// A date, time or span of dates as sources give them, in the Extended Date/Time Format of ISO 8601-2:2019 (as profiled by the Library of Congress), levels 0, 1 and 2.
/// </summary>
/// <remarks>
/// <para>
/// Dates are of the proleptic Gregorian calendar, years counted astronomically (0000 is 1 BC). Every date is real: <c>2026-02-30</c> and <c>156X-02-30</c> are refused, and no
/// interval ends before it starts. A text has at most 1,000 characters and a year at most 18 digits. Equality is by text: <c>2024</c> and <c>2024-01/2024-12</c> differ.
/// </para>
/// <para>
/// <see cref="Earliest"/> and <see cref="Latest"/> are the first and the last second, both included, that the expression may mean. A year, month or day means the whole of it;
/// unspecified digits mean every real date that fits; a season has the months of <see cref="EdtfDivision"/>; a set reaches from its earliest member to
/// its latest. The qualifiers
/// <c>?</c>, <c>~</c> and <c>%</c> do not move a bound, since the standard gives them no width: who compares decides on a tolerance (<see cref="EdtfBound.Plus"/>).
/// </para>
/// <para>
/// Where the standard leaves room: an end of an interval and a member of a set is a date or a division, without a time of day and without <c>Y</c>,
/// <c>E</c> and <c>S</c>; two seasons
/// or divisions joined by a slash or by <c>..</c> are of one kind; dates joined by <c>..</c> have one unit; a time of day has seconds, 00 to 59.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Edtf>))]
public sealed class Edtf : TextValue<Edtf>, ITextValue<Edtf>
{
    private const int LongestText = 1_000;
    private const string Form = "a date in EDTF (ISO 8601-2, levels 0 to 2), such as 2024-05-03, 2024-05, 2024-05-03/2024-05-09 or 2024-05-XX";

    // Clocks of the world show up to 14 hours more and 12 hours less than UTC.
    private static readonly TimeSpan MostAhead = TimeSpan.FromHours(14);
    private static readonly TimeSpan MostBehind = TimeSpan.FromHours(12);

    // Found out when it is asked for: of most dates of a report that is known to be valid only the text is needed. Whoever comes second finds the same.
    private EdtfContent? content;

    private Edtf(string text, EdtfContent? content)
        : base(text) => this.content = content;

    /// <summary>The lowest level of the standard that has this form: 0, 1 or 2.</summary>
    public int Level => Content.Level;

    /// <summary>What the expression is; it decides which of the parts are given.</summary>
    public EdtfKind Kind => Content.Kind;

    /// <summary>
    /// The date of a <see cref="EdtfKind.Date"/>, <see cref="EdtfKind.DateTime"/> (as written, not in UTC) or <see cref="EdtfKind.Division"/>; otherwise
    /// null.
    /// </summary>
    public EdtfDate? Date => Content.Date;

    /// <summary>The time of day of a <see cref="EdtfKind.DateTime"/>, as written; otherwise null.</summary>
    public EdtfTime? Time => Content.Time;

    /// <summary>The year of a <see cref="EdtfKind.NumericYear"/>; otherwise null.</summary>
    public EdtfYear? NumericYear => Content.NumericYear;

    /// <summary>The start and end of an <see cref="EdtfKind.Interval"/>; otherwise null.</summary>
    public EdtfRange? Interval => Content.Interval;

    /// <summary>The members of a <see cref="EdtfKind.OneOf"/> or <see cref="EdtfKind.AllOf"/> set in the order written, at least one; otherwise empty.</summary>
    public EquatableArray<EdtfRange> Members => Content.Members;

    /// <summary>
    /// The first second that the expression may mean, or the mark of an open or unknown start. In UTC if <see cref="IsUtc"/>, otherwise in the local time of
    /// whatever place is spoken of.
    /// </summary>
    public EdtfBound Earliest => Content.Earliest;

    /// <summary>
    /// The last second that the expression may mean, included, or the mark of an open or unknown end. In UTC if <see cref="IsUtc"/>, otherwise in the local
    /// time of whatever place is spoken of.
    /// </summary>
    public EdtfBound Latest => Content.Latest;

    /// <summary>Whether the bounds are in UTC: the expression is a date-time with an offset. All other expressions are in a local time that they do not name.</summary>
    public bool IsUtc => Content.Time?.Offset is not null;

    /// <summary><see cref="Earliest"/> in UTC: as it is if <see cref="IsUtc"/>, otherwise 14 hours earlier, for clocks that are ahead as far as any are.</summary>
    public EdtfBound EarliestUtc => IsUtc ? Earliest : Earliest.Plus(-MostAhead);

    /// <summary><see cref="Latest"/> in UTC: as it is if <see cref="IsUtc"/>, otherwise 12 hours later, for clocks that are behind as far as any are.</summary>
    public EdtfBound LatestUtc => IsUtc ? Latest : Latest.Plus(MostBehind);

    /// <summary>The qualifications of all parts together; significant digits are none of them.</summary>
    public EdtfQualification Qualification
    {
        get
        {
            EdtfQualification all = EdtfQualification.None;
            foreach (EdtfDate date in Dates())
            {
                all |= date.Qualification;
            }

            return all;
        }
    }

    /// <summary>Whether at least one digit is unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits => Dates().Any(date => date.HasUnspecifiedDigits);

    /// <summary>Makes the expression of one day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day as <c>year-month-day</c>.</returns>
    public static Edtf FromDate(DateOnly date) =>
        Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public static Edtf? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? fault;
        EdtfContent? found = null;
        if (text.Length == 0)
        {
            fault = "leave it out where no date is known";
        }
        else if (text.Length > LongestText)
        {
            fault = "at most 1,000 characters";
        }
        else
        {
            found = EdtfParser.Parse(text, out fault);
            fault = found is null ? EdtfHints.Find(text) ?? fault : null;
        }

        expected = found is null ? $"{Form}; {fault}" : null;
        return found is null ? null : new Edtf(text, found);
    }

    /// <summary>The value of a text that is known to have the form.</summary>
    internal static Edtf FromJudged(string text) => new(text, content: null);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["pattern"] = EdtfPattern.Whole,
        ["minLength"] = EdtfPattern.ShortestText,
        ["maxLength"] = LongestText,
        ["examples"] = new JsonArray(
            "2024-05-03", "2024-05", "2024-05-03T18:30:00+03:00", "2024-05-03/2024-05-09", "2024-05-03/..", "2024-05~", "2024-05-XX", "2024-21", "[..2024-05-10]"),
    };

    /// <summary>The day, if the expression is exactly one: a year, month and day without unspecified digits and qualifiers, of the years 1 to 9999.</summary>
    /// <returns>The day, or null.</returns>
    public DateOnly? ToDate() =>
        Kind == EdtfKind.Date && Date is { Day: not null, HasUnspecifiedDigits: false, Qualification: EdtfQualification.None, Earliest: { Year: >= 1 } day }
            ? new DateOnly((int)day.Year, day.Month, day.Day)
            : null;

    /// <summary>
    /// Whether both may mean a common second, judged by their bounds; an open or unknown end sets no limit. Two local expressions are taken to be of one place; a local one
    /// and one in UTC are compared by <see cref="EarliestUtc"/> and <see cref="LatestUtc"/>.
    /// </summary>
    /// <param name="other">The other expression.</param>
    /// <returns>False if one surely ends before the other starts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsUtc == other.IsUtc
            ? IsNotAfter(Earliest, other.Latest) && IsNotAfter(other.Earliest, Latest)
            : IsNotAfter(EarliestUtc, other.LatestUtc) && IsNotAfter(other.EarliestUtc, LatestUtc);
    }

    private static bool IsNotAfter(EdtfBound earliest, EdtfBound latest) => !(earliest.Instant > latest.Instant);

    private EdtfContent Content => content ??= EdtfParser.Parse(Text, out _)!;

    private IEnumerable<EdtfDate> Dates()
    {
        if (Date is not null)
        {
            yield return Date;
        }

        IEnumerable<EdtfRange> ranges = Interval is null ? Members : [Interval];
        foreach (EdtfRange range in ranges)
        {
            if (range.Start.Date is not null)
            {
                yield return range.Start.Date;
            }

            if (range.End.Date is not null)
            {
                yield return range.End.Date;
            }
        }
    }
}
