using System.Security.Cryptography;
using System.Text;
using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Commands;

/// <summary><c>--corpus</c>: the feed in each of its variants, and their sums.</summary>
internal static class CorpusCommand
{
    private const int BufferSize = 1 << 20;

    /// <summary>Writes the files. Each is written under another name first, so that a run that breaks off leaves no half file under its name.</summary>
    /// <param name="arguments">The folder and the corpus.</param>
    /// <param name="output">Where the sums go as well.</param>
    /// <returns>The exit code.</returns>
    public static int Run(BenchmarkArguments arguments, TextWriter output)
    {
        Directory.CreateDirectory(arguments.Folder);
        StringBuilder sums = new();
        foreach (CorpusVariant variant in Enum.GetValues<CorpusVariant>())
        {
            string name = $"{variant.ToString().ToLowerInvariant()}.ndjson";
            string sum = $"{Write(arguments, variant, Path.Combine(arguments.Folder, name))}  {name}\n";
            sums.Append(sum);
            output.Write(sum);
            output.Flush();
        }

        File.WriteAllText(Path.Combine(arguments.Folder, "SHA256SUMS"), sums.ToString());
        return ExitCodes.Success;
    }

    private static string Write(BenchmarkArguments arguments, CorpusVariant variant, string path)
    {
        string unfinished = $"{path}.unfinished";
        using SHA256 sum = SHA256.Create();
        using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
        using (CryptoStream summed = new(file, sum, CryptoStreamMode.Write))
        using (BufferedStream buffered = new(summed, BufferSize))
        {
            new CorpusGenerator(arguments.Corpus).Write(buffered, variant);
        }

        File.Move(unfinished, path, overwrite: true);
        return Convert.ToHexStringLower(sum.Hash!);
    }
}
