namespace ConflictReports.Testing.Simulation;

/// <summary>What is true of the claims of a world. Claims are named as in a dossier: the id of the report, <c>#</c> and the local id. Only live claims have labels.</summary>
public sealed record SimulatedLabels
{
    /// <summary>The event that each live claim is about.</summary>
    public required IReadOnlyDictionary<string, int> EventOf { get; init; }

    /// <summary>What each live claim goes back to: whoever saw it, said it or made it up.</summary>
    public required IReadOnlyDictionary<string, string> OriginOf { get; init; }

    /// <summary>Claims about one event that cannot both be true.</summary>
    public required IReadOnlySet<ClaimPair> Contradictions { get; init; }

    /// <summary>Claims about one event that people may read either way; they count neither for nor against whoever calls them a contradiction.</summary>
    public required IReadOnlySet<ClaimPair> Undecided { get; init; }

    /// <summary>The true number of each measure of each event.</summary>
    public required IReadOnlyDictionary<(int Event, string Measure), int> TrueCounts { get; init; }

    /// <summary>The report, by id, that each copy is copied from.</summary>
    public required IReadOnlyDictionary<string, string> CopyOf { get; init; }

    /// <summary>The copies, by id of the report, that do not say what they are copied from.</summary>
    public required IReadOnlySet<string> UndeclaredCopies { get; init; }

    /// <summary>How many origins stand behind claims: the greatest number of different ones behind those of one event, since claims about another event support nothing.</summary>
    /// <param name="claims">The ids of live claims, at least one.</param>
    /// <returns>At least 1.</returns>
    /// <exception cref="KeyNotFoundException">A claim has no label.</exception>
    public int CountOrigins(IEnumerable<string> claims) =>
        claims.GroupBy(claim => EventOf[claim]).Max(group => group.Select(claim => OriginOf[claim]).Distinct(StringComparer.Ordinal).Count());
}
