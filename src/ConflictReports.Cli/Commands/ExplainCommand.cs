using System.CommandLine;
using System.Text;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Cli.Commands;

/// <summary>Says why the dossier says what it says of one claim, or makes a dossier or an explanation again and compares it.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const int MostCandidates = 10;

    private static readonly string[] Formats = [Text, Json];

    private readonly PathsArgument paths = new();

    private readonly Option<string?> claim = new("--claim")
    {
        HelpName = "REF",
        Description = "The claim: REPORT#CLAIM with the id of the report or the digest of a revision, or the local id of the claim alone if no other report has it.",
    };

    private readonly Option<string?> verify = new("--verify")
    {
        HelpName = "FILE",
        Description = "Make this dossier or explanation, a JSON file, again from the reports, and compare every byte. Exits with 1 if they differ.",
    };

    private readonly Option<string?> format = new("--format")
    {
        HelpName = string.Join('|', Formats),
        Description = $"How the explanation is written. Default: {Text}. The shape of the JSON is not settled yet.",
        CustomParser = argument => Parsers.Word(argument, Formats),
    };

    private readonly OutputOption output = new();

    public ExplainCommand()
        : base("explain", "Say why the dossier says what it says of one claim, or verify a dossier.")
    {
        Arguments.Add(paths);
        Options.Add(claim);
        Options.Add(verify);
        Options.Add(format);
        Options.Add(output);
        Validators.Add(result =>
        {
            bool verifies = result.GetResult(verify) is not null;
            if (verifies == result.GetResult(claim) is not null)
            {
                result.AddError(verifies ? $"{claim.Name} and {verify.Name} exclude each other: leave one of them out." : $"say what to explain: {claim.Name} REF, or {verify.Name} FILE.");
            }
            else if (verifies && new Option[] { format, output }.FirstOrDefault(option => result.GetResult(option) is not null) is { } other)
            {
                result.AddError($"{verify.Name} prints one line only: leave {other.Name} out.");
            }
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("explain feeds/ --claim https://partner.example/reports/17#c1", "say what a claim agrees with, what contradicts it, and who stands behind it"),
        new("explain report.json --claim c1 --format json -o c1.json", "write the explanation for a program to read"),
        new("explain feeds/ --verify dossier.json", "make a dossier again and compare it"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "Every figure comes with what it rests on: claims, origins, the rule and the policy. The same reports give the same explanation whatever the order of the inputs.",
        "Verified is what the dossier command wrote with --json, or explain with --format json. A file that is neither cannot be verified: exit code 3.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        using LegalReports reports = new(console, commandLine.GetRequiredValue(paths), showsProgress: true);
        int code = commandLine.GetValue(verify) is { } file
            ? await VerifyAsync(console, file, reports, cancellationToken).ConfigureAwait(false)
            : await ExplainAsync(commandLine, console, reports, cancellationToken).ConfigureAwait(false);
        return Math.Max(code, reports.Finish("used"));
    }

    private async Task<int> ExplainAsync(ParseResult commandLine, ToolConsole console, LegalReports reports, CancellationToken cancellationToken)
    {
        ReportSet set = await reports.ReadSetAsync(cancellationToken).ConfigureAwait(false);
        if (reports.HasNothing)
        {
            return ExitCodes.Unreadable;
        }

        string reference = commandLine.GetRequiredValue(claim)!;
        Dossier dossier = Dossier.Build(set, DossierPolicy.Default, cancellationToken);
        EquatableArray<string> found = Explanation.Find(dossier, set, reference);
        if (found.Count != 1)
        {
            console.WriteError(found.IsEmpty ? $"no report has a claim {reference}." : $"{reference} may be {Candidates(found)}.");
            return ExitCodes.Usage;
        }

        ClaimExplanation explanation = Explanation.Of(dossier, set, found[0]);
        byte[] content = commandLine.GetValue(format) == Json ? DossierJson.ToIndentedJson(explanation) : ToText(explanation);
        await OutputFile.WriteAsync(console, commandLine.GetValue(output), content).ConfigureAwait(false);
        return ExitCodes.Success;
    }

    private static async Task<int> VerifyAsync(ToolConsole console, string file, LegalReports reports, CancellationToken cancellationToken)
    {
        byte[] document;
        try
        {
            document = await File.ReadAllBytesAsync(console.FullPath(file), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Failures.IsInputOrOutput(exception))
        {
            console.WriteError($"could not read {file}: {Failures.Reason(exception)}");
            return ExitCodes.Unreadable;
        }

        ReportSet set = await reports.ReadSetAsync(cancellationToken).ConfigureAwait(false);
        if (reports.HasNothing)
        {
            return ExitCodes.Unreadable;
        }

        VerificationOutcome outcome = Explanation.Verify(document, set, DossierPolicy.Default, cancellationToken);
        if (outcome.Document == VerifiedDocument.None)
        {
            console.WriteError($"could not verify {file}: {outcome.Why}.");
            return ExitCodes.Unreadable;
        }

        await WriteAsync(console, $"{file}: {Describe(outcome, set)}").ConfigureAwait(false);
        return outcome.IsEqual ? ExitCodes.Success : ExitCodes.Findings;
    }

    private static string Describe(VerificationOutcome outcome, ReportSet set)
    {
        string made = $"the {(outcome.Claim is { } claim ? $"explanation of {claim}" : "dossier")} made again of {FindingCounts.Count(set.Count, "report", "reports")}";
        string where = outcome.Pointer is { Length: > 0 } pointer ? pointer : "the document as a whole";
        return outcome.IsEqual
            ? $"equal to {made}, in each of {FindingCounts.Count(outcome.Bytes, "byte", "bytes")}."
            : $"differs from {made}, first at {where} (byte {outcome.Offset}): {outcome.Why}.";
    }

    private static string Candidates(EquatableArray<string> found)
    {
        string more = found.Count > MostCandidates ? $", or one of {found.Count - MostCandidates} more" : "";
        return $"{string.Join(" or ", found.Take(MostCandidates))}{more}";
    }

    private static byte[] ToText(ClaimExplanation explanation) =>
        Encoding.UTF8.GetBytes(string.Join('\n', ExplanationText.Render(explanation).Split('\n').Select(Printable.Line)));

    private static async Task WriteAsync(ToolConsole console, string line)
    {
        StreamWriter writer = console.CreateOutputWriter();
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteLineAsync(Printable.Line(line)).ConfigureAwait(false);
        }
    }
}
