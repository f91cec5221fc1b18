namespace ConflictReports.Json;

/// <summary>How far the syntax stage got.</summary>
/// <param name="IsWellFormed">Whether the document was read to its end and is one JSON value; it may still have findings.</param>
/// <param name="FindingCount">The number of findings, with those beyond the cap, which are counted but not kept.</param>
/// <param name="Start">Where the JSON starts: 3 after a byte-order mark, else 0.</param>
internal readonly record struct StrictJsonOutcome(bool IsWellFormed, int FindingCount, int Start)
{
    /// <summary>Whether there is nothing to report.</summary>
    public bool IsClean => IsWellFormed && FindingCount == 0;
}
