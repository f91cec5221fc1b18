namespace ConflictReports.Merging;

/// <summary>Two sources of which one may copy from the other; which of them, their values do not tell.</summary>
public sealed record SuspectedCopying
{
    /// <summary>The source whose name comes first, ordinally.</summary>
    public required string First { get; init; }

    /// <summary>The other source.</summary>
    public required string Second { get; init; }

    /// <summary>How probable it is, in thousandths, that their values are not given independently, as the last round took it; 1 to 1,000.</summary>
    public required int ProbabilityPermille { get; init; }

    /// <summary>How many values of items both give.</summary>
    public required int SharedValues { get; init; }

    /// <summary>For how many items both give values, and none in common.</summary>
    public required int Differences { get; init; }
}
