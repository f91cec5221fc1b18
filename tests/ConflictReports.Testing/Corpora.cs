namespace ConflictReports.Testing;

/// <summary>
/// The corpora of others, in the folder that the environment variable <c>CONFLICTREPORTS_CORPORA</c> names. A test that needs one passes without doing anything only where the
/// variable is not set; where it is set, a missing or empty set is a failure.
/// </summary>
public static class Corpora
{
    private const string Variable = "CONFLICTREPORTS_CORPORA";

    /// <summary>The folder of a set; null if the variable is not set.</summary>
    /// <param name="set">The name of the folder.</param>
    /// <exception cref="InvalidOperationException">The set is missing or empty.</exception>
    public static string? Find(string set)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } root)
        {
            return null;
        }

        string folder = Path.Combine(root, set);
        return Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any()
            ? folder
            : throw new InvalidOperationException($"{Variable} is set, but its set {set} is missing or empty.");
    }

    /// <summary>The files of a set, sorted by path; none if the variable is not set.</summary>
    /// <param name="set">The name of the folder.</param>
    /// <param name="pattern">Which files, such as <c>*.json</c>.</param>
    /// <exception cref="InvalidOperationException">The set is missing or has no such file.</exception>
    public static IReadOnlyList<string> Files(string set, string pattern)
    {
        if (Find(set) is not { } folder)
        {
            return [];
        }

        string[] files = Directory.GetFiles(folder, pattern, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new InvalidOperationException($"The set {set} of {Variable} has no {pattern}.");
    }
}
