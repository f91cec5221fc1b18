namespace ConflictReports.Merging;

/// <summary>What became of a member or of an item of a list.</summary>
public enum ChangeKind
{
    /// <summary>It is there only afterwards.</summary>
    Added,

    /// <summary>It was there only before.</summary>
    Removed,

    /// <summary>It is there before and afterwards, with another value.</summary>
    Replaced,

    /// <summary>The items of a list stand in another order than keeping the old order and adding new items at the end would give.</summary>
    Reordered,
}
