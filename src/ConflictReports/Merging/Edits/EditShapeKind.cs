namespace ConflictReports.Merging.Edits;

/// <summary>How two versions of a value are compared.</summary>
internal enum EditShapeKind
{
    /// <summary>As a whole.</summary>
    Value,

    /// <summary>Member by member.</summary>
    Record,

    /// <summary>Entry by entry; an absent map is an empty one.</summary>
    Map,

    /// <summary>Item by item, by their keys; an absent list is an empty one.</summary>
    List,
}
