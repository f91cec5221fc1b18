using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictReports.Cli.Inputs;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Findings;

/// <summary>One JSON object: the findings, what could not be read, and the counts.</summary>
internal sealed class JsonFormat : IFindingsFormat
{
    private const int FlushAt = 65536;

    private readonly Stream output;
    private readonly Utf8JsonWriter writer;

    public JsonFormat(Stream output)
    {
        this.output = output;
        writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteStartArray("findings");
    }

    /// <summary>How JSON is written for people and programs alike: indented, letters as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Add(InputDocument document, ValidationOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            Write(document, diagnostic);
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
        writer.WriteStartArray("unreadable");
        foreach (ReadFailure failure in failures)
        {
            writer.WriteStartObject();
            writer.WriteString("path", failure.Name);
            writer.WriteString("reason", failure.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(counts, summary);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is unfinished is dropped: half a document is worth nothing, and a second failure would hide the first.
        writer.Reset();
        writer.Dispose();
    }

    private void Write(InputDocument document, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("path", document.File.Name);
        writer.WriteNumber("line", diagnostic.Location.Line);
        writer.WriteNumber("column", diagnostic.Location.Column);
        writer.WriteNumber("offset", diagnostic.Location.Offset);
        writer.WriteString("pointer", diagnostic.Location.Pointer);
        writer.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        writer.WriteString("code", diagnostic.Code.Text);
        writer.WriteString("message", diagnostic.Message);
        WriteIfSaid("found", diagnostic.Found);
        WriteIfSaid("expected", diagnostic.Expected);
        writer.WriteString("help", diagnostic.Help);
        writer.WriteEndObject();
    }

    private void WriteIfSaid(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private void Write(FindingCounts counts, FeedSummary? summary)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("reports", counts.Reports);
        writer.WriteNumber("invalid", counts.Invalid);
        writer.WriteNumber("errors", counts.Errors);
        writer.WriteNumber("warnings", counts.Warnings);
        writer.WriteNumber("information", counts.Information);
        writer.WriteNumber("notShown", counts.Suppressed);
        SummaryJson.WriteMembers(writer, summary);
        writer.WriteEndObject();
    }
}
