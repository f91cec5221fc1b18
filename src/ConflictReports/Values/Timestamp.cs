using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>A point in time with its offset from UTC: a <c>date-time</c> of RFC 3339, section 5.6, such as <c>2024-05-03T18:30:00.250+03:00</c>.</summary>
/// <remarks>
/// <para>
/// The text is kept as written; <c>2024-05-03T12:00:00Z</c> and <c>2024-05-03T12:00:00+00:00</c> are two texts of one instant, and equality is by text. Ordered by
/// <see cref="Instant"/>, then by text (ordinal), so that only equal texts compare as equal.
/// </para>
/// <para>
/// <c>T</c> and <c>Z</c> are in upper case, as other profiles of ISO 8601 want them, though RFC 3339 lets either be in lower case. The offset has at most
/// 23 hours and 59 minutes;
/// <c>-00:00</c> says that local time is not known. The year is 0001 to 9999, both as written and in UTC. The second 60 is accepted where a leap second
/// may be: in the last minute,
/// by UTC, of a month. A text has at most 64 characters.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Timestamp>))]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "Equality and its operators are those of the base.")]
public sealed class Timestamp : TextValue<Timestamp>, ITextValue<Timestamp>, IComparable<Timestamp>, IComparable
{
    private const int LongestText = 64;
    private const string Form = "a date and time with offset (RFC 3339), such as 2024-05-03T15:30:00Z or 2024-05-03T18:30:00+03:00";
    private const string UnknownOffset = "-00:00";

    private Timestamp(string text, DateTimeOffset instant, TimeSpan offset)
        : base(text)
    {
        Instant = instant;
        Offset = offset;
    }

    /// <summary>
    /// The point in time in UTC, to 100 nanoseconds: further digits are cut, not rounded. A leap second is the second that follows it, since .NET counts none.
    /// </summary>
    public DateTimeOffset Instant { get; }

    /// <summary>How far local time is ahead of UTC as written, in whole minutes, less than 24 hours either way; zero if not known.</summary>
    public TimeSpan Offset { get; }

    /// <summary>Whether the text says that the local offset is not known (<c>-00:00</c>; RFC 3339, section 4.3).</summary>
    public bool IsOffsetUnknown => Text.EndsWith(UnknownOffset, StringComparison.Ordinal);

    /// <summary>Makes a timestamp of a point in time, with its offset, and with as many digits of the second as it needs.</summary>
    /// <param name="value">The point in time.</param>
    /// <returns>The timestamp; an offset of zero is written <c>Z</c>.</returns>
    public static Timestamp FromDateTimeOffset(DateTimeOffset value)
    {
        string clock = value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        string offset = value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture);
        return Parse(clock + offset);
    }

    /// <inheritdoc/>
    public static Timestamp? Create(string text, out string? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        DateTimeOffset instant = default;
        TimeSpan offset = default;
        string? fault = text.Length > LongestText ? "at most 64 characters" : TimestampReader.Read(text, out instant, out offset);
        expected = fault is null ? null : $"{Form}; {fault}";
        return fault is null ? new Timestamp(text, instant, offset) : null;
    }

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => new()
    {
        ["type"] = "string",
        ["format"] = "date-time",
        ["pattern"] = TimestampPattern.Whole,
        ["maxLength"] = LongestText,
        ["examples"] = new JsonArray("2024-05-03T15:30:00Z", "2024-05-03T18:30:00.250+03:00"),
    };

    /// <summary>The point in time with the offset as written, or in UTC if the offset is more than the 14 hours that <see cref="DateTimeOffset"/> holds.</summary>
    /// <returns>The same point in time as <see cref="Instant"/>.</returns>
    public DateTimeOffset ToDateTimeOffset() => Offset.Duration() <= TimeSpan.FromHours(14) ? Instant.ToOffset(Offset) : Instant;

    /// <summary>Compares by instant, then by text.</summary>
    /// <param name="other">The other timestamp; null is before all.</param>
    /// <returns>Negative, zero or positive: this is before, equal to or after the other.</returns>
    public int CompareTo(Timestamp? other)
    {
        int order = other is null ? 1 : Instant.CompareTo(other.Instant);
        return order != 0 ? order : string.CompareOrdinal(Text, other!.Text);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Timestamp other => CompareTo(other),
        _ => throw new ArgumentException("Not a timestamp.", nameof(obj)),
    };

    /// <summary>Whether the left timestamp is before the right one; null is before all.</summary>
    /// <param name="left">One timestamp.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when before.</returns>
    public static bool operator <(Timestamp? left, Timestamp? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left timestamp is after the right one; null is before all.</summary>
    /// <param name="left">One timestamp.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when after.</returns>
    public static bool operator >(Timestamp? left, Timestamp? right) => right < left;

    /// <summary>Whether the left timestamp is before the right one or equal to it; null is before all.</summary>
    /// <param name="left">One timestamp.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not after.</returns>
    public static bool operator <=(Timestamp? left, Timestamp? right) => !(right < left);

    /// <summary>Whether the left timestamp is after the right one or equal to it; null is before all.</summary>
    /// <param name="left">One timestamp.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when not before.</returns>
    public static bool operator >=(Timestamp? left, Timestamp? right) => !(left < right);
}
