namespace ConflictReports.Cli.Usage;

/// <summary>Finds what a misspelt word may have meant.</summary>
internal static class NearestWord
{
    /// <summary>The word with the fewest changes, if they are at most a third of its letters; the first of several. Null: none is near.</summary>
    public static string? Find(string misspelt, IEnumerable<string> words)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string word in words)
        {
            int distance = Distance(misspelt, word);
            if (distance <= Math.Max(1, word.Length / 3) && distance < fewest)
            {
                nearest = word;
                fewest = distance;
            }
        }

        return nearest;
    }

    // Levenshtein, one row at a time.
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
