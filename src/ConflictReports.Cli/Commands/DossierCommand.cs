using System.CommandLine;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Merging;

namespace ConflictReports.Cli.Commands;

/// <summary>Shows where reports agree and where they contradict each other.</summary>
internal sealed class DossierCommand : ToolCommand
{
    private readonly PathsArgument paths = new();

    private readonly Option<string?> json = new("--json")
    {
        HelpName = "FILE",
        Description = "Also write the dossier as JSON to this file, which appears only when it is complete; - prints the JSON instead of the text. The shape is not settled yet.",
    };

    public DossierCommand()
        : base("dossier", "Show where claims agree or contradict each other, and on how many independent origins.")
    {
        Arguments.Add(paths);
        Options.Add(json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("dossier feeds/", "print the dossier of all reports of a folder"),
        new("dossier all.ndjson --json dossier.json", "print it, and write it for a program to read"),
        new("dossier all.ndjson --json - | jq .conflicts", "hand the contradictions to another program"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "The text begins with what contradicts, who denied what, what nobody verified and what recurs over the years; every cluster of claims follows.",
        "The same reports give the same dossier whatever the order of the inputs. Nothing that a person judged or rated is changed: suggestions stand beside.",
        "Reports with errors of syntax or structure are left out and named on standard error.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, commandLine.GetRequiredValue(paths), showsProgress: true);
        string? target = commandLine.GetValue(json);
        ReportSet set = ReportSet.Empty;
        Dossier? dossier = null;
        if (target is null)
        {
            await BuildAsync().ConfigureAwait(false);
        }
        else
        {
            await OutputFile.WriteAsync(console, target, WriteJsonAsync).ConfigureAwait(false);
        }

        if (!reports.HasNothing)
        {
            await WriteTextAsync(console, target is OutputFile.StandardOutput ? "" : DossierText.Render(dossier!)).ConfigureAwait(false);
            console.WriteNote($"{FindingCounts.Count(set.Count, "report", "reports")} in the dossier.");
        }

        return reports.Finish("used");

        async Task BuildAsync()
        {
            set = await reports.ReadSetAsync(cancellationToken).ConfigureAwait(false);
            dossier = Dossier.Build(set, DossierPolicy.Default, cancellationToken);
        }

        async Task<bool> WriteJsonAsync(Stream stream)
        {
            await BuildAsync().ConfigureAwait(false);
            if (!reports.HasNothing)
            {
                await stream.WriteAsync(DossierJson.ToIndentedJson(dossier!), CancellationToken.None).ConfigureAwait(false);
            }

            return !reports.HasNothing;
        }
    }

    private static async Task WriteTextAsync(ToolConsole console, string text)
    {
        StreamWriter output = console.CreateOutputWriter();
        await using (output.ConfigureAwait(false))
        {
            foreach (string line in text.Split('\n').SkipLast(1))
            {
                await output.WriteLineAsync(Printable.Line(line)).ConfigureAwait(false);
            }
        }
    }
}
