namespace ConflictReports.Consumers.Tests.Cases;

/// <summary>The files of schemas/1.0 that consumers take; their names stand here alone.</summary>
internal static class ReleasedFiles
{
    private const string Canonical = "2020-12";
    private const string DialectFolder = "dialects";
    private const string SchemaEnding = "*.schema.json";
    private const string OpenApiName = "dialects/openapi-3.1/conflict-reports.openapi.json";

    /// <summary>The schema of reports that all others are made from.</summary>
    public static SchemaFile ReportSchema { get; } = new("conflict-report.schema.json", Canonical);

    /// <summary>All schemas, in every dialect, as they are in the folder.</summary>
    public static IReadOnlyList<SchemaFile> Schemas { get; } = [.. FindSchemas()];

    /// <summary>The OpenAPI file.</summary>
    public static string OpenApi => PathOf(OpenApiName);

    /// <summary>The schemas of reports and dossiers inside of the OpenAPI file.</summary>
    public static IReadOnlyList<SchemaFile> OpenApiSchemas { get; } =
        [new($"{OpenApiName}#/components/schemas/ConflictReport", "openapi-3.1"), new($"{OpenApiName}#/components/schemas/Dossier", "openapi-3.1")];

    /// <summary>The declarations for TypeScript: of reports and of dossiers, each a module of its own.</summary>
    public static IReadOnlyList<string> TypeScript => FilesOf("types", "*.ts");

    /// <summary>The declarations for Python.</summary>
    public static IReadOnlyList<string> Python => FilesOf("types", "*.py");

    /// <summary>The dossiers that are shipped as examples; that of the five texts is made anew by <see cref="SchemaCases"/>.</summary>
    public static IReadOnlyList<string> Dossiers => FilesOf("dossiers", "first-*.json");

    /// <summary>The shortest report that shows the format.</summary>
    public static string FirstReport => PathOf("first-report.json");

    /// <summary>The folder of the conformance cases.</summary>
    public static string Conformance => PathOf("conformance");

    /// <summary>The path of a file.</summary>
    /// <param name="name">The path below schemas/1.0.</param>
    public static string PathOf(string name) => Repository.PathOf(["schemas", "1.0", .. name.Split('/')]);

    private static string[] FilesOf(string folder, string pattern) => [.. Directory.GetFiles(PathOf(folder), pattern).Order(StringComparer.Ordinal)];

    private static IEnumerable<SchemaFile> FindSchemas()
    {
        foreach (string path in Directory.GetFiles(PathOf("."), SchemaEnding).Order(StringComparer.Ordinal))
        {
            yield return new SchemaFile(Path.GetFileName(path), Canonical);
        }

        string folder = PathOf(DialectFolder);
        string[] others = Directory.Exists(folder) ? Directory.GetFiles(folder, SchemaEnding, SearchOption.AllDirectories) : [];
        foreach (string path in others.Order(StringComparer.Ordinal))
        {
            string dialect = Path.GetFileName(Path.GetDirectoryName(path))!;
            yield return new SchemaFile($"{DialectFolder}/{dialect}/{Path.GetFileName(path)}", dialect);
        }
    }
}
