using System.CommandLine;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Schemas;

namespace ConflictReports.Cli.Commands;

/// <summary>Prints the JSON Schema of reports.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private static readonly Dictionary<string, SchemaDialect> Dialects = new(StringComparer.Ordinal) { ["2020-12"] = SchemaDialect.Draft202012 };

    private readonly Option<string> dialect = new("--dialect")
    {
        HelpName = string.Join('|', Dialects.Keys),
        Description = $"The dialect of JSON Schema. Default: {Dialects.Keys.First()}.",
        CustomParser = argument => Parsers.Word(argument, Dialects.Keys),
        DefaultValueFactory = _ => Dialects.Keys.First(),
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Refuse members that the schema does not name: finds misspelt members, but also refuses partners' own and those of newer versions.",
    };

    private readonly Option<string?> descriptions = new("--descriptions")
    {
        HelpName = "XMLFILE",
        Description = "Take the descriptions from this XML documentation file of the library instead of the released schema.",
    };

    private readonly OutputOption output = new();

    public SchemaCommand()
        : base("schema", "Print the JSON Schema of a report.")
    {
        Options.Add(dialect);
        Options.Add(strict);
        Options.Add(output);
        Options.Add(descriptions);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("schema -o conflict-report.schema.json", "write the schema to a file, for an editor or another validator"),
        new("schema --strict", "print the variant that finds misspelt members"),
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        if (!TryReadDescriptions(commandLine.GetValue(descriptions), console, out ISchemaDescriptions? read))
        {
            return ExitCodes.Unreadable;
        }

        SchemaOptions options = SchemaOptions.Default with { Strict = commandLine.GetValue(strict), Descriptions = read };
        JsonNode schema = ReportSchema.Generate(Dialects[commandLine.GetRequiredValue(dialect)], options);
        await OutputFile.WriteAsync(console, commandLine.GetValue(output), ReportSchema.ToUtf8(schema)).ConfigureAwait(false);
        return ExitCodes.Success;
    }

    private static bool TryReadDescriptions(string? path, ToolConsole console, out ISchemaDescriptions? read)
    {
        read = null;
        if (path is null)
        {
            return true;
        }

        try
        {
            using FileStream stream = File.OpenRead(console.FullPath(path));
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            read = new XmlDescriptions(XDocument.Load(reader));
            return true;
        }
        catch (Exception exception) when (exception is XmlException || Failures.IsInputOrOutput(exception))
        {
            console.WriteError($"could not read {path}: {(exception is XmlException ? $"it is not XML documentation: {exception.Message}" : Failures.Reason(exception))}");
            return false;
        }
    }
}
