namespace ConflictReports.Validation.Feeds;

/// <summary>What one document gives without the others: its findings and, if it is a report, what the rules across reports need of it.</summary>
internal readonly record struct PreparedReport(ValidationOutcome Outcome, ReportFacts? Facts);
