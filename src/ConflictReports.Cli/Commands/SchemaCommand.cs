using System.CommandLine;
using System.Xml;
using System.Xml.Linq;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Schemas;

namespace ConflictReports.Cli.Commands;

/// <summary>Prints the JSON Schemas of reports and dossiers.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Option<string> dialect = new("--dialect")
    {
        HelpName = string.Join('|', SchemaFiles.Dialects.Keys),
        Description = $"The dialect of JSON Schema. Default: {SchemaFiles.Dialects.Keys.First()}.",
        CustomParser = argument => Parsers.Word(argument, [.. SchemaFiles.Dialects.Keys]),
        DefaultValueFactory = _ => SchemaFiles.Dialects.Keys.First(),
    };

    private readonly Option<string?> document = new("--document")
    {
        HelpName = string.Join('|', SchemaFiles.Documents),
        Description = "The kind of document that the schema describes. Default: report; in openapi-3.1, all of them in one file.",
        CustomParser = argument => Parsers.Word(argument, SchemaFiles.Documents),
    };

    private readonly Option<string?> types = new("--types")
    {
        HelpName = string.Join('|', SchemaFiles.Languages.Keys),
        Description = "Print type declarations for this language instead of a schema.",
        CustomParser = argument => Parsers.Word(argument, [.. SchemaFiles.Languages.Keys]),
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

    private readonly Option<string?> folder = new("--folder")
    {
        HelpName = "FOLDER",
        Description = "Write all schemas, in all dialects, and the type declarations to this folder, laid out as in schemas/1.0, instead of printing one. Files of other names stay.",
    };

    private readonly OutputOption output = new();

    public SchemaCommand()
        : base("schema", "Print the JSON Schema of a report or a dossier.")
    {
        Options.Add(document);
        Options.Add(dialect);
        Options.Add(types);
        Options.Add(strict);
        Options.Add(output);
        Options.Add(folder);
        Options.Add(descriptions);
        Validators.Add(result =>
        {
            // A value that could not be read has its own error; to ask for it here would throw.
            bool writesAll = result.GetResult(folder) is { Implicit: false };
            if (writesAll && result.GetResult(folder)!.Tokens is [{ Value: "" }])
            {
                result.AddError($"{folder.Name} needs the name of a folder; . is the current one.");
            }

            if (writesAll && new Option[] { document, dialect, types, strict, output }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } other)
            {
                result.AddError($"{folder.Name} writes all schemas; {other.Name} chooses one. Leave one of them out.");
            }

            if (result.GetResult(types) is { Implicit: false } && result.GetResult(dialect) is { Implicit: false })
            {
                result.AddError($"{types.Name} prints no schema, so it has no dialect: leave {dialect.Name} out.");
            }
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("schema -o conflict-report.schema.json", "write the schema to a file, for an editor or another validator"),
        new("schema --strict", "print the variant that finds misspelt members"),
        new("schema --dialect openapi-3.1", "print the schemas as the components of an OpenAPI document"),
        new("schema --types typescript -o conflict-report.ts", "write types for a program in TypeScript"),
        new("schema --folder schemas/1.0", "write all of them"),
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        if (!TryReadDescriptions(commandLine.GetValue(descriptions), console, out ISchemaDescriptions? read))
        {
            return ExitCodes.Unreadable;
        }

        if (commandLine.GetValue(folder) is { } target)
        {
            await WriteAllAsync(console, target, read, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Success;
        }

        SchemaOptions options = SchemaOptions.Default with { Strict = commandLine.GetValue(strict), Descriptions = read };
        byte[] schema = commandLine.GetValue(types) is { } language
            ? SchemaFiles.Declare(commandLine.GetValue(document), SchemaFiles.Languages[language], options)
            : SchemaFiles.Generate(commandLine.GetValue(document), SchemaFiles.Dialects[commandLine.GetRequiredValue(dialect)], options);
        await OutputFile.WriteAsync(console, commandLine.GetValue(output), schema).ConfigureAwait(false);
        return ExitCodes.Success;
    }

    private static async Task WriteAllAsync(ToolConsole console, string folder, ISchemaDescriptions? descriptions, CancellationToken cancellationToken)
    {
        foreach ((string path, byte[] content) in SchemaFiles.All(descriptions))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string file = Path.Combine(folder, path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(console.FullPath(file))!);
            }
            catch (Exception exception) when (Failures.IsInputOrOutput(exception))
            {
                throw new OutputFailedException(file, Failures.Reason(exception));
            }

            await OutputFile.WriteAsync(console, file, content).ConfigureAwait(false);
        }
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
