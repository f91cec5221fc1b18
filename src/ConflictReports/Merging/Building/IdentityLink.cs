namespace ConflictReports.Merging.Building;

/// <summary>A reason to take two nodes as one.</summary>
internal sealed record IdentityLink(int Left, int Right, JoinBasis Basis, string Why)
{
    /// <summary>0: a person's judgement; 1: as good as certain; 2: a rule of the policy.</summary>
    public int Tier => Basis switch
    {
        JoinBasis.Judgement or JoinBasis.ClaimJudgement => 0,
        JoinBasis.Identifier or JoinBasis.SameReport => 1,
        _ => 2,
    };
}
