using System.Globalization;
using System.Text.Json;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>All accepted losses of generated types. One that covers nothing is a failure.</summary>
internal static class RoundTripLosses
{
    /// <summary>The list.</summary>
    public static IReadOnlyList<RoundTripLoss> All { get; } =
    [
        new("quicktype for TypeScript", IsSameInstant, "a date-time is read into a Date, which writes milliseconds and UTC; the instant is the same"),
        new("quicktype for Python", IsSameInstant, "a date-time is read into a datetime, which writes +00:00 for Z; the instant is the same"),
    ];

    private static bool IsSameInstant(JsonDifference difference) =>
        difference.Pointer.Split('/')[^1] is "recordedAt" or "retrievedAt" or "capturedAt" or "ratedAt" or "at" && Instant(difference.Before) is { } before && Instant(difference.After) == before;

    private static DateTimeOffset? Instant(string? json) =>
        json is not null && DateTimeOffset.TryParse(JsonSerializer.Deserialize<JsonElement>(json).ToString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant)
            ? instant
            : null;
}
