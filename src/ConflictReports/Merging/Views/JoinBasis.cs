using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Why two things were taken to be one.</summary>
[JsonConverter(typeof(ClosedSetConverter<JoinBasis>))]
public enum JoinBasis
{
    /// <summary>A person said so.</summary>
    Judgement,

    /// <summary>A person said that claims about them are the same.</summary>
    ClaimJudgement,

    /// <summary>They share an identifier: scheme and value.</summary>
    Identifier,

    /// <summary>They have one local id in two live revisions of one report.</summary>
    SameReport,

    /// <summary>They publish one page.</summary>
    SamePage,

    /// <summary>Their preferred names are spellings of one and their kinds are akin; of people, they have a body or a country in common, too (policy).</summary>
    Name,

    /// <summary>The report on the one cites, or derives from, the report on the other, and that has no other event that it could be.</summary>
    Citation,

    /// <summary>Type, time, place and the rest weigh enough (<see cref="DossierPolicy.Events"/>).</summary>
    EventRule,
}
