namespace ConflictReports.Values;

/// <summary>A list or map that the writer leaves out when there is nothing in it.</summary>
internal interface IOmittedWhenEmpty
{
    /// <summary>Whether there is no item, so that the member is left out.</summary>
    bool IsEmpty { get; }
}
