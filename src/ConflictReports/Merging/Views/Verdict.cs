using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>How two values stand to each other.</summary>
[JsonConverter(typeof(ClosedSetConverter<Verdict>))]
public enum Verdict
{
    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>They can both be true, and whoever says them does not mean the same; never counted as agreement nor as contradiction.</summary>
    Tension,

    /// <summary>One says what the other says, or more exactly.</summary>
    Agreement,

    /// <summary>They can both be true, and neither follows from the other.</summary>
    Compatible,

    /// <summary>They do not answer the same question, or one has no bounds.</summary>
    NotCompared,
}
