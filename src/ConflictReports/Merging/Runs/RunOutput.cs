using System.Security.Cryptography;

namespace ConflictReports.Merging.Runs;

/// <summary>A run, or its shards, in the making: under temporary names until all of it is there.</summary>
internal sealed class RunOutput : IRunTarget, IAsyncDisposable
{
    private readonly string path;
    private readonly int shards;
    private readonly RunBudget budget;
    private readonly IncrementalHash? whole;
    private readonly List<(string Path, RunManifest Manifest)> finished = [];
    private RunWriter writer;
    private FileStream file;

    /// <summary>Opens the first file.</summary>
    public RunOutput(string path, int shards, RunBudget budget)
    {
        this.path = path;
        this.shards = shards;
        this.budget = budget;
        whole = shards == 1 ? null : IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        (file, writer) = Open();
    }

    /// <summary>The name under which a file is written.</summary>
    public static string TemporaryPath(string path) => $"{path}.tmp";

    /// <inheritdoc/>
    public RunBuffer Block => writer.Block;

    /// <inheritdoc/>
    public async ValueTask CommitAsync(int start, RunGroup group, CancellationToken cancellationToken)
    {
        int place = shards == 1 ? start : await TurnAsync(start, cancellationToken).ConfigureAwait(false);
        await writer.CommitAsync(place, group, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what is left, and gives the files their names, each before its manifest, and the manifest of the whole last.</summary>
    /// <param name="cancellationToken">Ends the writing; once files get their names, nothing does.</param>
    /// <returns>The manifest of the whole.</returns>
    public async Task<RunManifest> PublishAsync(CancellationToken cancellationToken)
    {
        await FinishFileAsync(cancellationToken).ConfigureAwait(false);
        while (finished.Count < shards)
        {
            (file, writer) = Open();
            await FinishFileAsync(cancellationToken).ConfigureAwait(false);
        }

        // A manifest must never stand beside a run that is not its own.
        File.Delete(ReportRuns.ManifestPath(path));
        foreach ((string name, RunManifest manifest) in finished)
        {
            File.Delete(ReportRuns.ManifestPath(name));
            File.Move(TemporaryPath(name), name, overwrite: true);
            await WriteManifestAsync(name, manifest).ConfigureAwait(false);
        }

        if (shards == 1)
        {
            return finished[0].Manifest;
        }

        RunManifest all = new()
        {
            FormatVersion = RunManifest.CurrentFormatVersion,
            Revisions = finished.Sum(shard => shard.Manifest.Revisions),
            Redactions = finished.Sum(shard => shard.Manifest.Redactions),
            Bytes = finished.Sum(shard => shard.Manifest.Bytes),
            First = finished.Select(shard => shard.Manifest.First).FirstOrDefault(first => first is not null),
            Last = finished.Select(shard => shard.Manifest.Last).LastOrDefault(last => last is not null),
            Content = RunWriter.DigestOf(whole!),
            Shards = shards,
        };
        await WriteManifestAsync(path, all).ConfigureAwait(false);
        return all;
    }

    /// <summary>Removes what was not published.</summary>
    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync().ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
        whole?.Dispose();
        for (int shard = 1; shard <= Math.Min(finished.Count + 1, shards); shard++)
        {
            File.Delete(TemporaryPath(ReportRuns.ShardPath(path, shard, shards)));
        }
    }

    private (FileStream File, RunWriter Writer) Open()
    {
        FileStream stream = Create(TemporaryPath(ReportRuns.ShardPath(path, finished.Count + 1, shards)));
        return (stream, new RunWriter(stream, budget, whole));
    }

    // What a killed run left has the same name; what another run is writing cannot be opened.
    internal static FileStream Create(string temporary) =>
        new(temporary, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0, Options = FileOptions.Asynchronous });

    // The lines that were just added may be the first of a later shard.
    private async Task<int> TurnAsync(int start, CancellationToken cancellationToken)
    {
        int shard = RunText.ShardOf(writer.Block.Written.Span[start..], shards);
        if (shard == finished.Count)
        {
            return start;
        }

        byte[] lines = writer.Block.Written[start..].ToArray();
        writer.Block.Truncate(start);
        while (finished.Count < shard)
        {
            await FinishFileAsync(cancellationToken).ConfigureAwait(false);
            (file, writer) = Open();
        }

        writer.Block.Add(lines);
        return 0;
    }

    private async Task FinishFileAsync(CancellationToken cancellationToken)
    {
        RunManifest manifest = await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
        file.Flush(flushToDisk: true);
        await writer.DisposeAsync().ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
        finished.Add((ReportRuns.ShardPath(path, finished.Count + 1, shards), manifest));
    }

    private static async Task WriteManifestAsync(string run, RunManifest manifest)
    {
        string path = ReportRuns.ManifestPath(run);
        FileStream stream = Create(TemporaryPath(path));
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(manifest.ToJson()).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }

        File.Move(TemporaryPath(path), path, overwrite: true);
    }
}
