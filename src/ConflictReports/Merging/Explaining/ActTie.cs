using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>A tie between acts of two families in one report, with whose acts they are and the clusters that they stand in.</summary>
internal sealed record ActTie(
    LiveReport Report, (EventType First, EventType Second) Families, IReadOnlyCollection<string> Actors, IReadOnlyCollection<int> Clusters, YearSpan Years, PatternTie Tie);
