namespace ConflictReports.Merging.Names;

/// <summary>What is held of two parties, or of two places, by what they are called.</summary>
internal enum Likeness
{
    /// <summary>They are two, as far as names tell.</summary>
    Apart,

    /// <summary>They may be one: not joined, and not counted twice for certain.</summary>
    Near,

    /// <summary>They are called the same, in whatever spelling.</summary>
    Same,
}
