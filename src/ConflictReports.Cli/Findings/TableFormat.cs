using System.Globalization;
using ConflictReports.Cli.Inputs;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using Spectre.Console;

namespace ConflictReports.Cli.Findings;

/// <summary>A table for people, and below it the help for each code in it.</summary>
internal sealed class TableFormat(ToolConsole console) : IFindingsFormat
{
    private const int MostRows = 1000;
    private const int Unwrapped = 4096;

    private readonly bool isDecorated = console is { OutputIsTerminal: true, Decorated: true };
    private readonly List<(string Place, Diagnostic Diagnostic)> rows = [];
    private long left;

    /// <inheritdoc/>
    public void Add(InputDocument document, ValidationOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            if (rows.Count == MostRows)
            {
                left++;
            }
            else
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{document.File.Name}:{diagnostic.Location.Line}:{diagnostic.Location.Column}");
                rows.Add((Printable.Line(place), diagnostic));
            }
        }
    }

    /// <inheritdoc/>
    public void Finish(FindingCounts counts, IReadOnlyList<ReadFailure> failures, FeedSummary? summary)
    {
        using StreamWriter output = console.CreateOutputWriter();
        if (rows.Count > 0)
        {
            WriteTable(output);
            WriteHelp(output);
        }

        if (left > 0)
        {
            output.WriteLine($"... and {FindingCounts.Count(left, "finding", "findings")} more: --format text shows all.");
        }

        SummaryText.Write(output, summary);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void WriteTable(StreamWriter output)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int width = console.OutputIsTerminal ? console.Width : Unwrapped;
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isDecorated ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isDecorated ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new TableOutput(text, width, console.OutputIsTerminal),
        });
        terminal.Write(CreateTable(width));
        foreach (string line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }
    }

    private Table CreateTable(int width)
    {
        Table table = new() { Border = isDecorated ? TableBorder.Rounded : TableBorder.None, UseSafeBorder = false };

        // A long path is broken rather than the finding squeezed.
        int place = Math.Min(width / 3, rows.Max(row => row.Place.Length));
        table.AddColumns(new TableColumn("Place") { Width = Math.Max(place, "Place".Length) }, new TableColumn("Code").NoWrap(), new TableColumn("Finding"));
        foreach ((string where, Diagnostic diagnostic) in rows)
        {
            string pointer = diagnostic.Location.Pointer;
            string finding = pointer.Length == 0 ? diagnostic.Message : $"{diagnostic.Message} [{pointer}]";
            table.AddRow(
                new Text(where),
                new Text($"{SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}", new Style(ColorOf(diagnostic.Severity))),
                new Text(Printable.Line(finding)));
        }

        return table;
    }

    private void WriteHelp(StreamWriter output)
    {
        foreach (Diagnostic diagnostic in rows.Select(row => row.Diagnostic).DistinctBy(diagnostic => diagnostic.Code).OrderBy(diagnostic => diagnostic.Code))
        {
            output.WriteLine($"{diagnostic.Code}: {Printable.Line(diagnostic.Help)}");
        }
    }

    private static Color ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
