using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Cli.Inputs;

/// <summary>A document of an input: what should be one report.</summary>
internal sealed class InputDocument
{
    private readonly FeedLine? line;
    private readonly long? number;
    private readonly ReadOnlyMemory<byte> utf8Json;

    /// <summary>A file that is one report.</summary>
    public InputDocument(InputFile file, ReadOnlyMemory<byte> utf8Json)
    {
        File = file;
        this.utf8Json = utf8Json;
    }

    /// <summary>A line of a feed.</summary>
    public InputDocument(InputFile file, FeedLine line)
        : this(file, line.Utf8Json)
    {
        this.line = line;
        number = line.Number;
    }

    /// <summary>A line of a feed that was validated already; its bytes are there as long as the line's.</summary>
    public InputDocument(InputFile file, ValidatedLine line)
        : this(file, line.Utf8Json) => number = line.Number;

    /// <summary>A line of a run.</summary>
    public InputDocument(InputFile file, RunLine line)
        : this(file, line.Content) => number = line.Number;

    /// <summary>The text of the report.</summary>
    public ReadOnlyMemory<byte> Utf8Json => utf8Json;

    /// <summary>The file it stands in.</summary>
    public InputFile File { get; }

    /// <summary>The line it stands on, if the file is a feed.</summary>
    public long? Line => number;

    /// <summary>File and, in a feed, line.</summary>
    public string Label => number is null ? File.Name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File.Name}#{number}");

    /// <summary>Reads the report, with all findings of syntax and structure if there is none.</summary>
    public ValidationOutcome Read()
    {
        ReadOutcome outcome = line?.Outcome ?? ReportJson.Read(utf8Json);
        if (outcome.Succeeded)
        {
            return new ValidationOutcome { Report = outcome.Report, Passed = ValidationStage.Structure };
        }

        ValidationOutcome full = line is { Utf8Json.IsEmpty: true } ? new ValidationOutcome() : InFile(ReportValidator.Default.Validate(utf8Json));
        return full.Report is null && !full.Diagnostics.IsEmpty ? full : new ValidationOutcome { Diagnostics = outcome.Diagnostics, Suppressed = outcome.Suppressed, Passed = outcome.Passed };
    }

    /// <summary>What a newcomer may have meant by a document that is no report, or null.</summary>
    public string? Advice()
    {
        ReadOnlySpan<byte> text = utf8Json.Span.Trim(" \t\r\n"u8);
        if (number is not null)
        {
            return number == 1 && text is [(byte)'{'] or [(byte)'{', .., (byte)',' or (byte)'{' or (byte)'[']
                ? $"{File.Name} seems to hold a report laid out over several lines. In a feed a report is one line; name the file .json if it holds one report."
                : null;
        }

        return text.IsEmpty ? $"{File.Name} is empty."
            : text is [(byte)'[', ..] ? $"{File.Name} holds a list. Reports are not put in a list: give each a file of its own, or make a feed, one report a line, named .ndjson."
            : ContentShape.Decide(utf8Json) == InputShape.Feed ? $"{File.Name} looks like a feed, one report a line. Name it .ndjson to have it read as one."
            : text[0] is (byte)'%' or (byte)'<' ? $"{File.Name} is no JSON, but a PDF, a web page or the like. A report is a JSON document, made of such a page by a person or a program."
            : null;
    }

    // Findings on a line of a feed are moved to their places in the file.
    private ValidationOutcome InFile(ValidationOutcome outcome) =>
        line is null ? outcome : outcome with { Diagnostics = outcome.Diagnostics.Select(diagnostic => InFile(diagnostic, line)).ToEquatableArray() };

    private static Diagnostic InFile(Diagnostic diagnostic, FeedLine line) => diagnostic with
    {
        Location = diagnostic.Location with
        {
            Line = (int)Math.Min(int.MaxValue, line.Number + diagnostic.Location.Line - 1),
            Offset = line.Offset + diagnostic.Location.Offset,
        },
    };
}
