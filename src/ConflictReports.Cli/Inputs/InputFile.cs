using ConflictReports.Json;
using ConflictReports.Merging;

namespace ConflictReports.Cli.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Name">The name as the user knows it, with <c>/</c> between folders.</param>
/// <param name="FullPath">The path to open; null: standard input.</param>
/// <param name="Shape">How reports stand in it.</param>
internal sealed record InputFile(string Name, string? FullPath, InputShape Shape)
{
    /// <summary>The path by which users name standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What standard input is called in findings.</summary>
    public const string StandardInputName = "stdin";

    /// <summary>Whether it is a run with its manifest beside it, which may be empty.</summary>
    public bool HasManifest => FullPath is not null && File.Exists(ReportRuns.ManifestPath(FullPath));

    /// <summary>Whether it is a run, of which the lines need not pass through the tool one by one.</summary>
    public bool IsRun()
    {
        if (FullPath is null || Shape != InputShape.Unknown || FullPath.StartsWith("/dev/", StringComparison.Ordinal) || FullPath.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            using Stream text = ReportFeed.Decompress(File.OpenRead(FullPath));
            Span<byte> start = stackalloc byte[ContentShape.RunStart.Length];
            return HasManifest || (text.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(ContentShape.RunStart));
        }
        catch (Exception exception) when (Failures.IsInputOrOutput(exception))
        {
            // Whoever reads it says why it cannot be read.
            return false;
        }
    }

    /// <summary>The shape that the end of a file's name tells.</summary>
    public static InputShape ShapeOf(string name) => Path.GetExtension(WithoutGzip(name)).ToUpperInvariant() switch
    {
        ".JSON" => InputShape.Report,
        ".NDJSON" or ".JSONL" => InputShape.Feed,
        _ => InputShape.Unknown,
    };

    // Whether a file is compressed its bytes say; the name only has one end more.
    private static string WithoutGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^".gz".Length] : name;
}
