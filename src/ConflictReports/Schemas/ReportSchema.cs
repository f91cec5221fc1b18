using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;

namespace ConflictReports.Schemas;

/// <summary>The JSON Schema of reports, made from the contract by which they are read and written.</summary>
/// <remarks>All members are safe for use by several threads.</remarks>
public static class ReportSchema
{
    /// <summary>The base of the addresses of all released schemas.</summary>
    public const string BaseAddress = "https://w3id.org/conflict-reports/";

    private const string ResourceName = "ConflictReports.Schemas.conflict-report.schema.json";
    private const string Draft202012 = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Written = new(ReportContract.IndentedOptions);

    /// <summary>The file name of the canonical schema, and the last part of its address.</summary>
    public static string FileName => "conflict-report.schema.json";

    /// <summary>The file name of the strict variant, which refuses members that it does not name.</summary>
    public static string StrictFileName => "conflict-report.strict.schema.json";

    /// <summary>Makes the schema of a report.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="options">How; null: <see cref="SchemaOptions.Default"/>.</param>
    /// <returns>The schema, an object of its own at each call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    public static JsonNode Generate(SchemaDialect dialect, SchemaOptions? options = null)
    {
        options ??= SchemaOptions.Default;
        string file = options.Strict ? StrictFileName : FileName;
        return Generate(ReportContract.Report, dialect, options with { Address = options.Address ?? $"{BaseAddress}schemas/1.0/{file}" });
    }

    /// <summary>Makes the schema of any contract: a report with a caller's own records, or a part of one.</summary>
    /// <param name="contract">The contract of the root.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="options">How; null: <see cref="SchemaOptions.Default"/>.</param>
    /// <returns>The schema, an object of its own at each call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    public static JsonNode Generate(JsonTypeInfo contract, SchemaDialect dialect, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentOutOfRangeException.ThrowIfNotEqual(dialect, SchemaDialect.Draft202012);
        options ??= SchemaOptions.Default;
        JsonObject head = new() { ["$schema"] = Draft202012 };
        if (options.Address is { } address)
        {
            head["$id"] = address;
        }

        return new ContractWalker(options, options.Descriptions ?? new ReleasedDescriptions(ReadReleased())).Walk(contract, head);
    }

    /// <summary>Writes a schema as the released files are: UTF-8, indented by two spaces, lines ended by a line feed.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static byte[] ToUtf8(JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return [.. System.Text.Encoding.UTF8.GetBytes(schema.ToJsonString(Written)), (byte)'\n'];
    }

    private static JsonNode ReadReleased()
    {
        using Stream? stream = typeof(ReportSchema).Assembly.GetManifestResourceStream(ResourceName);
        return stream is null ? new JsonObject() : JsonNode.Parse(stream)!;
    }
}
