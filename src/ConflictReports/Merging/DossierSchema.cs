using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Schemas;

namespace ConflictReports.Merging;

/// <summary>The JSON Schema of dossiers, made from the contract by which they are written.</summary>
/// <remarks>The shape of a dossier is not settled; the schema changes with <see cref="Dossier.CurrentFormatVersion"/>. All members are safe for use by several threads.</remarks>
public static class DossierSchema
{
    /// <summary>The contract of a dossier, by which it is written: what the schema is made from. Read-only.</summary>
    public static JsonTypeInfo Contract => DossierJson.Contract;

    /// <summary>The name of the released file, from the folder of the version (<c>schemas/1.0</c>), with <c>/</c> between folders; its address is <see cref="ReportSchema.BaseAddress"/>, that folder and the name.</summary>
    /// <param name="dialect">The dialect; OpenAPI has one file for all kinds of documents.</param>
    /// <param name="strict">Whether it is the variant that refuses members that it does not name.</param>
    /// <returns>The name, such as <c>dialects/draft-07/dossier.schema.json</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    public static string FileName(SchemaDialect dialect, bool strict = false) => Release.FileName(dialect, strict);

    internal static SchemaRelease Release { get; } = new("dossier", "dossiers/first-report.dossier.json", DossierJson.Contract);

    /// <summary>Makes the schema of a dossier.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="options">How; null: <see cref="SchemaOptions.Default"/>.</param>
    /// <returns>The schema, an object of its own at each call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A caller's member or definition has a name that is taken, or its record is not there; a type has a name that is not of letters and digits, or is a union that is not abstract or not tagged with texts;
    /// the contract of the root is none of an object; <see cref="SchemaOptions.Address"/> is no absolute URI.
    /// </exception>
    /// <exception cref="InexpressibleSchemaException">The dialect cannot express the schema of a caller's records.</exception>
    public static JsonNode Generate(SchemaDialect dialect, SchemaOptions? options = null) => Release.Generate(dialect, options);
}
