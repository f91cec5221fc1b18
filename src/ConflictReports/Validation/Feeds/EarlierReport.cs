namespace ConflictReports.Validation.Feeds;

/// <summary>What a report of a feed has in common with earlier ones.</summary>
/// <param name="HasOtherContent">Whether the first report of its id and revision number has another content.</param>
/// <param name="FirstOfContent">Which report was the first of its content, from 1; 0 if it is the first itself.</param>
/// <param name="HasSameId">Whether that one has the same id.</param>
/// <param name="IsSameDocument">Whether that one is the same document.</param>
internal readonly record struct EarlierReport(bool HasOtherContent, long FirstOfContent, bool HasSameId, bool IsSameDocument)
{
    /// <summary>Whether there is nothing to say.</summary>
    public bool IsNone => !HasOtherContent && FirstOfContent == 0;

    /// <summary>Compares a report with the first of its content.</summary>
    public EarlierReport WithContentOf(in RevisionEntry first, long ordinal, in RevisionEntry later) =>
        this with { FirstOfContent = ordinal, HasSameId = first.Id == later.Id, IsSameDocument = first.Id == later.Id && first.IsSameRevision(later) };
}
