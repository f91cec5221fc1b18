using System.Text.Json;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>One revision of a report: the unit of the merge. It is addressed by its digest and never changes.</summary>
/// <remarks>Two revisions are equal if their digests are. Safe for use by several threads.</remarks>
public sealed class ReportRevision : IEquatable<ReportRevision>, IComparable<ReportRevision>
{
    private readonly byte[] canonicalJson;
    private ConflictReport? report;

    private ReportRevision(byte[] canonicalJson)
    {
        this.canonicalJson = canonicalJson;
        Digest = Digest.Of(canonicalJson);
    }

    /// <summary>SHA-256 of <see cref="CanonicalJson"/>.</summary>
    public Digest Digest { get; }

    /// <summary>The document in its canonical form (RFC 8785), in UTF-8, without a line end.</summary>
    public ReadOnlyMemory<byte> CanonicalJson => canonicalJson;

    /// <summary>The report as read from <see cref="CanonicalJson"/>, so that it depends on nothing else. Read on first use.</summary>
    public ConflictReport Report => report ??= JsonSerializer.Deserialize(canonicalJson, ReportContract.ReadReport)!;

    /// <summary>Makes the revision that a report is.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The revision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ReportFormatException">The report, once written, is not one that can be read, because a member that must be there is not.</exception>
    public static ReportRevision Of(ConflictReport report) => Parse(ReportJson.Serialize(report), null);

    /// <summary>Reads a revision.</summary>
    /// <param name="utf8Json">The document in UTF-8, in any spelling.</param>
    /// <param name="options">The limits; null: <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The revision.</returns>
    /// <exception cref="ReportFormatException">The document is no report.</exception>
    public static ReportRevision Parse(ReadOnlyMemory<byte> utf8Json, ReadOptions? options = null)
    {
        _ = ReportJson.Parse(utf8Json, options);
        return new ReportRevision(Json.CanonicalJson.Canonicalize(utf8Json.Span));
    }

    /// <summary>Compares the digests, ordinally.</summary>
    /// <param name="other">The other revision.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(ReportRevision? other) => Digest.CompareTo(other?.Digest);

    /// <inheritdoc/>
    public bool Equals(ReportRevision? other) => other is not null && Digest == other.Digest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportRevision);

    /// <inheritdoc/>
    public override int GetHashCode() => Digest.GetHashCode();

    /// <summary>The digest.</summary>
    /// <returns>The text of <see cref="Digest"/>.</returns>
    public override string ToString() => Digest.Text;
}
