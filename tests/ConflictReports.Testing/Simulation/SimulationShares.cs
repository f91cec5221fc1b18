namespace ConflictReports.Testing.Simulation;

/// <summary>How hard a world really is: counted over what was made, not over what was asked for. All live claims are counted, or what is named.</summary>
public sealed record SimulationShares
{
    /// <summary>Live claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Of these, the ones with a figure.</summary>
    public required int Figures { get; init; }

    /// <summary>Figures with a hedge.</summary>
    public required int Hedged { get; init; }

    /// <summary>Claims that spell their place otherwise than most claims about the event do.</summary>
    public required int Transliterated { get; init; }

    /// <summary>Claims that print another day than the true one.</summary>
    public required int Shifted { get; init; }

    /// <summary>Claims of reports that are translated from another one.</summary>
    public required int Translated { get; init; }

    /// <summary>Events in truth.</summary>
    public required int Events { get; init; }

    /// <summary>Events with another one of the same kind within 5 km and 2 days.</summary>
    public required int Neighbours { get; init; }

    /// <summary>Copies, retracted ones not counted.</summary>
    public required int Copies { get; init; }

    /// <summary>Copies that do not say what they are copied from.</summary>
    public required int UndeclaredCopies { get; init; }
}
