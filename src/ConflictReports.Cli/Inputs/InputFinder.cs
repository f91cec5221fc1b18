namespace ConflictReports.Cli.Inputs;

/// <summary>Finds the files behind the paths of a command line.</summary>
internal sealed class InputFinder(ToolConsole console)
{
    private readonly List<InputFile> files = [];
    private readonly List<ReadFailure> failures = [];

    /// <summary>The files found, in the order of the command line and, in a folder, in the ordinal order of their relative paths.</summary>
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>The paths behind which there is nothing to read.</summary>
    public IReadOnlyList<ReadFailure> Failures => failures;

    /// <summary>Adds what is behind a path.</summary>
    public void Add(string path)
    {
        if (path == InputFile.StandardInput)
        {
            files.Add(new InputFile(InputFile.StandardInputName, null, InputShape.Unknown));
            return;
        }

        try
        {
            AddFileOrFolder(path, console.FullPath(path));
        }
        catch (Exception exception) when (Cli.Failures.IsInputOrOutput(exception))
        {
            failures.Add(ReadFailure.Of(path.Length == 0 ? "''" : path, exception));
        }
    }

    private void AddFileOrFolder(string path, string fullPath)
    {
        if (Directory.Exists(fullPath))
        {
            AddFolder(path, fullPath);
        }
        else if (File.Exists(fullPath))
        {
            files.Add(new InputFile(WithSlashes(path), fullPath, InputFile.ShapeOf(fullPath)));
        }
        else
        {
            failures.Add(new ReadFailure(path, "no such file or folder"));
        }
    }

    private void AddFolder(string path, string fullPath)
    {
        List<InputFile> found = [];
        int failuresBefore = failures.Count;
        string prefix = WithSlashes(path).TrimEnd('/');
        Search(new DirectoryInfo(fullPath), prefix.Length == 0 ? "/" : $"{prefix}/", [], found);
        found.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        files.AddRange(found);
        if (found.Count == 0 && failures.Count == failuresBefore)
        {
            failures.Add(new ReadFailure(path, "the folder has no .json, .ndjson or .jsonl file"));
        }
    }

    private void Search(DirectoryInfo folder, string prefix, string[] ancestors, List<InputFile> found)
    {
        try
        {
            // A link back to a folder that is being searched would never end.
            string real = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
            if (ancestors.Contains(real, StringComparer.Ordinal))
            {
                return;
            }

            string[] path = [.. ancestors, real];
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = default, IgnoreInaccessible = false }))
            {
                AddEntry(entry, prefix, path, found);
            }
        }
        catch (Exception exception) when (Cli.Failures.IsInputOrOutput(exception))
        {
            failures.Add(ReadFailure.Of(prefix, exception));
        }
    }

    private void AddEntry(FileSystemInfo entry, string prefix, string[] path, List<InputFile> found)
    {
        if (entry is DirectoryInfo inner)
        {
            Search(inner, $"{prefix}{entry.Name}/", path, found);
        }
        else if (InputFile.ShapeOf(entry.Name) is var shape and not InputShape.Unknown)
        {
            found.Add(new InputFile(prefix + entry.Name, entry.FullName, shape));
        }
    }

    private static string WithSlashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
