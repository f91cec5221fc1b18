using ConflictReports.Merging.Runs;
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

    /// <summary>Orders tombstones as a run does: by digest, then by the bytes of their canonical JSON.</summary>
    internal static int Compare(Redaction left, Redaction right)
    {
        int order = left.Digest.CompareTo(right.Digest);
        return order != 0 || left.Equals(right) ? order : RedactionText.Write(left).AsSpan().SequenceCompareTo(RedactionText.Write(right));
    }

    /// <summary>Refuses a tombstone that could not be read again.</summary>
    internal static Redaction Checked(Redaction redaction)
    {
        ArgumentNullException.ThrowIfNull(redaction);
        ArgumentException.ThrowIfNullOrWhiteSpace(redaction.Authority, nameof(redaction));
        if (HasHalfOfPair(redaction.Authority) || HasHalfOfPair(redaction.Reason))
        {
            throw new ArgumentException("The authority or the reason has half of a surrogate pair, which is no text.", nameof(redaction));
        }

        return redaction;
    }

    private static bool HasHalfOfPair(string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
