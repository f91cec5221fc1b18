using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What the values of a question are.</summary>
[JsonConverter(typeof(ClosedSetConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>How many or how much.</summary>
    Quantity,

    /// <summary>When something happened, begins, ends or is due.</summary>
    Time,

    /// <summary>Whether, and how far.</summary>
    Occurrence,
}
