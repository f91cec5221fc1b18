namespace ConflictReports.Values;

/// <summary>What the writer asks of a list of any item type.</summary>
internal interface IEquatableArray
{
    /// <summary>Whether there is no item, so that the member is left out.</summary>
    bool IsEmpty { get; }
}
