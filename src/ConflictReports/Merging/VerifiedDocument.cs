namespace ConflictReports.Merging;

/// <summary>What kind of document was verified.</summary>
public enum VerifiedDocument
{
    /// <summary>Neither a dossier nor an explanation: nothing was compared.</summary>
    None,

    /// <summary>A dossier.</summary>
    Dossier,

    /// <summary>The explanation of a claim.</summary>
    Explanation,
}
