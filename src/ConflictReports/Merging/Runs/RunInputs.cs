namespace ConflictReports.Merging.Runs;

/// <summary>Files of runs that are open for one join.</summary>
internal sealed class RunInputs : IAsyncDisposable
{
    private readonly List<FileStream> streams = [];
    private readonly List<RunReader> readers = [];

    private RunInputs()
    {
    }

    /// <summary>The join of them.</summary>
    public RunJoin Join => new(readers);

    /// <summary>Opens files.</summary>
    public static async Task<RunInputs> OpenAsync(IEnumerable<RunFile> files, RunOptions options, RunBudget budget, CancellationToken cancellationToken)
    {
        RunInputs inputs = new();
        try
        {
            foreach (RunFile file in files)
            {
                RunManifest? manifest = await file.ReadManifestAsync(cancellationToken).ConfigureAwait(false);
                inputs.streams.Add(file.Open());
                inputs.readers.Add(new RunReader(inputs.streams[^1], file.Name, options, budget, manifest));
            }

            return inputs;
        }
        catch
        {
            await inputs.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        readers.ForEach(reader => reader.Dispose());
        foreach (FileStream stream in streams)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }
}
