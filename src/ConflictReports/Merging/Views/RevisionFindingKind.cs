using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What is remarkable about the revisions of a report.</summary>
[JsonConverter(typeof(ClosedSetConverter<RevisionFindingKind>))]
public enum RevisionFindingKind
{
    /// <summary>Two revisions of one report bear one number and differ; both are kept.</summary>
    Equivocation,

    /// <summary>More than one revision is live, since none of them supersedes the other; all are kept.</summary>
    Fork,

    /// <summary>A revision that would supersede another is not by the same recorder, so that it does not; both are kept.</summary>
    OtherRecorder,

    /// <summary>A retraction without effect, since its recorder shares no identifier with that of the revision.</summary>
    UnauthorisedRetraction,

    /// <summary>Live revisions are readings of one page (equal <c>url</c>).</summary>
    SamePage,
}
