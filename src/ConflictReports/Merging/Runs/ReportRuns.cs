using System.Globalization;
using System.Runtime.CompilerServices;
using ConflictReports.Merging.Runs;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Sets of revisions on disk: sorted lines <c>digest TAB canonical-json</c>, which are joined without holding them, by this library or by <c>LC_ALL=C sort -m -u</c>.</summary>
/// <remarks>
/// <para>
/// A line is a digest, a tab, the bytes that have this digest and a line feed. A tombstone is a line with the digest of what is gone and <c>{"redaction":{...}}</c> in canonical form. Lines are ordered
/// by their bytes and not repeated. Equal sets are equal bytes. A run is UTF-8 and may be compressed by gzip; what is written is not compressed.
/// </para>
/// <para>
/// Every digest is checked whenever a run is read or joined. The join reads no JSON but tombstones: that a body is a report in canonical form is checked by <see cref="RunLine.ToRevision"/> and by
/// <see cref="ReadSetAsync"/>. It differs from <c>sort -m -u</c> only where there are tombstones: it drops their revisions, and <c>sort</c> keeps both lines, which is read as the same set.
/// </para>
/// <para>All members are safe for use by several threads; a stream is used by one call at a time, and left open.</para>
/// </remarks>
public static class ReportRuns
{
    /// <summary>The most shards that a run is cut into: 4,096.</summary>
    public const int MostShards = 4096;

    /// <summary>Where the manifest of a run stands.</summary>
    /// <param name="run">The path of the run.</param>
    /// <returns>The path with <c>.manifest</c> behind it.</returns>
    /// <exception cref="ArgumentException"><paramref name="run"/> is null or empty.</exception>
    public static string ManifestPath(string run)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        return $"{run}.manifest";
    }

    /// <summary>Where a shard of a run stands. Shards in the ordinal order of their paths, after each other, are the run.</summary>
    /// <param name="run">The path of the run.</param>
    /// <param name="shard">The number of the shard, from 1.</param>
    /// <param name="shards">How many there are, 1 to <see cref="MostShards"/>.</param>
    /// <returns>The path of the run itself if there is one shard, or such as <c>all.run.07-of-64</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="run"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static string ShardPath(string run, int shard, int shards)
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        CheckShards(shards);
        ArgumentOutOfRangeException.ThrowIfLessThan(shard, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shard, shards);
        string all = shards.ToString(CultureInfo.InvariantCulture);
        return shards == 1 ? run : $"{run}.{shard.ToString(CultureInfo.InvariantCulture).PadLeft(all.Length, '0')}-of-{all}";
    }

    /// <summary>Writes a set, its tombstones included.</summary>
    /// <param name="run">Where the run goes.</param>
    /// <param name="set">The set.</param>
    /// <param name="cancellationToken">Ends the writing between two lines.</param>
    /// <returns>The manifest of what was written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled; a part of the run is written.</exception>
    public static async Task<RunManifest> WriteAsync(Stream run, ReportSet set, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(set);
        RunWriter writer = new(run, new RunBudget(long.MaxValue));
        await using (writer.ConfigureAwait(false))
        {
            EquatableArray<Redaction> redactions = set.Redactions;
            int next = 0;
            foreach (ReportRevision revision in set)
            {
                for (; next < redactions.Count && redactions[next].Digest < revision.Digest; next++)
                {
                    await WriteLineAsync(writer, RunText.LineOf(redactions[next].Digest, RedactionText.Write(redactions[next])), true, cancellationToken).ConfigureAwait(false);
                }

                await WriteLineAsync(writer, RunText.LineOf(revision.Digest, revision.CanonicalJson.Span), false, cancellationToken).ConfigureAwait(false);
            }

            for (; next < redactions.Count; next++)
            {
                await WriteLineAsync(writer, RunText.LineOf(redactions[next].Digest, RedactionText.Write(redactions[next])), true, cancellationToken).ConfigureAwait(false);
            }

            return await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a run on from line to line. A revision that the run has a tombstone of as well is not given.</summary>
    /// <param name="run">The run.</param>
    /// <param name="options">The bounds; null: <see cref="RunOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines in order, each with its digest checked. Enumerating throws <see cref="RunFormatException"/> at the first line that is wrong, after those before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is null.</exception>
    public static IAsyncEnumerable<RunLine> ReadAsync(Stream run, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return ReadLinesAsync(run, "run", null, options ?? RunOptions.Default, cancellationToken);
    }

    /// <summary>Reads a run of a file, and checks it by its manifest if there is one beside it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">The bounds; null: <see cref="RunOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines in order, as of <see cref="ReadAsync"/>. Whether the run is that of the manifest is known after the last.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static IAsyncEnumerable<RunLine> ReadFileAsync(string path, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadFileLinesAsync(new RunFile(path, path, false), options ?? RunOptions.Default, cancellationToken);
    }

    /// <summary>Reads a run into memory.</summary>
    /// <param name="run">The run.</param>
    /// <param name="options">The bounds of reading, not of the set; null: <see cref="RunOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is null.</exception>
    /// <exception cref="RunFormatException">The run is not well-formed, or a line is no report in canonical form.</exception>
    public static async Task<ReportSet> ReadSetAsync(Stream run, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        List<ReportRevision> revisions = [];
        List<Redaction> redactions = [];
        await foreach (RunLine line in ReadAsync(run, options, cancellationToken).ConfigureAwait(false))
        {
            if (line.IsRedaction)
            {
                redactions.Add(line.ToRedaction());
            }
            else
            {
                revisions.Add(line.ToRevision());
            }
        }

        return ReportSet.Create(revisions, redactions);
    }

    /// <summary>Joins runs into one, in memory that does not grow with them: one line of each is held, and three blocks of the output.</summary>
    /// <param name="runs">The runs, at most <see cref="RunOptions.MostOpenRuns"/>; files beyond that are joined by <see cref="JoinFilesAsync"/>.</param>
    /// <param name="output">Where the run goes; written by another thread, one write at a time.</param>
    /// <param name="options">The bounds; null: <see cref="RunOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the joining.</param>
    /// <returns>The manifest of what was written.</returns>
    /// <exception cref="ArgumentNullException">An argument or a stream is null.</exception>
    /// <exception cref="ArgumentException">There are more streams than may be open.</exception>
    /// <exception cref="RunFormatException">A run is not well-formed; what was written is of no use.</exception>
    /// <exception cref="OperationCanceledException">The joining was cancelled; what was written is of no use.</exception>
    public static async Task<RunManifest> JoinAsync(IReadOnlyList<Stream> runs, Stream output, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(output);
        options ??= RunOptions.Default;
        if (runs.Count > options.MostOpenRuns)
        {
            throw new ArgumentException($"Found {runs.Count} runs; at most {options.MostOpenRuns} may be open (RunOptions.MostOpenRuns). Join files by JoinFilesAsync, in several passes.", nameof(runs));
        }

        RunBudget budget = new(options.MostBytes);
        RunWriter writer = new(output, budget);
        List<RunReader> readers = [];
        await using (writer.ConfigureAwait(false))
        {
            try
            {
                foreach (Stream run in runs)
                {
                    ArgumentNullException.ThrowIfNull(run, nameof(runs));
                    readers.Add(new RunReader(run, $"run {readers.Count + 1}", options, budget));
                }

                await new RunJoin(readers).WriteAsync(writer, cancellationToken).ConfigureAwait(false);
                return await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                readers.ForEach(reader => reader.Dispose());
            }
        }
    }

    /// <summary>Joins runs of files into one run with its manifest, or into shards. Any number of files of any size is joined within the bounds, in several passes if need be.</summary>
    /// <param name="runs">The paths of the runs; each is checked by its manifest if there is one beside it.</param>
    /// <param name="output">The path of the run; it may be one of <paramref name="runs"/>.</param>
    /// <param name="shards">How many equal ranges of digests it is cut into, 1 to <see cref="MostShards"/>. Default: one file.</param>
    /// <param name="options">The bounds; null: <see cref="RunOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the joining; no file is changed then.</param>
    /// <returns>The manifest of the whole, which stands beside <paramref name="output"/>.</returns>
    /// <remarks>
    /// Everything is written under temporary names that end with <c>.tmp</c>, and renamed when all of it is there, manifests after their runs and the manifest of the whole last. So a joining that is
    /// killed leaves no half run; started again, it overwrites what it left and gives the same bytes. Two joinings to one output at a time are refused.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="runs"/> is null.</exception>
    /// <exception cref="ArgumentException">A path is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shards"/> is out of range.</exception>
    /// <exception cref="RunFormatException">A run or a manifest is not well-formed; no file was changed.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static async Task<RunManifest> JoinFilesAsync(
        IEnumerable<string> runs, string output, int shards = 1, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runs);
        RunSorter sorter = new(output, options);
        await using (sorter.ConfigureAwait(false))
        {
            foreach (string run in runs)
            {
                sorter.AddRun(run);
            }

            return await sorter.FinishAsync(shards, cancellationToken).ConfigureAwait(false);
        }
    }

    internal static void CheckShards(int shards)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shards, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shards, MostShards);
    }

    private static ValueTask WriteLineAsync(RunWriter writer, byte[] line, bool isRedaction, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int start = writer.Block.Length;
        writer.Block.Add(line);
        return writer.CommitAsync(start, new RunGroup(1, isRedaction, "", 0), cancellationToken);
    }

    private static async IAsyncEnumerable<RunLine> ReadFileLinesAsync(RunFile file, RunOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RunManifest? manifest = await file.ReadManifestAsync(cancellationToken).ConfigureAwait(false);
        FileStream stream = file.Open();
        await using (stream.ConfigureAwait(false))
        {
            await foreach (RunLine line in ReadLinesAsync(stream, file.Name, manifest, options, cancellationToken).ConfigureAwait(false))
            {
                yield return line;
            }
        }
    }

    private static async IAsyncEnumerable<RunLine> ReadLinesAsync(
        Stream run, string name, RunManifest? manifest, RunOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RunBudget budget = new(options.MostBytes);
        using RunReader reader = new(run, name, options, budget, manifest);
        using RunBuffer lines = new(budget, 1);
        RunJoin join = new([reader]);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Truncate(0);
            RunGroup group = await join.MoveNextAsync(lines, cancellationToken).ConfigureAwait(false);
            if (group.Lines == 0)
            {
                yield break;
            }

            int start = 0;
            for (int i = 0; i < group.Lines; i++)
            {
                int length = lines.Written.Span[start..].IndexOf((byte)'\n');
                yield return new RunLine(name, group.Number + i, lines.Written.Slice(start, length).ToArray());
                start += length + 1;
            }
        }
    }
}
