namespace ConflictReports.Tests;

/// <summary>The corpora of others: a test that uses them passes without doing anything only where no folder is named.</summary>
internal static class Corpora
{
    private const string Variable = "CONFLICTREPORTS_CORPORA";

    /// <summary>The files of a set; none if no folder is named. An empty or missing set is a failure.</summary>
    public static IReadOnlyList<string> Files(string set, string pattern)
    {
        string? root = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(root))
        {
            return [];
        }

        string[] files = Directory.GetFiles(Path.Combine(root, set), pattern, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new InvalidOperationException($"The set {set} of {Variable} has no {pattern}.");
    }
}
