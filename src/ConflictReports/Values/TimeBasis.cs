using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What a time rests on. Absent: not said, as a rule because the text states it.</summary>
[JsonConverter(typeof(ClosedSetConverter<TimeBasis>))]
public enum TimeBasis
{
    /// <summary>The text states it as it stands.</summary>
    Stated,

    /// <summary>The recorder concludes it from the content.</summary>
    Inferred,

    /// <summary>The text gives the day and the month; the recorder adds the year.</summary>
    InferredYear,

    /// <summary>The text counts from another time (<c>on Thursday</c>, <c>last week</c>); the anchor or the report's date resolves it.</summary>
    Relative,

    /// <summary>A rule resolves a vague word or a code, such as <c>early August</c> or a data set's week.</summary>
    Convention,
}
