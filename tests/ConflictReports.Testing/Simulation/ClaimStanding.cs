namespace ConflictReports.Testing.Simulation;

/// <summary>How two claims about one event stand to each other in truth.</summary>
internal enum ClaimStanding
{
    /// <summary>Both may be true.</summary>
    NoContradiction,

    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>People may read it either way: a day apart, which a time zone explains; a figure beside a denial of the whole.</summary>
    Undecided,
}
