namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>Judging a document would take more work than the options allow. Never leaves the package.</summary>
internal sealed class JudgingLimitException(string found, string expected) : Exception(found)
{
    /// <summary>What was found, a noun phrase.</summary>
    public string Found { get; } = found;

    /// <summary>What was expected, a noun phrase.</summary>
    public string Expected { get; } = expected;
}
