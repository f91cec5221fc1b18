namespace ConflictReports.Merging.Building;

/// <summary>How two values stand to each other, of one question or of two.</summary>
internal sealed record DraftRelation(ValueDraft Left, ValueDraft Right, Verdict Verdict, IntervalRelation? Relation, string Why);
