using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ConflictReports.Cli.Inputs;
using ConflictReports.Diagnostics;
using ConflictReports.Schemas;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.</summary>
internal sealed class SarifFormat : IFindingsFormat
{
    private const int FlushAt = 65536;

    private readonly Stream output;
    private readonly Utf8JsonWriter writer;
    private readonly SortedDictionary<DiagnosticCode, DiagnosticDescriptor> met = [];

    public SarifFormat(Stream output)
    {
        this.output = output;
        writer = new Utf8JsonWriter(output, JsonFormat.Options);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Add(InputDocument document, ValidationOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            met[diagnostic.Code] = diagnostic.Descriptor;
            WriteResult(document, diagnostic);
        }

        if (writer.BytesPending > FlushAt)
        {
            writer.Flush();
        }
    }

    /// <inheritdoc/>
    public void Finish(FindingCounts counts, IReadOnlyList<ReadFailure> failures, FeedSummary? summary)
    {
        writer.WriteEndArray();
        WriteInvocation(failures);
        WriteTool();
        WriteProperties(summary);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Reset();
        writer.Dispose();
    }

    private void WriteResult(InputDocument document, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Code.Text);
        writer.WriteString("level", Level(diagnostic.Severity));
        WriteMessage("message", diagnostic.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePhysicalLocation(document.File, diagnostic.Location);
        if (diagnostic.Location.Pointer.Length > 0)
        {
            WriteLogicalLocation(diagnostic.Location);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteFingerprint(document, diagnostic);
        writer.WriteEndObject();
    }

    // The same finding in a later run, though the lines before it have moved: in a feed the line is part of it, since all its reports have the same pointers.
    private void WriteFingerprint(InputDocument document, Diagnostic diagnostic)
    {
        string identity = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code}\n{UriOf(document.File.Name)}\n{document.Line}\n{diagnostic.Location.Pointer}\n{diagnostic.Message}");
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("finding/v1", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity))));
        writer.WriteEndObject();
    }

    private void WritePhysicalLocation(InputFile file, Location location)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(file.Name));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", location.Line);
        writer.WriteNumber("startColumn", location.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteLogicalLocation(Location location)
    {
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", location.Pointer);
        writer.WriteString("kind", "value");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteInvocation(IReadOnlyList<ReadFailure> failures)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", failures.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (ReadFailure failure in failures)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            WriteMessage("message", $"could not read {failure.Name}: {failure.Reason}");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteTool()
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", Tool.Name);
        writer.WriteString("version", Tool.Version);
        writer.WriteString("semanticVersion", Tool.Version);
        writer.WriteString("informationUri", ReportSchema.BaseAddress);
        writer.WriteStartArray("rules");
        foreach (DiagnosticDescriptor descriptor in met.Values)
        {
            WriteRule(descriptor);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // A property bag (section 3.8) is where SARIF has room for what it does not know.
    private void WriteProperties(FeedSummary? summary)
    {
        if (summary is not null)
        {
            writer.WriteStartObject("properties");
            SummaryJson.WriteMembers(writer, summary);
            writer.WriteEndObject();
        }
    }

    private void WriteRule(DiagnosticDescriptor descriptor)
    {
        writer.WriteStartObject();
        writer.WriteString("id", descriptor.Code.Text);
        WriteMessage("shortDescription", descriptor.Title);
        WriteMessage("fullDescription", descriptor.Why);
        WriteMessage("help", descriptor.Help);
        writer.WriteString("helpUri", HelpUri(descriptor));
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(descriptor.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // The heading of the code in the list of rules, as sites that show Markdown name it.
    private static string HelpUri(DiagnosticDescriptor descriptor)
    {
        string heading = $"{descriptor.Code}: {descriptor.Title}".ToLowerInvariant();
        return $"{ReportSchema.BaseAddress}1.0/rules.md#{string.Concat(heading.Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-')}";
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // A relative path is a relative reference (RFC 3986, section 4.2) when its segments are escaped; a colon in the first would read as a scheme.
    private static string UriOf(string name)
    {
        string path = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? $"file://{path}" : path;
    }
}
