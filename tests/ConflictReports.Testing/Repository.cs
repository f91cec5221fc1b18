namespace ConflictReports.Testing;

/// <summary>The files of the repository that tests read: schemas, examples, conformance cases, documentation.</summary>
public static class Repository
{
    /// <summary>The folder that holds ConflictReports.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder of the repository.</summary>
    /// <param name="parts">The names below the root.</param>
    /// <returns>The absolute path.</returns>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The five articles, in the order of their names.</summary>
    public static IReadOnlyList<string> Examples => [.. Directory.GetFiles(PathOf("schemas", "1.0", "examples"), "*.json").Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConflictReports.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository: there is no ConflictReports.sln above them.");
    }
}
