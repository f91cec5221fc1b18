namespace ConflictReports.Validation.SinglePass;

/// <summary>What was seen of an object's members.</summary>
internal struct MembersSeen
{
    /// <summary>The bits of the members that are there.</summary>
    public ulong Present;

    /// <summary>How many there are that the schema does not name.</summary>
    public int Others;

    /// <summary>Whether one has a name that the schema does not allow.</summary>
    public bool HasWrongName;
}
