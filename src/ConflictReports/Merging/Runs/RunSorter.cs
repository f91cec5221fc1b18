using System.Globalization;
using ConflictReports.Merging.Runs;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Makes a run of revisions, tombstones and other runs that come in any order and need not fit into memory: sorted pieces are set aside in files, and joined.</summary>
/// <remarks>
/// For use by one thread at a time. Files are temporary until <see cref="FinishAsync"/> has all of them, as <see cref="ReportRuns.JoinFilesAsync"/> says; disposing removes what is unfinished.
/// The result does not depend on the order, the repetition or the bounds.
/// </remarks>
public sealed class RunSorter : IAsyncDisposable
{
    // An array of its own for each line, and its place in the list.
    private const int LineOverhead = 48;

    private readonly string output;
    private readonly RunOptions options;
    private readonly Queue<RunFile> files = [];
    private readonly List<byte[]> lines = [];
    private long size;
    private int pieces;

    /// <summary>Makes a sorter. Nothing is written yet.</summary>
    /// <param name="output">The path of the run. Temporary files stand beside it.</param>
    /// <param name="options">The bounds; null: <see cref="RunOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is null or empty.</exception>
    public RunSorter(string output, RunOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(output);
        this.output = output;
        this.options = options ?? RunOptions.Default;
    }

    /// <summary>Adds a revision.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellationToken">Ends the setting aside of a piece.</param>
    /// <returns>The task of adding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is null.</exception>
    /// <exception cref="RunFormatException">Its line is longer than <see cref="RunOptions.MostLineBytes"/>.</exception>
    public ValueTask AddAsync(ReportRevision revision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return AddAsync(revision.Digest, revision.CanonicalJson, cancellationToken);
    }

    /// <summary>Adds a tombstone: its revision will not be in the run, whatever else is added.</summary>
    /// <param name="redaction">The tombstone.</param>
    /// <param name="cancellationToken">Ends the setting aside of a piece.</param>
    /// <returns>The task of adding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="redaction"/> is null.</exception>
    /// <exception cref="ArgumentException">Its authority is empty, or a text of it has half of a surrogate pair.</exception>
    public ValueTask AddAsync(Redaction redaction, CancellationToken cancellationToken = default)
    {
        return AddAsync(Redaction.Checked(redaction).Digest, RedactionText.Write(redaction), cancellationToken);
    }

    /// <summary>Adds a line of another run.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cancellationToken">Ends the setting aside of a piece.</param>
    /// <returns>The task of adding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="RunFormatException">It is longer than <see cref="RunOptions.MostLineBytes"/>.</exception>
    public ValueTask AddAsync(RunLine line, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(line);
        return AddAsync(line.Digest, line.Content, cancellationToken);
    }

    /// <summary>Adds a run of a file, which is read when all is joined.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">What messages call it. Default: the path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public void AddRun(string path, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        files.Enqueue(new RunFile(path, name ?? path, false));
    }

    /// <summary>Joins all that was added into the run, and writes the manifest.</summary>
    /// <param name="shards">How many equal ranges of digests the run is cut into, 1 to <see cref="ReportRuns.MostShards"/>. Default: one file.</param>
    /// <param name="cancellationToken">Ends the joining; no file is changed then.</param>
    /// <returns>The manifest of the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shards"/> is out of range.</exception>
    /// <exception cref="RunFormatException">A run or a manifest is not well-formed; no file was changed.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public async Task<RunManifest> FinishAsync(int shards = 1, CancellationToken cancellationToken = default)
    {
        ReportRuns.CheckShards(shards);
        await SetAsideAsync(cancellationToken).ConfigureAwait(false);
        while (files.Count > options.MostOpenRuns)
        {
            await JoinSomeAsync(cancellationToken).ConfigureAwait(false);
        }

        RunBudget budget = new(options.MostBytes);
        RunOutput run = new(output, shards, budget);
        await using (run.ConfigureAwait(false))
        {
            RunInputs inputs = await RunInputs.OpenAsync(files, options, budget, cancellationToken).ConfigureAwait(false);
            await using (inputs.ConfigureAwait(false))
            {
                await inputs.Join.WriteAsync(run, cancellationToken).ConfigureAwait(false);
            }

            RunManifest manifest = await run.PublishAsync(cancellationToken).ConfigureAwait(false);
            DeleteLeftPieces();
            return manifest;
        }
    }

    /// <summary>Removes the temporary files.</summary>
    /// <returns>The task of removing.</returns>
    public ValueTask DisposeAsync()
    {
        for (int piece = 1; piece <= pieces; piece++)
        {
            File.Delete(PiecePath(piece));
        }

        return ValueTask.CompletedTask;
    }

    private async ValueTask AddAsync(Digest digest, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        byte[] line = RunText.LineOf(digest, content.Span);
        if (line.Length - 1 > options.MostLineBytes)
        {
            throw new RunFormatException(output, null, digest, string.Create(
                CultureInfo.InvariantCulture, $"the line of {digest} has {line.Length - 1} bytes, more than {options.MostLineBytes}. Raise RunOptions.MostLineBytes if that is right."));
        }

        lines.Add(line);
        size += line.Length + LineOverhead;
        if (size >= options.MostBytes / 2)
        {
            await SetAsideAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SetAsideAsync(CancellationToken cancellationToken)
    {
        if (lines.Count == 0)
        {
            return;
        }

        lines.Sort(static (left, right) => left.AsSpan(..^1).SequenceCompareTo(right.AsSpan(..^1)));
        RunFile piece = NextPiece();
        FileStream stream = RunOutput.Create(piece.Path);
        await using (stream.ConfigureAwait(false))
        {
            BufferedStream buffered = new(stream, 1 << 16);
            await using (buffered.ConfigureAwait(false))
            {
                foreach (byte[] line in lines)
                {
                    await buffered.WriteAsync(line, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        files.Enqueue(piece);
        lines.Clear();
        size = 0;
    }

    private async Task JoinSomeAsync(CancellationToken cancellationToken)
    {
        RunFile[] some = [.. files.Take(options.MostOpenRuns)];
        RunFile joined = NextPiece();
        RunBudget budget = new(options.MostBytes);
        FileStream stream = RunOutput.Create(joined.Path);
        await using (stream.ConfigureAwait(false))
        {
            RunWriter writer = new(stream, budget);
            await using (writer.ConfigureAwait(false))
            {
                RunInputs inputs = await RunInputs.OpenAsync(some, options, budget, cancellationToken).ConfigureAwait(false);
                await using (inputs.ConfigureAwait(false))
                {
                    await inputs.Join.WriteAsync(writer, cancellationToken).ConfigureAwait(false);
                    _ = await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }

        foreach (RunFile file in some)
        {
            _ = files.Dequeue();
            if (file.IsTemporary)
            {
                File.Delete(file.Path);
            }
        }

        files.Enqueue(joined);
    }

    // Those of a run that was killed, which may have set aside more than this one.
    private void DeleteLeftPieces()
    {
        string full = Path.GetFullPath(output);
        string start = $"{Path.GetFileName(full)}.piece-";
        foreach (FileInfo file in new DirectoryInfo(Path.GetDirectoryName(full)!).EnumerateFiles())
        {
            if (file.Name.StartsWith(start, StringComparison.Ordinal) && file.Name.EndsWith(".tmp", StringComparison.Ordinal))
            {
                file.Delete();
            }
        }
    }

    private RunFile NextPiece()
    {
        string path = PiecePath(++pieces);
        return new RunFile(path, path, true);
    }

    private string PiecePath(int piece) => RunOutput.TemporaryPath(string.Create(CultureInfo.InvariantCulture, $"{output}.piece-{piece}"));
}
