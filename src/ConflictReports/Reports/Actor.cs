namespace ConflictReports;

/// <summary>Whoever only acts or suffers in the report, and says nothing in it.</summary>
public sealed record Actor : Party
{
}
