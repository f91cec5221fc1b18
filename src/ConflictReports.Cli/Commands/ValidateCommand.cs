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

    private readonly Option<bool> followDigests = new("--follow-digests")
    {
        Description = "Follow references that name a revision by its digest, as well as those that name a report. Takes about twice as long.",
    };

    private readonly Option<bool> withSummary = new("--summary")
    {
        Description = "Say as well what was found of each partner: how many reports, how often each code, and the first cases. A partner is the host of the reports' ids.",
    };

    private readonly Option<int> workers = new("--workers")
    {
        HelpName = "N",
        Description = "Validate the lines of a feed on this many threads. Default: as many as there are processors. The output is the same with any number.",
        CustomParser = Parsers.Count,
        DefaultValueFactory = _ => Environment.ProcessorCount,
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
        Options.Add(followDigests);
        Options.Add(withSummary);
        Options.Add(workers);
        limits.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("validate report.json", "check one report"),
        new("validate feeds/ --format json > findings.json", "check all files of a folder, for a program to read"),
        new("validate - < feed.ndjson", "check a feed from standard input"),
        new("validate feed.ndjson.gz --summary", "check a compressed feed, and count what each partner has to mend"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Findings go to standard output, the summary to standard error. All inputs of a run are compared with each other, so that one id and revision with two contents is found, "
            + "and a reference to an item that the other report does not have. What only the end can tell comes last.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        ValidationOptions options = OptionsOf(commandLine);
        string chosen = commandLine.GetValue(format) ?? (console.OutputIsTerminal ? Table : Text);
        InputReader reader = new(console, commandLine.GetRequiredValue(paths), showsProgress: chosen == Table || !console.OutputIsTerminal, options.Reading);
        FeedSummaryBuilder? summary = commandLine.GetValue(withSummary) ? new FeedSummaryBuilder() : null;
        FindingCounts counts = new();
        HashSet<DiagnosticCode> errors = [];
        using FeedValidation run = new ReportValidator(options).StartFeed();
        using IFindingsFormat findings = Open(chosen, console);
        await foreach ((InputDocument document, ValidatedLine validated) in reader.ValidateAsync(run, cancellationToken).ConfigureAwait(false))
        {
            errors.UnionWith(validated.Outcome.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Code));
            ValidatedLine line = commandLine.GetValue(warningsAsErrors) ? WithWarningsAsErrors(validated) : validated;
            counts.Add(line);
            summary?.Add(line, document.File.Name);
            findings.Add(document, line.Outcome);
            if (line.Outcome.Report is null && !line.IsAmendment)
            {
                reader.Consider(document);
            }
        }

        findings.Finish(counts, reader.Failures, summary?.Build());
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
        FollowsDigests = commandLine.GetValue(followDigests),
        Workers = commandLine.GetValue(workers),
        Muted = [.. commandLine.GetValue(mute) ?? []],
        Severities = (commandLine.GetValue(severity) ?? []).Aggregate(ImmutableDictionary<DiagnosticCode, Severity>.Empty, (all, one) => all.SetItem(one.Key, one.Value)),
    };

    private static ValidatedLine WithWarningsAsErrors(ValidatedLine line)
    {
        Severity? before = line.GravestBefore == Severity.Warning ? Severity.Error : line.GravestBefore;
        bool isInvalid = before == Severity.Error || line.Outcome.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning);
        return line with
        {
            GravestBefore = before,
            Outcome = line.Outcome with
            {
                Diagnostics = line.Outcome.Diagnostics
                    .Select(diagnostic => diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic)
                    .ToEquatableArray(),
                Passed = isInvalid && line.Outcome.IsValid ? ValidationStage.Structure : line.Outcome.Passed,
            },
        };
    }
}
