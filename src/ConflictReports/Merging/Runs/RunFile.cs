namespace ConflictReports.Merging.Runs;

/// <summary>A run in a file.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="IsTemporary">Whether it is deleted when it was joined, and has no manifest.</param>
internal sealed record RunFile(string Path, string Name, bool IsTemporary)
{
    /// <summary>Opens the file for reading on.</summary>
    public FileStream Open() => new(Path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.Asynchronous | FileOptions.SequentialScan, Share = FileShare.Read });

    /// <summary>Reads the manifest beside the file, if there is one.</summary>
    public async Task<RunManifest?> ReadManifestAsync(CancellationToken cancellationToken)
    {
        string path = ReportRuns.ManifestPath(Path);
        return IsTemporary || !File.Exists(path)
            ? null
            : RunManifest.Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false), ReportRuns.ManifestPath(Name));
    }
}
