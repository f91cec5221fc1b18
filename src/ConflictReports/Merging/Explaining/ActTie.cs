using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>A tie between acts of two families in one report, with whose acts they are.</summary>
internal sealed record ActTie((EventType First, EventType Second) Families, IReadOnlyCollection<string> Actors, TiedAct Act, TiedAct Other, PatternTie Tie)
{
    public LiveReport Report => Act.Report;

    /// <summary>The positions of the clusters of both acts.</summary>
    public IEnumerable<int> Clusters => new[] { Act.Cluster, Other.Cluster }.OfType<int>();

    /// <summary>The years of both acts by their times, or else those in which the report was published.</summary>
    public YearSpan Years => Act.Years is { } years ? Other.Years?.Hull(years) ?? years : Other.Years ?? YearSpan.OfPublication(Report);
}
