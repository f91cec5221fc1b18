using ConflictReports.Json;
using ConflictReports.Merging.Runs;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>One line of a run: a revision that has its digest, or a tombstone.</summary>
/// <remarks>Immutable, safe for use by several threads.</remarks>
public sealed class RunLine
{
    private readonly string run;

    internal RunLine(string run, long number, byte[] line)
    {
        this.run = run;
        Number = number;
        Digest = RunText.DigestOf(line);
        Content = line.AsMemory(RunText.KeyLength + 1);
        IsRedaction = RunText.IsRedaction(Content.Span);
    }

    /// <summary>The digest that the line begins with: of the revision that it holds, or that is gone.</summary>
    public Digest Digest { get; }

    /// <summary>The number of the line in the run, from 1.</summary>
    public long Number { get; }

    /// <summary>Whether it is a tombstone.</summary>
    public bool IsRedaction { get; }

    /// <summary>The JSON behind the tab, in UTF-8, without a line end.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Reads the revision.</summary>
    /// <param name="options">The limits; null: <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The revision.</returns>
    /// <exception cref="InvalidOperationException">The line is a tombstone.</exception>
    /// <exception cref="RunFormatException">The bytes, though they have the digest, are no report in canonical form.</exception>
    public ReportRevision ToRevision(ReadOptions? options = null)
    {
        if (IsRedaction)
        {
            throw new InvalidOperationException("The line is a tombstone; it holds no revision.");
        }

        try
        {
            ReportRevision revision = ReportRevision.Parse(Content, options);
            return revision.Digest == Digest
                ? revision
                : throw new RunFormatException(run, Number, Digest, $"{Digest} is the digest of a report that is not in canonical form; the canonical form of it has {revision.Digest}. Make the run of the report again.");
        }
        catch (ReportFormatException exception)
        {
            throw new RunFormatException(run, Number, Digest, $"what has the digest {Digest} is no report: {exception.Message}");
        }
    }

    /// <summary>Reads the tombstone.</summary>
    /// <returns>The tombstone.</returns>
    /// <exception cref="InvalidOperationException">The line holds a revision.</exception>
    public Redaction ToRedaction() =>
        IsRedaction ? RedactionText.Read(Content.Span, Digest.Text, out _)! : throw new InvalidOperationException("The line holds a revision; it is no tombstone.");
}
