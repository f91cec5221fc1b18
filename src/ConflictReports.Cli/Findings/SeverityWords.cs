using ConflictReports.Diagnostics;

namespace ConflictReports.Cli.Findings;

/// <summary>The severities in the words of the command line and of the JSON output.</summary>
internal static class SeverityWords
{
    /// <summary>All words, from least to most.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Severity>().Select(Of)];

    /// <summary>The word of a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>The severity of a word, or null.</summary>
    public static Severity? Find(string word) => Enum.GetValues<Severity>().Where(severity => Of(severity) == word).Select(severity => (Severity?)severity).FirstOrDefault();
}
