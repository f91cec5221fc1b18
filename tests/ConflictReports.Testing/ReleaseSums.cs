using System.Security.Cryptography;
using System.Text;

namespace ConflictReports.Testing;

/// <summary>The checksums of the folders of the versions, and the list of those that are released and must not change.</summary>
public static class ReleaseSums
{
    /// <summary>The file in the folder of a version that has the SHA-256 of each other file in it, as <c>sha256sum</c> writes them.</summary>
    public const string SumsFile = "SHA256SUMS";

    /// <summary>The file beside the folders of the versions that has the SHA-256 of the sums of each released one; lines that begin with <c>#</c> are remarks.</summary>
    public const string ReleasesFile = "RELEASES";

    private const string Separator = "  ";

    /// <summary>The content that the sums of a folder have to have: a line a file, in ordinal order of the paths.</summary>
    /// <param name="folder">The folder of a version.</param>
    public static string Compute(string folder)
    {
        StringBuilder sums = new();
        IEnumerable<string> files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != SumsFile)
            .Order(StringComparer.Ordinal);
        foreach (string file in files)
        {
            sums.Append(SumOf(Path.Combine(folder, file))).Append(Separator).Append(file).Append('\n');
        }

        return sums.ToString();
    }

    /// <summary>What is not as it was released, a sentence each.</summary>
    /// <param name="schemas">The folder that has those of the versions and the list of releases.</param>
    public static IReadOnlyList<string> FindChanges(string schemas)
    {
        List<string> changes = [];
        foreach (string line in File.ReadAllLines(Path.Combine(schemas, ReleasesFile)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split(Separator);
            if (parts.Length != 2 || !parts[1].EndsWith("/" + SumsFile, StringComparison.Ordinal))
            {
                changes.Add($"\"{line}\" is no line of {ReleasesFile}: expected a SHA-256, two spaces and VERSION/{SumsFile}.");
                continue;
            }

            string version = parts[1][..^(SumsFile.Length + 1)];
            AddChanges(changes, version, Path.Combine(schemas, version), parts[0]);
        }

        return changes;
    }

    private static void AddChanges(List<string> changes, string version, string folder, string sum)
    {
        string sumsFile = Path.Combine(folder, SumsFile);
        if (!File.Exists(sumsFile) || SumOf(sumsFile) != sum)
        {
            changes.Add($"{version}: {SumsFile} is not the released one.");
            return;
        }

        string[] released = File.ReadAllLines(sumsFile);
        string[] present = Compute(folder).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        changes.AddRange(released.Except(present, StringComparer.Ordinal).Select(line => $"{version}: {Name(line)} was changed or removed."));
        changes.AddRange(present.Select(Name).Except(released.Select(Name), StringComparer.Ordinal).Select(name => $"{version}: {name} was added."));
    }

    private static string Name(string line) => line[(line.IndexOf(Separator, StringComparison.Ordinal) + Separator.Length)..];

    private static string SumOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
