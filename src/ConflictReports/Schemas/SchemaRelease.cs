using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Schemas;

/// <summary>A kind of document whose schemas stand among the released files.</summary>
internal sealed class SchemaRelease
{
    /// <summary>The folder of the released files of this version, below <see cref="ReportSchema.BaseAddress"/>.</summary>
    public const string VersionFolder = "schemas/1.0";

    /// <summary>The file that has the schemas of all kinds of documents for OpenAPI 3.1.</summary>
    public const string OpenApiFileName = "dialects/openapi-3.1/conflict-reports.openapi.json";

    private const string Resources = "ConflictReports.Schemas.";

    private readonly string name;
    private readonly string exampleFile;
    private readonly JsonTypeInfo contract;
    private readonly Lazy<ReleasedDescriptions> descriptions;

    /// <summary>Names a kind of document.</summary>
    /// <param name="name">The name of the kind, the first part of its file names, such as <c>conflict-report</c>.</param>
    /// <param name="exampleFile">The file that is the example at the root of the schema, named from the folder of the version.</param>
    /// <param name="contract">The contract.</param>
    public SchemaRelease(string name, string exampleFile, JsonTypeInfo contract)
    {
        this.name = name;
        this.exampleFile = exampleFile;
        this.contract = contract;
        descriptions = new Lazy<ReleasedDescriptions>(ReadDescriptions);
    }

    /// <summary>The name of the file of a dialect, from the folder of the version.</summary>
    public string FileName(SchemaDialect dialect, bool strict)
    {
        string file = $"{name}{(strict ? ".strict" : "")}.schema.json";
        return dialect switch
        {
            SchemaDialect.Draft202012 => file,
            SchemaDialect.Draft07 => $"dialects/draft-07/{file}",
            SchemaDialect.Draft04 => $"dialects/draft-04/{file}",
            SchemaDialect.OpenApi31 => OpenApiFileName,
            _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect."),
        };
    }

    /// <summary>Makes the schema.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    public JsonNode Generate(SchemaDialect dialect, SchemaOptions? options)
    {
        options ??= SchemaOptions.Default;
        options = options with { Descriptions = options.Descriptions ?? Descriptions };
        if (options.Extensions.IsEmpty && options.Members.IsEmpty)
        {
            // With a caller's additions it is another schema, and the released example may not fit it.
            options = options with
            {
                Address = options.Address ?? $"{ReportSchema.BaseAddress}{VersionFolder}/{FileName(dialect, options.Strict)}",
                Examples = options.Examples.IsEmpty ? Example() : options.Examples,
            };
        }

        return SchemaConverter.Convert(ReportSchema.Walk(contract, options), dialect);
    }

    /// <summary>The descriptions that stand in the released schema.</summary>
    public ISchemaDescriptions Descriptions => descriptions.Value;

    private ReleasedDescriptions ReadDescriptions() => new ReleasedDescriptions(Read(FileName(SchemaDialect.Draft202012, strict: false)) ?? new JsonObject(), contract.Type);

    private EquatableArray<JsonFragment> Example()
    {
        using Stream? stream = Open(exampleFile);
        if (stream is null)
        {
            return [];
        }

        using JsonDocument document = JsonDocument.Parse(stream);
        return [new JsonFragment(document.RootElement)];
    }

    private static JsonNode? Read(string file)
    {
        using Stream? stream = Open(file);
        return stream is null ? null : JsonNode.Parse(stream);
    }

    private static Stream? Open(string file) => typeof(SchemaRelease).Assembly.GetManifestResourceStream(Resources + Path.GetFileName(file));
}
