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
