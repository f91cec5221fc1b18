namespace ConflictReports.Testing.Simulation;

/// <summary>How a report that is a copy says so.</summary>
internal enum CopyManner
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>It says that it is a republication of the other.</summary>
    Republished,

    /// <summary>It quotes the other.</summary>
    Cited,

    /// <summary>It does not say so, and names whoever the other named.</summary>
    Undeclared,

    /// <summary>It does not say so, and speaks in its own voice.</summary>
    Appropriated,

    /// <summary>It does not say so, and claims to have been there itself.</summary>
    Pretended,

    /// <summary>It quotes a report that quotes it.</summary>
    Circular,
}
