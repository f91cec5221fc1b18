using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a piece of evidence is to a claim. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<EvidenceRole>))]
public enum EvidenceRole
{
    /// <summary>The claim is said there.</summary>
    StatedIn,

    /// <summary>It speaks for the claim.</summary>
    Supports,

    /// <summary>It speaks against the claim.</summary>
    Refutes,

    /// <summary>It shows something of the kind, without proving it.</summary>
    Illustrates,

    /// <summary>The claim is about it.</summary>
    Subject,
}
