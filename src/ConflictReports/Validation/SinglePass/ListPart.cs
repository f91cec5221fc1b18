namespace ConflictReports.Validation.SinglePass;

/// <summary>What a list has to be.</summary>
internal sealed class ListPart
{
    /// <summary>The least number of items.</summary>
    public required int MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    public required int MaxItems { get; init; }

    /// <summary>The schemas of the first items; filled in when all nodes are there.</summary>
    public required NextValue[] Prefix { get; init; }

    /// <summary>The schema of the others; filled in when all nodes are there.</summary>
    public NextValue Items { get; set; } = NextValue.Of(PassNode.Any);
}
