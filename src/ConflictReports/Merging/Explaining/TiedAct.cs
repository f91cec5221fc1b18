using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Explaining;

/// <summary>An event of a report as far as ties ask: who acts in it, where it stands, what is claimed of it, and in which years.</summary>
internal sealed record TiedAct(LiveReport Report, Event Event, IReadOnlyList<LiveClaim> Claims, IReadOnlySet<string> Actors, int? Cluster, YearSpan? Years)
{
    /// <summary>The label and the type.</summary>
    public string Name => Event.Label is { } label ? $"\"{label}\" [{Event.Type}]" : $"[{Event.Type}]";
}
