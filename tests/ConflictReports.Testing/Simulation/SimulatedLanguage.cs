namespace ConflictReports.Testing.Simulation;

/// <summary>What reports say in one language.</summary>
/// <param name="Tongue">The language.</param>
/// <param name="Tag">Its tag.</param>
internal sealed record SimulatedLanguage(SimulatedTongue Tongue, string Tag)
{
    /// <summary>A clause for each of <see cref="SimulatedDeed.All"/>.</summary>
    public required string[] Deeds { get; init; }

    /// <summary>A clause for each measure of each deed, in the same order.</summary>
    public required string[][] Counts { get; init; }

    /// <summary>The sites that deeds happen at, each with the word for "at" and its case.</summary>
    public required string[] Sites { get; init; }

    /// <summary>How a text may begin.</summary>
    public required string[] Openings { get; init; }

    /// <summary>How a text may end.</summary>
    public required string[] Closings { get; init; }

    /// <summary>The words before a figure: at least, more than, up to, about.</summary>
    public required string[] Hedges { get; init; }

    /// <summary>The word for dozens.</summary>
    public required string Dozens { get; init; }

    /// <summary>The ministries of defence: of the side that is said to have done it, and of the other.</summary>
    public required string[] Ministries { get; init; }

    /// <summary>The two sides.</summary>
    public required string[] Sides { get; init; }

    /// <summary>The people who live there, as a source.</summary>
    public required string Locals { get; init; }

    /// <summary>The office of a person who speaks.</summary>
    public required string Office { get; init; }
}
