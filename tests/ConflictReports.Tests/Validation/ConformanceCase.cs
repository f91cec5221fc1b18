using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictReports.Diagnostics;
using ConflictReports.Testing;

namespace ConflictReports.Tests.Validation;

/// <summary>A case of schemas/1.0/conformance: a document or feed, and what any validator must find in it.</summary>
/// <param name="File">The file, named from the folder of the cases. A name that ends in .ndjson is a feed.</param>
/// <param name="Stage">The stage that finds what is wrong; of a valid case the last stage, which it passes.</param>
/// <param name="Findings">All findings, and no others; none for a valid case.</param>
/// <param name="Options">What the validator is told beside the document.</param>
/// <param name="Companions">Documents that are read before the case as one feed with it; they have no findings.</param>
/// <param name="Schema">What the JSON Schema alone says of a document that passes syntax: "accepts" or "refuses"; of a feed, "refuses" if it refuses a line.</param>
/// <param name="Constraint">Of a structural case that is not valid: the JSON Pointer, in the canonical schema, of the keyword that the document breaks.</param>
internal sealed record ConformanceCase(
    [property: JsonRequired] string File,
    [property: JsonRequired] ValidationStage Stage,
    [property: JsonRequired] IReadOnlyList<ExpectedFinding> Findings,
    CaseOptions? Options = null,
    IReadOnlyList<string>? Companions = null,
    string? Schema = null,
    string? Constraint = null)
{
    /// <summary>The page that says how to run the cases.</summary>
    public const string PageFile = "README.md";

    /// <summary>The list of the cases.</summary>
    public const string IndexFile = "index.json";

    /// <summary>The index as JSON reads it.</summary>
    private sealed record Index([property: JsonRequired] IReadOnlyList<ConformanceCase> Cases);

    private static readonly JsonSerializerOptions Reading = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>The folder of the cases.</summary>
    public static string Folder { get; } = Repository.PathOf("schemas", "1.0", "conformance");

    /// <summary>All cases, in the order of the index.</summary>
    public static IReadOnlyList<ConformanceCase> All { get; } =
        JsonSerializer.Deserialize<Index>(System.IO.File.ReadAllBytes(Path.Combine(Folder, IndexFile)), Reading)!.Cases;

    /// <summary>Whether nothing must be found.</summary>
    public bool IsValid => Findings.Count == 0;

    /// <summary>Whether the case is made from the schema: one structural constraint, kept or broken.</summary>
    public bool IsStructural => File.StartsWith("structure/", StringComparison.Ordinal);

    /// <summary>Whether the name of a member is at fault, so that the findings stand at it and not at its value.</summary>
    public bool IsOfName => Constraint?.EndsWith("/propertyNames", StringComparison.Ordinal) == true;

    /// <summary>Whether the case is a feed, one report a line.</summary>
    public bool IsFeed => File.EndsWith(".ndjson", StringComparison.Ordinal);

    /// <summary>The bytes of a file of the folder.</summary>
    public static byte[] Read(string file) => System.IO.File.ReadAllBytes(Path.Combine([Folder, .. file.Split('/')]));
}
