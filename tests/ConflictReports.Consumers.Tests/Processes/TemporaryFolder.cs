namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>A folder for what a test writes; it is deleted with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("conflict-reports-consumers-").FullName;

    /// <summary>The path of a file of the folder.</summary>
    /// <param name="name">The name of the file.</param>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">Its text, written in UTF-8.</param>
    /// <returns>The path of the file.</returns>
    public string Write(string name, string text)
    {
        string path = PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a file into the folder.</summary>
    /// <param name="parts">The path of the file.</param>
    /// <returns>The path of the copy.</returns>
    public string Copy(params string[] parts)
    {
        string path = System.IO.Path.Combine(parts);
        string copy = PathOf(System.IO.Path.GetFileName(path));
        File.Copy(path, copy);
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
