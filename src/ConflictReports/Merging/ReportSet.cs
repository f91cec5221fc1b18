using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>
/// A set of revisions of reports that only grows: a map from digest to canonical bytes. Sets are joined by union, so that the result is the
/// same whatever the order, the grouping or the repetition.
/// </summary>
/// <remarks>
/// <para>
/// The unit is one revision. The join decides nothing: which revision of a report is live, what is the same and what contradicts what is a
/// matter of the <see cref="Dossier"/>. A <see cref="Redaction"/> wins every join, and adding its revision again has no effect.
/// </para>
/// <para>
/// Immutable, safe for use by several threads, equal by content (revisions and redactions). Enumerated in the ordinal order of the digests.
/// <see cref="Add(ConflictReport)"/> and <see cref="Join"/> take time in proportion to the size of both; to add many, use
/// <see cref="Create(IEnumerable{ConflictReport})"/>.
/// </para>
/// </remarks>
public sealed class ReportSet : IReadOnlyCollection<ReportRevision>, IEquatable<ReportSet>
{
    private static readonly byte[] LineFeed = "\n"u8.ToArray();

    // Both are sorted and without repetition; no revision has a redaction.
    private readonly ReportRevision[] revisions;
    private readonly Redaction[] redactions;

    private ReportSet(ReportRevision[] revisions, Redaction[] redactions)
    {
        this.redactions = redactions;
        this.revisions = redactions.Length == 0 ? revisions : Array.FindAll(revisions, revision => !IsRedacted(revision.Digest));
    }

    /// <summary>The set without any revision.</summary>
    public static ReportSet Empty { get; } = new([], []);

    /// <summary>The number of revisions, redacted ones not counted.</summary>
    public int Count => revisions.Length;

    /// <summary>The digests of the revisions in ordinal order.</summary>
    public EquatableArray<Digest> Digests => revisions.Select(revision => revision.Digest).ToEquatableArray();

    /// <summary>The tombstones, ordered as in a run, by digest and then by the bytes of their canonical JSON; several authorities may have redacted one revision.</summary>
    public EquatableArray<Redaction> Redactions => new([.. redactions]);

    /// <summary>Makes a set of reports.</summary>
    /// <param name="reports">The reports in any order, with or without repetition.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    /// <exception cref="ReportFormatException">A report lacks a member that must be there, so that it could not be read again.</exception>
    public static ReportSet Create(IEnumerable<ConflictReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Create(reports.Select(ReportRevision.Of));
    }

    /// <summary>Makes a set of documents.</summary>
    /// <param name="documents">The reports as JSON in UTF-8, in any spelling and order, with or without repetition.</param>
    /// <param name="options">The limits; null: <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ReportFormatException">A document is no report.</exception>
    public static ReportSet Create(IEnumerable<ReadOnlyMemory<byte>> documents, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Create(documents.Select(document => ReportRevision.Parse(document, options)));
    }

    /// <summary>Makes a set of revisions.</summary>
    /// <param name="revisions">The revisions in any order, with or without repetition.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revisions"/> is null.</exception>
    public static ReportSet Create(IEnumerable<ReportRevision> revisions)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        return new ReportSet(Sort(revisions, static (left, right) => left.CompareTo(right)), []);
    }

    /// <summary>Makes a set of revisions and tombstones.</summary>
    /// <param name="revisions">The revisions in any order, with or without repetition; those with a tombstone are left out.</param>
    /// <param name="redactions">The tombstones in any order, with or without repetition.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">An argument or a tombstone is null.</exception>
    /// <exception cref="ArgumentException">The authority of a tombstone is empty, or a text of it has half of a surrogate pair.</exception>
    public static ReportSet Create(IEnumerable<ReportRevision> revisions, IEnumerable<Redaction> redactions)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        ArgumentNullException.ThrowIfNull(redactions);
        Redaction[] sorted = Sort(redactions.Select(Redaction.Checked), Redaction.Compare);
        return new ReportSet(Sort(revisions, static (left, right) => left.CompareTo(right)), sorted);
    }

    /// <summary>This set with one more report; the same set if it is in it already or redacted.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ReportFormatException">The report lacks a member that must be there.</exception>
    public ReportSet Add(ConflictReport report) => Add(ReportRevision.Of(report));

    /// <summary>This set with one more document; the same set if it is in it already or redacted.</summary>
    /// <param name="utf8Json">The report as JSON in UTF-8, in any spelling.</param>
    /// <param name="options">The limits; null: <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ReportFormatException">The document is no report.</exception>
    public ReportSet Add(ReadOnlyMemory<byte> utf8Json, ReadOptions? options = null) => Add(ReportRevision.Parse(utf8Json, options));

    /// <summary>This set with one more revision; the same set if it is in it already or redacted.</summary>
    /// <param name="revision">The revision.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is null.</exception>
    public ReportSet Add(ReportRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return Contains(revision.Digest) || IsRedacted(revision.Digest) ? this : Join(new ReportSet([revision], []));
    }

    /// <summary>The union of two sets: commutative, associative and idempotent, and <see cref="Empty"/> changes nothing.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>All revisions and tombstones of both, without the revisions that either has redacted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public ReportSet Join(ReportSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ReportSet(
            Union(revisions, other.revisions, static (left, right) => left.CompareTo(right)),
            Union(redactions, other.redactions, Redaction.Compare));
    }

    /// <summary>This set without a revision and with its tombstone, for good: no join and no adding brings it back.</summary>
    /// <param name="digest">The digest of the revision, which need not be in the set yet.</param>
    /// <param name="authority">Who decided: a name or an address.</param>
    /// <param name="reason">The ground, or null.</param>
    /// <param name="at">When it was decided, or null.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="digest"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="authority"/> is empty, or a text has half of a surrogate pair.</exception>
    public ReportSet Redact(Digest digest, string authority, string? reason = null, Timestamp? at = null)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return Redact(new Redaction { Digest = digest, Authority = authority, Reason = reason, At = at });
    }

    /// <summary>This set without a revision and with its tombstone, for good: no join and no adding brings it back.</summary>
    /// <param name="redaction">The tombstone, such as one of <see cref="Redactions"/> of another set.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="redaction"/> is null.</exception>
    /// <exception cref="ArgumentException">Its authority is empty, or a text of it has half of a surrogate pair.</exception>
    public ReportSet Redact(Redaction redaction)
    {
        return Join(new ReportSet([], [Redaction.Checked(redaction)]));
    }

    /// <summary>Whether the other set holds all that this one does, so that joining this to it changes nothing.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether each revision is in the other set or redacted there, and each tombstone is in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsSubsetOf(ReportSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Array.TrueForAll(revisions, revision => other.Contains(revision.Digest) || other.IsRedacted(revision.Digest))
            && Union(redactions, other.redactions, Redaction.Compare).Length == other.redactions.Length;
    }

    /// <summary>Whether a revision is in the set.</summary>
    /// <param name="digest">Its digest.</param>
    /// <returns>False also if it was redacted.</returns>
    public bool Contains(Digest digest) => TryGet(digest, out _);

    /// <summary>Whether a revision was redacted.</summary>
    /// <param name="digest">Its digest.</param>
    /// <returns>Whether there is a tombstone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="digest"/> is null.</exception>
    public bool IsRedacted(Digest digest) => Find(redactions, digest, static redaction => redaction.Digest) is not null;

    /// <summary>Looks a revision up.</summary>
    /// <param name="digest">Its digest.</param>
    /// <param name="revision">The revision, or null.</param>
    /// <returns>Whether it is in the set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="digest"/> is null.</exception>
    public bool TryGet(Digest digest, [NotNullWhen(true)] out ReportRevision? revision)
    {
        revision = Find(revisions, digest, static item => item.Digest);
        return revision is not null;
    }

    /// <summary>The digest of the whole: equal sets have equal ones.</summary>
    /// <returns>SHA-256 of the lines <c>revision DIGEST</c> and <c>redaction DIGEST</c>, in the order of the set, each ended by a line feed.</returns>
    public Digest ComputeDigest()
    {
        StringBuilder lines = new();
        foreach (ReportRevision revision in revisions)
        {
            lines.Append("revision ").Append(revision.Digest.Text).Append('\n');
        }

        foreach (Redaction redaction in redactions)
        {
            lines.Append("redaction ").Append(redaction.Digest.Text).Append('\n');
        }

        return Digest.Of(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <summary>Writes the set as canonical NDJSON in the order of the digests: the same bytes for equal sets. A set with tombstones cannot be written so, since a feed holds none.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Ends the writing between two lines.</param>
    /// <returns>The task of writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The set has tombstones: a set read of the feed would let redacted revisions in again. <see cref="ReportRuns.WriteAsync"/> writes all of the set, <see cref="WriteRevisionsAsync"/> a part of it.
    /// </exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return redactions.Length == 0
            ? WriteRevisionsAsync(stream, cancellationToken)
            : throw new InvalidOperationException("The set has tombstones, which a feed cannot hold: write it as a run by ReportRuns.WriteAsync, or without them by WriteRevisionsAsync.");
    }

    /// <summary>Writes the revisions alone as canonical NDJSON in the order of the digests. Tombstones are not written: a set read of it would let redacted revisions in again.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Ends the writing between two lines.</param>
    /// <returns>The task of writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task WriteRevisionsAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (ReportRevision revision in revisions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await stream.WriteAsync(revision.CanonicalJson, CancellationToken.None).ConfigureAwait(false);
            await stream.WriteAsync(LineFeed, CancellationToken.None).ConfigureAwait(false);
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The revisions in the ordinal order of their digests.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<ReportRevision> GetEnumerator() => ((IEnumerable<ReportRevision>)revisions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ReportSet? other) =>
        other is not null && revisions.AsSpan().SequenceEqual(other.revisions) && redactions.AsSpan().SequenceEqual(other.redactions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(revisions.Length, redactions.Length, revisions.FirstOrDefault());

    /// <summary>The counts.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{revisions.Length} revisions, {redactions.Length} redactions";

    private static T? Find<T>(T[] items, Digest digest, Func<T, Digest> digestOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(digest);
        int low = 0;
        int high = items.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = digestOf(items[middle]).CompareTo(digest);
            if (order == 0)
            {
                return items[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static T[] Sort<T>(IEnumerable<T> items, Comparison<T> compare)
    {
        T[] sorted = [.. items];
        Array.Sort(sorted, compare);
        int count = 0;
        foreach (T item in sorted)
        {
            if (count == 0 || compare(sorted[count - 1], item) != 0)
            {
                sorted[count++] = item;
            }
        }

        return sorted[..count];
    }

    private static T[] Union<T>(T[] left, T[] right, Comparison<T> compare)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == 0 ? right : left;
        }

        List<T> union = new(left.Length + right.Length);
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = compare(left[i], right[j]);
            union.Add(order <= 0 ? left[i] : right[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        union.AddRange(left.AsSpan(i));
        union.AddRange(right.AsSpan(j));
        return [.. union];
    }
}
