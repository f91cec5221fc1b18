using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What became of a revision in the view.</summary>
[JsonConverter(typeof(ClosedSetConverter<RevisionStanding>))]
public enum RevisionStanding
{
    /// <summary>Its claims count.</summary>
    Live,

    /// <summary>Another revision of the report took its place.</summary>
    Superseded,

    /// <summary>Withdrawn by its own recorder.</summary>
    Retracted,

    /// <summary>It withdraws other revisions and claims nothing.</summary>
    Retraction,

    /// <summary>It would withdraw revisions of a recorder that it shares no identifier with; it has no effect.</summary>
    UnauthorisedRetraction,
}
