using System.Text;
using ConflictReports.Merging;
using ConflictReports.Schemas;

namespace ConflictReports.Cli.Commands;

/// <summary>The schemas and type declarations that are generated: each by itself, and all as the released files.</summary>
internal static class SchemaFiles
{
    /// <summary>The words for the dialects.</summary>
    public static IReadOnlyDictionary<string, SchemaDialect> Dialects { get; } = new Dictionary<string, SchemaDialect>(StringComparer.Ordinal)
    {
        ["2020-12"] = SchemaDialect.Draft202012,
        ["draft-07"] = SchemaDialect.Draft07,
        ["draft-04"] = SchemaDialect.Draft04,
        ["openapi-3.1"] = SchemaDialect.OpenApi31,
    };

    /// <summary>The words for the languages of type declarations.</summary>
    public static IReadOnlyDictionary<string, TypeLanguage> Languages { get; } = new Dictionary<string, TypeLanguage>(StringComparer.Ordinal)
    {
        ["typescript"] = TypeLanguage.TypeScript,
        ["python"] = TypeLanguage.Python,
    };

    /// <summary>The words for the kinds of documents.</summary>
    public static IReadOnlyList<string> Documents { get; } = ["report", "dossier"];

    /// <summary>The bytes of one schema.</summary>
    /// <param name="document">One of <see cref="Documents"/>; null: the report, and in OpenAPI all of them.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="options">How it is made.</param>
    public static byte[] Generate(string? document, SchemaDialect dialect, SchemaOptions options) => ReportSchema.ToUtf8(document switch
    {
        null when dialect == SchemaDialect.OpenApi31 => SchemaConverter.ToOpenApi(
            ReportSchema.Generate(SchemaDialect.Draft202012, options), DossierSchema.Generate(SchemaDialect.Draft202012, options)),
        "dossier" => DossierSchema.Generate(dialect, options),
        _ => ReportSchema.Generate(dialect, options),
    });

    /// <summary>The bytes of type declarations.</summary>
    /// <param name="document">One of <see cref="Documents"/>; null: the report.</param>
    /// <param name="language">The language.</param>
    /// <param name="options">How the schema is made that is declared.</param>
    public static byte[] Declare(string? document, TypeLanguage language, SchemaOptions options) => Encoding.UTF8.GetBytes(TypeDeclarations.Write(
        document == "dossier" ? DossierSchema.Generate(SchemaDialect.Draft202012, options) : ReportSchema.Generate(SchemaDialect.Draft202012, options), language));

    /// <summary>All released files that are generated, by their paths below the folder of the version.</summary>
    /// <param name="descriptions">Where descriptions come from; null: the released schemas.</param>
    public static IEnumerable<(string Path, byte[] Content)> All(ISchemaDescriptions? descriptions)
    {
        foreach (SchemaDialect dialect in Dialects.Values.Where(dialect => dialect != SchemaDialect.OpenApi31))
        {
            foreach (string document in Documents)
            {
                yield return (PathOf(document, dialect, strict: false), Generate(document, dialect, new SchemaOptions { Descriptions = descriptions }));
                yield return (PathOf(document, dialect, strict: true), Generate(document, dialect, new SchemaOptions { Descriptions = descriptions, Strict = true }));
            }
        }

        foreach (string document in Documents)
        {
            yield return ($"types/{(document == "dossier" ? "dossier" : "conflict-report")}.ts", Declare(document, TypeLanguage.TypeScript, new SchemaOptions { Descriptions = descriptions }));
            yield return ($"types/{(document == "dossier" ? "dossier" : "conflict_report")}.py", Declare(document, TypeLanguage.Python, new SchemaOptions { Descriptions = descriptions }));
        }

        yield return (PathOf(Documents[0], SchemaDialect.OpenApi31, strict: false), Generate(null, SchemaDialect.OpenApi31, new SchemaOptions { Descriptions = descriptions }));
    }

    private static string PathOf(string document, SchemaDialect dialect, bool strict) =>
        document == "dossier" ? DossierSchema.FileName(dialect, strict) : ReportSchema.FileName(dialect, strict);
}
