using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Schemas;

/// <summary>The JSON Schema of reports, made from the contract by which they are read and written.</summary>
/// <remarks>All members are safe for use by several threads.</remarks>
public static class ReportSchema
{
    /// <summary>The base of the addresses of all released schemas.</summary>
    public const string BaseAddress = "https://w3id.org/conflict-reports/";

    private const string Draft202012 = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Written = new(ReportContract.IndentedOptions);

    /// <summary>The contract of a report, by which it is read and written: what the schema is made from. Read-only.</summary>
    public static JsonTypeInfo Contract => ReportContract.Report;

    /// <summary>The name of the released file, from the folder of the version (<c>schemas/1.0</c>), with <c>/</c> between folders; its address is <see cref="ReportSchema.BaseAddress"/>, that folder and the name.</summary>
    /// <param name="dialect">The dialect; OpenAPI has one file for all kinds of documents.</param>
    /// <param name="strict">Whether it is the variant that refuses members that it does not name.</param>
    /// <returns>The name, such as <c>dialects/draft-07/conflict-report.schema.json</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    public static string FileName(SchemaDialect dialect, bool strict = false) => Release.FileName(dialect, strict);

    internal static SchemaRelease Release { get; } = new("conflict-report", "first-report.json", ReportContract.Report);

    /// <summary>The descriptions of the released schema, to be combined with those of a caller's own records.</summary>
    public static ISchemaDescriptions Descriptions => Release.Descriptions;

    /// <summary>Makes the schema of a report.</summary>
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

    /// <summary>Makes the schema of any contract: a caller's own records, or a part of a report.</summary>
    /// <param name="contract">The contract of the root.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="options">How; null: <see cref="SchemaOptions.Default"/>.</param>
    /// <returns>The schema, an object of its own at each call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A caller's member or definition has a name that is taken, or its record is not there; a type has a name that is not of letters and digits, or is a union that is not abstract or not tagged with texts;
    /// the contract of the root is none of an object; <see cref="SchemaOptions.Address"/> is no absolute URI.
    /// </exception>
    /// <exception cref="NotSupportedException">The contract has a list that was not named with <see cref="ExtensionContracts.WithList{T}"/>, or a type that its context does not know.</exception>
    /// <exception cref="InexpressibleSchemaException">The dialect cannot express the schema of a caller's records.</exception>
    public static JsonNode Generate(JsonTypeInfo contract, SchemaDialect dialect, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        options ??= SchemaOptions.Default;
        return SchemaConverter.Convert(Walk(contract, options with { Descriptions = options.Descriptions ?? Descriptions }), dialect);
    }

    /// <summary>Writes a schema as the released files are: UTF-8, indented by two spaces, lines ended by a line feed.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static byte[] ToUtf8(JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return [.. Encoding.UTF8.GetBytes(schema.ToJsonString(Written)), (byte)'\n'];
    }

    /// <summary>The schema of a contract in JSON Schema 2020-12.</summary>
    internal static JsonObject Walk(JsonTypeInfo contract, SchemaOptions options)
    {
        JsonObject head = new() { ["$schema"] = Draft202012 };
        if (options.Address is { } address)
        {
            if (!ReportId.TryParse(address, out _))
            {
                throw new ArgumentException($"\"{address}\" is no absolute URI without fragment.", nameof(options));
            }

            head["$id"] = address;
        }

        return new ContractWalker(options, options.Descriptions!).Walk(contract, head);
    }
}
