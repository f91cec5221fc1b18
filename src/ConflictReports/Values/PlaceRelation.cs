using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>How what happened lies to the named place. Absent: at the place, or the text does not say.</summary>
[JsonConverter(typeof(ClosedSetConverter<PlaceRelation>))]
public enum PlaceRelation
{
    /// <summary>At the place itself.</summary>
    At,

    /// <summary>Close to it, outside of it or not said to be inside.</summary>
    Near,

    /// <summary>Along a line such as a road, a river or a border.</summary>
    Along,

    /// <summary>Somewhere inside it.</summary>
    Within,
}
