using System.Globalization;
using ConflictReports.Cli.Inputs;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using Spectre.Console;

namespace ConflictReports.Cli.Findings;

/// <summary>A table for people, and below it the help for each code in it.</summary>
internal sealed class TableFormat : IFindingsFormat
{
    private const int MostRows = 1000;
    private const int Unwrapped = 4096;

    private readonly StreamWriter output;
    private readonly IAnsiConsole terminal;
    private readonly bool isDecorated;
    private readonly Table table;
    private readonly SortedDictionary<DiagnosticCode, string> help = [];
    private long left;

    public TableFormat(ToolConsole console)
    {
        output = console.CreateOutputWriter();
        isDecorated = console is { OutputIsTerminal: true, Decorated: true };
        terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isDecorated ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isDecorated ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new TableOutput(output, console.OutputIsTerminal ? console.Width : Unwrapped, console.OutputIsTerminal),
        });
        table = new Table { Border = isDecorated ? TableBorder.Rounded : TableBorder.None, UseSafeBorder = false };
        table.AddColumns(new TableColumn("Place").NoWrap(), new TableColumn("Severity").NoWrap(), new TableColumn("Code").NoWrap(), new TableColumn("Finding"));
    }

    /// <inheritdoc/>
    public void Add(InputDocument document, ValidationOutcome outcome)
    {
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            if (table.Rows.Count == MostRows)
            {
                left++;
            }
            else
            {
                help[diagnostic.Code] = diagnostic.Help;
                AddRow(document, diagnostic);
            }
        }
    }

    /// <inheritdoc/>
    public void Finish(FindingCounts counts, IReadOnlyList<ReadFailure> failures)
    {
        if (table.Rows.Count > 0)
        {
            terminal.Write(table);
            foreach ((DiagnosticCode code, string text) in help)
            {
                output.WriteLine($"{code}: {Printable.Line(text)}");
            }
        }

        if (left > 0)
        {
            output.WriteLine($"... and {FindingCounts.Count(left, "finding", "findings")} more: --format text shows all.");
        }

        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    private void AddRow(InputDocument document, Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        string place = string.Create(CultureInfo.InvariantCulture, $"{document.File.Name}:{location.Line}:{location.Column}");
        string finding = string.IsNullOrEmpty(location.Pointer) ? diagnostic.Message : $"{diagnostic.Message} [{location.Pointer}]";
        table.AddRow(Cell(place), Cell(SeverityWords.Of(diagnostic.Severity), ColorOf(diagnostic.Severity)), Cell(diagnostic.Code.Text), Cell(finding));
    }

    private static Text Cell(string text, Color? color = null) => new(Printable.Line(text), color is null ? null : new Style(color));

    private static Color ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
