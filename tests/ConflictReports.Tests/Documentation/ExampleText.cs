using ConflictReports.Testing;

namespace ConflictReports.Tests.Documentation;

/// <summary>The code that documentation shows, and the files that compile it.</summary>
internal static class ExampleText
{
    /// <summary>The block of a language that follows a marker in a document.</summary>
    public static string Block(string document, string marker, string language)
    {
        string rest = document[(document.IndexOf(marker, StringComparison.Ordinal) + marker.Length)..];
        string fence = $"```{language}\n";
        int start = rest.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return rest[start..rest.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>The lines of a file of the documentation's tests between the comments <c>example-begin</c> and <c>example-end</c>, without their indentation.</summary>
    public static string Compiled(string file)
    {
        string[] lines = Lines(file);
        int start = Array.FindIndex(lines, line => line.EndsWith("// example-begin", StringComparison.Ordinal)) + 1;
        int end = Array.FindIndex(lines, line => line.EndsWith("// example-end", StringComparison.Ordinal));
        int indent = lines[start].Length - lines[start].TrimStart().Length;
        return string.Concat(lines[start..end].Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }

    /// <summary>The declarations of a file, from behind its namespace.</summary>
    public static string Declarations(string file)
    {
        string[] lines = Lines(file);
        int start = Array.FindIndex(lines, line => line.StartsWith("namespace ", StringComparison.Ordinal)) + 2;
        return string.Join('\n', lines[start..]).TrimEnd('\n') + "\n";
    }

    private static string[] Lines(string file) => File.ReadAllLines(Repository.PathOf(["tests", "ConflictReports.Tests", "Documentation", .. file.Split('/')]));
}
