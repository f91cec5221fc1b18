using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Whether the recorder still stands by a report. Absent: <see cref="Active"/>.</summary>
[JsonConverter(typeof(ClosedSetConverter<RevisionStatus>))]
public enum RevisionStatus
{
    /// <summary>The recorder stands by this revision. The default.</summary>
    Active,

    /// <summary>The recorder takes the report back; the record stays as a tombstone.</summary>
    Retracted,
}
