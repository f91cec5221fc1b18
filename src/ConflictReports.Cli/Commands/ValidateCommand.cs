using System.Collections.Immutable;
using System.CommandLine;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Inputs;
using ConflictReports.Cli.Usage;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Cli.Commands;

/// <summary>Checks reports, and says what is wrong with them and where.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private const string Table = "table";
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private static readonly string[] Formats = [Table, Text, Json, Sarif];

    private readonly PathsArgument paths = new();

    private readonly Option<string?> format = new("--format")
    {
        HelpName = string.Join('|', Formats),
        Description = "How findings are written. Default: table on a terminal, otherwise text, one finding a line as path:line:column: severity code: message [pointer].",
        CustomParser = argument => Parsers.Word(argument, Formats),
    };

    private readonly Option<Timestamp?> asOf = new("--as-of")
    {
        HelpName = "TIMESTAMP",
        Description = "What counts as now, such as 2024-05-03T15:30:00Z. Without it, the rules about the future do not run: the tool has no clock.",
        CustomParser = Parsers.Value<Timestamp>,
    };

    private readonly Option<DiagnosticCode[]> mute = new("--mute")
    {
        HelpName = "CODE",
        Description = "Leave out the findings of this code. May be given several times. Errors cannot be muted.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parsers.MutableCodes,
    };

    private readonly Option<KeyValuePair<DiagnosticCode, Severity>[]> severity = new("--severity")
    {
        HelpName = "CODE=SEVERITY",
        Description = "Give the findings of this code another severity: error, warning or information. May be given several times. Errors cannot be lowered.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parsers.Severities,
    };

    private readonly Option<int> maxFindings = new("--max-findings")
    {
        HelpName = "N",
        Description = $"Show at most this many findings of each report; the rest are counted. Each code keeps at least one, as far as there is room. Default: {ReadOptions.Default.MaxFindings}.",
        CustomParser = Parsers.Count,
        DefaultValueFactory = _ => ReadOptions.Default.MaxFindings,
    };

    private readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "Count every warning as an error." };

    private readonly Option<ReportId[]> understand = new("--understand")
    {
        HelpName = "URI",
        Description = "Accept this extension although it must be understood. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parsers.Values<ReportId>,
    };

    private readonly LimitOptions limits = new();

    public ValidateCommand()
        : base("validate", "Check reports: syntax, structure, and what they say.")
    {
        Arguments.Add(paths);
        Options.Add(format);
        Options.Add(asOf);
        Options.Add(mute);
        Options.Add(severity);
        Options.Add(maxFindings);
        Options.Add(warningsAsErrors);
        Options.Add(understand);
        limits.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("validate report.json", "check one report"),
        new("validate feeds/ --format json > findings.json", "check all files of a folder, for a program to read"),
        new("validate - < feed.ndjson", "check a feed from standard input"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Findings go to standard output, the summary to standard error. All inputs of a run are compared with each other, so that one id and revision with two contents is found.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        ValidationOptions options = OptionsOf(commandLine);
        string chosen = commandLine.GetValue(format) ?? (console.OutputIsTerminal ? Table : Text);
        InputReader reader = new(console, commandLine.GetRequiredValue(paths), showsProgress: chosen == Table || !console.OutputIsTerminal, options.Reading);
        FeedValidation validation = new ReportValidator(options).StartFeed();
        FindingCounts counts = new();
        HashSet<DiagnosticCode> errors = [];
        using IFindingsFormat findings = Open(chosen, console);
        await foreach (InputDocument document in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            ValidationOutcome outcome = document.Validate(validation);
            errors.UnionWith(outcome.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Code));
            outcome = commandLine.GetValue(warningsAsErrors) ? WithWarningsAsErrors(outcome) : outcome;
            counts.Add(outcome);
            findings.Add(document, outcome);
            if (outcome.Report is null)
            {
                reader.Consider(document);
            }
        }

        findings.Finish(counts, reader.Failures);
        console.WriteNote($"{counts}.");
        foreach (DiagnosticCode code in options.Muted.Union(LoweredIn(options)).Where(errors.Contains).Order())
        {
            console.WriteNote($"hint: {code} is shown as an error all the same: an error can be neither muted nor lowered.");
        }

        reader.WriteNotes();
        return ExitCodes.Of(counts.HasErrors, reader.Failures.Count > 0);
    }

    private static IEnumerable<DiagnosticCode> LoweredIn(ValidationOptions options) =>
        options.Severities.Where(pair => pair.Value != Severity.Error).Select(pair => pair.Key);

    private static IFindingsFormat Open(string format, ToolConsole console) => format switch
    {
        Table => new TableFormat(console),
        Json => new JsonFormat(console.Output),
        Sarif => new SarifFormat(console.Output),
        _ => new TextFormat(console.CreateOutputWriter(), ownsOutput: true),
    };

    private ValidationOptions OptionsOf(ParseResult commandLine) => ValidationOptions.Default with
    {
        Reading = limits.Read(commandLine) with { MaxFindings = commandLine.GetValue(maxFindings) },
        UnderstoodExtensions = [.. (commandLine.GetValue(understand) ?? []).Select(uri => uri.Text)],
        AsOf = commandLine.GetValue(asOf),
        Muted = [.. commandLine.GetValue(mute) ?? []],
        Severities = (commandLine.GetValue(severity) ?? []).Aggregate(ImmutableDictionary<DiagnosticCode, Severity>.Empty, (all, one) => all.SetItem(one.Key, one.Value)),
    };

    private static ValidationOutcome WithWarningsAsErrors(ValidationOutcome outcome) => outcome with
    {
        Diagnostics = outcome.Diagnostics
            .Select(diagnostic => diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic)
            .ToEquatableArray(),
    };
}
