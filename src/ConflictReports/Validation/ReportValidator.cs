using System.Runtime.CompilerServices;
using ConflictReports.Diagnostics;
using ConflictReports.Json;

namespace ConflictReports.Validation;

/// <summary>
/// Validates reports in three stages: syntax, structure, meaning. All findings of a stage are collected, up to a cap; an error of one stage keeps the next from starting.
/// </summary>
/// <remarks>Immutable; one validator may be used by several threads at once.</remarks>
public sealed class ReportValidator
{
    private static readonly ValidationOutcome StructureHolds = new() { Passed = ValidationStage.Structure, LastStage = ValidationStage.Structure };

    private readonly ValidationOptions options;
    private readonly ReportRule[] rules;
    private readonly Func<FeedRule[]> createFeedRules;

    /// <summary>Makes a validator.</summary>
    /// <param name="options">What is checked; null: <see cref="ValidationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">A rule of the caller has a code of the library, or two have the same.</exception>
    public ReportValidator(ValidationOptions? options = null)
        : this(options ?? ValidationOptions.Default, ReportRules.All, ReportRules.CreateFeedRules)
    {
    }

    /// <summary>Makes a validator with other rules than all of the library, such as all but one.</summary>
    internal ReportValidator(ValidationOptions options, IReadOnlyList<ReportRule> libraryRules, Func<FeedRule[]> createFeedRules)
    {
        this.options = options;
        this.createFeedRules = createFeedRules;
        rules = [.. libraryRules, .. options.AdditionalRules];
        DiagnosticDescriptor[] descriptors =
            [.. DiagnosticCatalogue.All, .. rules.Select(rule => rule.Descriptor), .. createFeedRules().Select(rule => rule.Descriptor)];
        if (descriptors.GroupBy(descriptor => descriptor.Code).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The code {twice.Key} is used twice.", nameof(options));
        }

        Descriptors = [.. descriptors.OrderBy(descriptor => descriptor.Code)];
    }

    /// <summary>A validator with the default options.</summary>
    public static ReportValidator Default { get; } = new();

    /// <summary>What this validator may find, the caller's own rules included, in the order of the codes; the severities are the rules' own, before options change them.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Validates a document. Throws for no input.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <returns>The findings, and the report if syntax and structure are faultless.</returns>
    public ValidationOutcome Validate(ReadOnlyMemory<byte> utf8Json)
    {
        StructureFindings? structure = ReportStructure.Judge(utf8Json.Span, options.Reading);
        if (structure is null)
        {
            SyntaxOutcome syntax = SyntaxReader.Check(utf8Json, options.Reading);
            if (!syntax.Diagnostics.IsEmpty)
            {
                return new ValidationOutcome { Diagnostics = syntax.Diagnostics, Suppressed = syntax.Suppressed, LastStage = options.LastStage };
            }

            structure = ReportStructure.Evaluate(utf8Json.Span, options.Reading);
        }

        if (!structure.Diagnostics.IsEmpty)
        {
            return new ValidationOutcome { Diagnostics = structure.Diagnostics, Suppressed = structure.Suppressed, Passed = ValidationStage.Syntax, LastStage = options.LastStage };
        }

        if (options.LastStage < ValidationStage.Meaning)
        {
            return StructureHolds;
        }

        if (TrustedReader.Read(utf8Json.Span) is { } trusted)
        {
            return CheckMeaning(trusted, utf8Json);
        }

        // The schema does not say all that a reader demands: a ring that is not closed, for one.
        ReadOutcome read = ReportJson.Read(utf8Json, options.Reading);
        return read.Report is { } report
            ? CheckMeaning(report, utf8Json)
            : new ValidationOutcome { Diagnostics = read.Diagnostics, Passed = ValidationStage.Syntax };
    }

    /// <summary>Starts a run over reports that belong together, so that the rules across reports apply.</summary>
    /// <returns>The run; it has seen no report yet. To be disposed of, for it may have temporary files.</returns>
    public FeedValidation StartFeed() => new(this, options, createFeedRules());

    /// <summary>
    /// Validates a feed line by line, with the rules across the reports of the feed, on as many threads as <see cref="ValidationOptions.Workers"/> says. After the last line come
    /// amendments: what only the end of the feed can tell of lines that were given before.
    /// </summary>
    /// <param name="stream">The feed in UTF-8, or compressed by gzip if its first two bytes are 1F 8B. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The lines that are not blank, in order, with their findings, then the amendments. The bytes of a line are there until the next is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The validation was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read, or a temporary file cannot be made, written or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder of temporary files may not be written to.</exception>
    public IAsyncEnumerable<ValidatedLine> ValidateFeedAsync(Stream stream, CancellationToken cancellationToken = default) => ValidateFeedAsync(stream, null, cancellationToken);

    /// <summary>Validates a feed as <see cref="ValidateFeedAsync(Stream, CancellationToken)"/> does, and tells how far it is.</summary>
    /// <param name="stream">The feed in UTF-8, or compressed by gzip if its first two bytes are 1F 8B. It is read to its end and left open.</param>
    /// <param name="progress">Is told now and then how far the reading is, on the thread that asks for the lines; null: nobody.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The lines that are not blank, in order, with their findings, then the amendments. The bytes of a line are there until the next is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The validation was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read, or a temporary file cannot be made, written or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder of temporary files may not be written to.</exception>
    public IAsyncEnumerable<ValidatedLine> ValidateFeedAsync(Stream stream, IProgress<FeedProgress>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ValidateLinesAsync(stream, progress, cancellationToken);
    }

    private async IAsyncEnumerable<ValidatedLine> ValidateLinesAsync(Stream stream, IProgress<FeedProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using FeedValidation feed = StartFeed();
        await foreach (ValidatedLine line in feed.ValidateAsync(stream, progress, cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }

        foreach (ValidatedLine amendment in feed.Complete(cancellationToken))
        {
            yield return amendment;
        }
    }

    private ValidationOutcome CheckMeaning(ConflictReport report, ReadOnlyMemory<byte> utf8Json)
    {
        FindingCollector findings = new(options, utf8Json);
        RuleContext context = new(report, options, findings.Add);
        foreach (ReportRule rule in rules)
        {
            context.Apply(rule);
        }

        return findings.ToOutcome(report);
    }
}
