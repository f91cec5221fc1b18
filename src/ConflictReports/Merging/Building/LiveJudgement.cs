namespace ConflictReports.Merging.Building;

/// <summary>A person's judgement on two live items.</summary>
internal sealed record LiveJudgement(string Left, string Right, IdentityVerdict Verdict, string Why);
