using System.CommandLine;
using ConflictReports.Cli.Inputs;
using ConflictReports.Cli.Usage;
using ConflictReports.Json;

namespace ConflictReports.Cli.Commands;

/// <summary>Prints the digest of each report.</summary>
internal sealed class DigestCommand : ToolCommand
{
    private readonly PathsArgument paths = new();

    public DigestCommand()
        : base("digest", "Print the digest of each report: the SHA-256 of its canonical form.") => Arguments.Add(paths);

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("digest report.json", "print sha256:... report.json"),
        new("digest feed.ndjson", "print a line for each report, its place as feed.ndjson#LINE"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "The digest is the same however a report is laid out, and names one revision of it: other reports refer to it in supersedes.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, commandLine.GetRequiredValue(paths), showsProgress: !console.OutputIsTerminal);
        StreamWriter output = console.CreateOutputWriter();
        await using (output.ConfigureAwait(false))
        {
            await foreach ((InputDocument document, ConflictReport report) in reports.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                await output.WriteLineAsync($"{report.ComputeDigest()} {Printable.Line(document.Label)}").ConfigureAwait(false);
            }
        }

        return reports.Finish("printed");
    }
}
