namespace ConflictReports.Values;

/// <summary>The clock parts that ISO 8601 and RFC 3339 share (see <see cref="ClockText"/>) as parts of a regular expression for the schema.</summary>
internal static class ClockPattern
{
    /// <summary>Hours, 00 to 23.</summary>
    public const string Hour = "(?:[01][0-9]|2[0-3])";

    /// <summary>Hours, 01 to 23.</summary>
    public const string SomeHour = "(?:0[1-9]|1[0-9]|2[0-3])";

    /// <summary>Minutes or seconds, 00 to 59.</summary>
    public const string Minute = "[0-5][0-9]";

    /// <summary>Minutes, 01 to 59.</summary>
    public const string SomeMinute = "(?:0[1-9]|[1-5][0-9])";

    /// <summary>Hours and minutes, 00:00 to 23:59.</summary>
    public const string HourAndMinute = $"{Hour}:{Minute}";
}
