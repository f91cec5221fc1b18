using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Tests.Documentation.Desk;

/// <summary>How soon a desk wants a claim checked.</summary>
[JsonConverter(typeof(ClosedSetConverter<DeskPriority>))]
public enum DeskPriority
{
    /// <summary>When there is time.</summary>
    Routine,

    /// <summary>Before the next edition.</summary>
    Urgent,
}
