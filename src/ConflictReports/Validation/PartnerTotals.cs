namespace ConflictReports.Validation;

/// <summary>What was found in the reports of one partner.</summary>
/// <param name="Partner">The partner, as <see cref="FeedPartner"/> tells; null: documents that do not say whose they are.</param>
/// <param name="Totals">The numbers.</param>
public sealed record PartnerTotals(string? Partner, FindingTotals Totals);
