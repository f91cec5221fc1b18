namespace ConflictReports.Testing.Simulation;

/// <summary>Who an origin is.</summary>
internal enum TrueOriginKind
{
    /// <summary>A person with an office.</summary>
    Official,

    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>People who live there, without names.</summary>
    Locals,

    /// <summary>A correspondent of the outlet, on the spot.</summary>
    Correspondent,

    /// <summary>A ministry that says that it did not happen.</summary>
    Denier,

    /// <summary>Nobody: the outlet made it up, and others and it point to each other.</summary>
    Nobody,
}
