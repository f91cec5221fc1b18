using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>The tombstone of a revision that must not be held any more, for the safety of a source or by law.</summary>
/// <remarks>
/// It names what is gone, and who decided, never what was in it. It wins every later join and nothing undoes it; who publishes the report
/// again does so as another revision. A digest can betray guessable content: it is for the authority to judge.
/// </remarks>
public sealed record Redaction
{
    /// <summary>The digest of the revision.</summary>
    public required Digest Digest { get; init; }

    /// <summary>Who decided: a name or an address. Never empty.</summary>
    public required string Authority { get; init; }

    /// <summary>The ground, such as a law or the safety of a source. Default: not said.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was decided. Default: not said.</summary>
    public Timestamp? At { get; init; }

    /// <summary>What two tombstones of one revision are ordered by: every member, ordinally.</summary>
    internal static int Compare(Redaction left, Redaction right)
    {
        int order = left.Digest.CompareTo(right.Digest);
        order = order != 0 ? order : string.CompareOrdinal(left.Authority, right.Authority);
        order = order != 0 ? order : string.CompareOrdinal(left.Reason, right.Reason);
        return order != 0 ? order : string.CompareOrdinal(left.At?.Text, right.At?.Text);
    }
}
