using System.CommandLine;
using ConflictReports.Cli.Usage;
using ConflictReports.Json;

namespace ConflictReports.Cli.Commands;

/// <summary>Prints the canonical form of each report.</summary>
internal sealed class CanonicalCommand : ToolCommand
{
    private readonly PathsArgument paths = new();

    public CanonicalCommand()
        : base("canonical", "Print each report in canonical form (RFC 8785), one a line.") => Arguments.Add(paths);

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("canonical report.json", "print the report on one line, members in canonical order"),
        new("canonical reports/ > feed.ndjson", "make a feed of a folder of reports"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "The reports come in the order of the inputs, repeated ones included; merge puts them in a fixed order, each once.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, commandLine.GetRequiredValue(paths), showsProgress: !console.OutputIsTerminal);
        BufferedStream output = new(console.Output);
        await foreach ((_, ConflictReport report) in reports.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            byte[] line = [.. report.ToCanonicalJson(), (byte)'\n'];
            await output.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return reports.Finish("printed");
    }
}
