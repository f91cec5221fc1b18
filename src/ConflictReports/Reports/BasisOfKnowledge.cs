using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>From where the innermost speaker, or the outlet in its own voice, knows. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<BasisOfKnowledge>))]
public enum BasisOfKnowledge
{
    /// <summary>It is the speaker's own deed, decision or norm.</summary>
    OwnAct,

    /// <summary>Saw or lived through it.</summary>
    Eyewitness,

    /// <summary>From a record kept in office, such as a register or an order.</summary>
    OfficialRecord,

    /// <summary>From another document.</summary>
    Document,

    /// <summary>From a device, such as a satellite or a radar.</summary>
    Sensor,

    /// <summary>Concluded from other things; an opinion and no observation.</summary>
    Inference,

    /// <summary>The speaker has a basis and does not say which, or gives none for a figure.</summary>
    Undisclosed,

    /// <summary>Nobody can tell.</summary>
    Unknown,
}
