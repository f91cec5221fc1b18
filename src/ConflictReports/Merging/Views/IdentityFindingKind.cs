using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What stood against a join.</summary>
[JsonConverter(typeof(ClosedSetConverter<IdentityFindingKind>))]
public enum IdentityFindingKind
{
    /// <summary>People judged both same and different; nothing was joined by these judgements.</summary>
    ContradictoryJudgements,

    /// <summary>An automatic join would have gone against a judgement, would have joined two things that one report keeps apart, or was ambiguous.</summary>
    JoinBlocked,
}
