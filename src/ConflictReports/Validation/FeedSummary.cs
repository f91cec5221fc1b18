using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What was found in a feed or several, as a whole and for each partner: something to send to whoever has to mend it. Made by a <see cref="FeedSummaryBuilder"/>.</summary>
/// <remarks>Immutable. The same lines in the same order give equal summaries.</remarks>
public sealed record FeedSummary
{
    /// <summary>All reports.</summary>
    public required FindingTotals Totals { get; init; }

    /// <summary>Those of each partner, in the ordinal order of the partners' names; documents that do not say whose they are come last.</summary>
    public EquatableArray<PartnerTotals> Partners { get; init; }

    /// <summary>Those of the partners that came after the greatest number of partners that are kept apart; null if there were none.</summary>
    public FindingTotals? Others { get; init; }
}
