using System.Runtime.CompilerServices;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Validation.Feeds;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>
/// One run over the reports of a feed, or of several feeds and documents that belong together: each report is validated, and compared with those before it. When all are read,
/// <see cref="Complete"/> gives what only the end can tell.
/// </summary>
/// <remarks>
/// <para>For one thread at a time, and one feed after the other. Holds at most 64 bytes for each report and <see cref="ValidationOptions.MaxFeedIndexBytes"/> in all, a few megabytes apart; what does not fit goes to temporary files.</para>
/// <para>The findings are the same however much memory there is; with little of it, more of them come at the end. Findings across reports are kept beyond <see cref="ReadOptions.MaxFindings"/>.</para>
/// <para>Reports that are not read, because <see cref="ValidationOutcome.Report"/> is null, are not compared.</para>
/// </remarks>
public sealed class FeedValidation : IDisposable
{
    private readonly ReportValidator validator;
    private readonly ValidationOptions options;
    private readonly FeedRule[] rules;
    private readonly Action<RuleFinding>[] adders;
    private readonly List<(DiagnosticDescriptor Descriptor, RuleFinding Finding)> found = [];
    private readonly FingerprintKey key = FingerprintKey.CreateRandom();
    private readonly FeedFindings findings;
    private readonly FeedStorage storage;
    private readonly FeedIndex index;
    private bool isComplete;

    internal FeedValidation(ReportValidator validator, ValidationOptions options, FeedRule[] rules)
    {
        this.rules = rules;
        this.validator = validator;
        this.options = options;
        adders = [.. rules.Select(rule => (Action<RuleFinding>)(finding => found.Add((rule.Descriptor, finding))))];
        findings = new FeedFindings(options);
        storage = new FeedStorage(options);
        index = new FeedIndex(storage);
    }

    /// <summary>How many readable reports there were so far.</summary>
    public long Reports { get; private set; }

    /// <summary>How many bytes the comparison of reports holds in memory for each of them, in one table.</summary>
    internal long ResidentBytes => index.ResidentBytes;

    /// <summary>Validates the next report. Throws for no input.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <returns>Its findings, those across reports included that can be told by now.</returns>
    /// <exception cref="InvalidOperationException">The run is complete.</exception>
    /// <exception cref="IOException">A temporary file cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder of temporary files may not be written to.</exception>
    public ValidationOutcome Validate(ReadOnlyMemory<byte> utf8Json)
    {
        ThrowIfComplete();
        return Take(Prepare(utf8Json), utf8Json.Span, line: 0, offset: 0);
    }

    /// <summary>Validates the next feed of the run, line by line, on as many threads as <see cref="ValidationOptions.Workers"/> says.</summary>
    /// <param name="stream">The feed in UTF-8, or compressed by gzip. It is read to its end and left open.</param>
    /// <param name="progress">Is told now and then how far the reading is, on the thread that asks for the lines; null: nobody.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The lines that are not blank, in order, with their findings. The bytes of a line are there until the next is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The run is complete.</exception>
    /// <exception cref="OperationCanceledException">The validation was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read, or a temporary file cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder of temporary files may not be written to.</exception>
    public IAsyncEnumerable<ValidatedLine> ValidateAsync(Stream stream, IProgress<FeedProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ThrowIfComplete();
        return ValidateLinesAsync(stream, progress, cancellationToken);
    }

    /// <summary>Ends the run: gives what only the end can tell, an amendment for each report concerned.</summary>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <returns>The amendments, in the order of the reports. To be gone through once.</returns>
    /// <exception cref="InvalidOperationException">The run is complete already.</exception>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    /// <exception cref="IOException">A temporary file cannot be made, written or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder of temporary files may not be written to.</exception>
    public IEnumerable<ValidatedLine> Complete(CancellationToken cancellationToken = default)
    {
        ThrowIfComplete();
        isComplete = true;
        return Compare(cancellationToken);
    }

    /// <summary>Ends the run, and takes away its temporary files.</summary>
    public void Dispose() => index.Dispose();

    private IEnumerable<ValidatedLine> Compare(CancellationToken cancellationToken)
    {
        using FeedCompletion completion = new(index, storage, rules, findings, key);
        foreach (ValidatedLine line in completion.Run(cancellationToken))
        {
            yield return line;
        }
    }

    private void ThrowIfComplete()
    {
        if (isComplete)
        {
            throw new InvalidOperationException("The run is complete; start another for more reports.");
        }
    }

    private async IAsyncEnumerable<ValidatedLine> ValidateLinesAsync(Stream stream, IProgress<FeedProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long findingCount = 0;
        await foreach (LineBatch batch in new FeedPipeline(Prepare, options).RunAsync(stream, cancellationToken).ConfigureAwait(false))
        {
            PreparedReport[] prepared = await batch.Prepared.Task.ConfigureAwait(false);
            for (int i = 0; i < prepared.Length; i++)
            {
                ReadOnlyMemory<byte> bytes = batch.BytesOf(i);
                ValidationOutcome outcome = Take(prepared[i], bytes.Span, batch[i].Number, batch[i].Offset);
                findingCount += outcome.Diagnostics.Count;
                yield return new ValidatedLine
                {
                    Number = batch[i].Number,
                    Offset = batch[i].Offset,
                    Utf8Json = bytes,
                    Outcome = outcome,
                    Ordinal = outcome.Report is null ? null : Reports,
                };
            }

            progress?.Report(new FeedProgress(batch.End.Bytes, batch.End.Lines, findingCount));
        }
    }

    private PreparedReport Prepare(ReadOnlyMemory<byte> utf8Json)
    {
        ValidationOutcome outcome = validator.Validate(utf8Json);
        return new PreparedReport(outcome, outcome.Report is { } report ? ReportFacts.Of(report, utf8Json.Span, key, options.FollowsDigests) : null);
    }

    // The part that needs the order of the feed.
    private ValidationOutcome Take(in PreparedReport prepared, ReadOnlySpan<byte> utf8Json, long line, long offset)
    {
        ValidationOutcome outcome = prepared.Outcome;
        if (prepared.Facts is { } facts && outcome.Report is { } report)
        {
            FeedEntry entry = new(report.Id.Text, facts.Entry.Number, report.Revision is not null, ++Reports, report);
            EarlierReport earlier = index.Add(facts.Entry, Reports) ?? default;
            found.Clear();
            for (int i = 0; i < rules.Length; i++)
            {
                rules[i].Check(entry, adders[i]);
                if (!earlier.IsNone)
                {
                    rules[i].Compare(entry, earlier, adders[i]);
                }
            }

            outcome = found.Count == 0 ? outcome : WithFound(outcome, utf8Json);
            index.Remember(entry, facts, line, offset, outcome, utf8Json);
        }

        return line == 0 || outcome.Diagnostics.IsEmpty ? outcome : outcome with { Diagnostics = FeedLine.InFeed(outcome.Diagnostics, line, offset, utf8Json) };
    }

    private ValidationOutcome WithFound(ValidationOutcome outcome, ReadOnlySpan<byte> utf8Json)
    {
        Location[] locations = JsonLocator.Locate(utf8Json, [.. found.Select(item => item.Finding.Pointer)]);
        Diagnostic[] added = [.. found.Select((item, i) => findings.Make(item.Descriptor, item.Finding, locations[i])).OfType<Diagnostic>()];
        bool hasError = added.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return outcome with
        {
            Diagnostics = outcome.Diagnostics.Concat(added).OrderBy(diagnostic => diagnostic.Location.Offset).ThenBy(diagnostic => diagnostic.Code).ToEquatableArray(),
            Passed = hasError ? ValidationStage.Structure : outcome.Passed,
        };
    }
}
