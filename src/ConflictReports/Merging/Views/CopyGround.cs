using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What a suspicion of copying rests on.</summary>
[JsonConverter(typeof(ClosedSetConverter<CopyGround>))]
public enum CopyGround
{
    /// <summary>The texts are nearly the same.</summary>
    Text,

    /// <summary>Both give the same unusual figures.</summary>
    Figures,

    /// <summary>Both rest on one file, bit by bit.</summary>
    Evidence,
}
