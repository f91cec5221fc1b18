namespace ConflictReports.Merging;

/// <summary>Why two edits of a report cannot both stand.</summary>
public enum EditConflictKind
{
    /// <summary>Both changed one value, each in its own way.</summary>
    BothEdited,

    /// <summary>Both added something under one name or id, and it is not the same.</summary>
    BothAdded,

    /// <summary>One removed what the other changed.</summary>
    RemovedAndEdited,

    /// <summary>
    /// Both removed an item of a list whose items have no ids, and did not add the same ones: whether these replace it, and so contradict each other, cannot be told.
    /// </summary>
    BothReplaced,

    /// <summary>Both put the items of a list in another order, each in its own.</summary>
    BothReordered,

    /// <summary>What the two edits give together refers to something that is not there; each alone does not.</summary>
    LostReference,

    /// <summary>What the two edits give together breaks a rule that each alone keeps.</summary>
    NotValid,
}
