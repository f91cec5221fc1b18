using System.Runtime.CompilerServices;
using ConflictReports.Cli.Output;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Validation;

namespace ConflictReports.Cli.Inputs;

/// <summary>Reads the documents of all inputs, one after the other. What cannot be read is remembered, and the others are read all the same.</summary>
internal sealed class InputReader
{
    private readonly ToolConsole console;
    private readonly ReadOptions options;
    private readonly List<InputFile> files;
    private readonly bool showsProgress;
    private readonly List<ReadFailure> failures = [];
    private readonly List<Redaction> redactions = [];
    private readonly List<string> advice = [];

    /// <summary>Finds the inputs.</summary>
    /// <param name="console">The world.</param>
    /// <param name="paths">Files, folders and standard input.</param>
    /// <param name="showsProgress">Whether a terminal shows how far the reading is: not where results are written to it meanwhile.</param>
    /// <param name="options">The limits of reading.</param>
    public InputReader(ToolConsole console, IEnumerable<string> paths, bool showsProgress, ReadOptions? options = null)
    {
        this.console = console;
        this.showsProgress = showsProgress;
        this.options = options ?? ReadOptions.Default;
        InputFinder finder = new(console);
        foreach (string path in paths)
        {
            finder.Add(path);
        }

        files = [.. finder.Files];
        failures.AddRange(finder.Failures);
    }

    /// <summary>What could not be read so far.</summary>
    public IReadOnlyList<ReadFailure> Failures => failures;

    /// <summary>The tombstones of the runs read so far.</summary>
    public IReadOnlyList<Redaction> Redactions => redactions;

    /// <summary>Takes the files that are runs out of what is to be read.</summary>
    public IReadOnlyList<InputFile> TakeRuns()
    {
        InputFile[] runs = [.. files.Where(file => file.IsRun())];
        files.RemoveAll(runs.Contains);
        return runs;
    }

    /// <summary>Reads on from document to document.</summary>
    public async IAsyncEnumerable<InputDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ReadingProgress progress = new(console, showsProgress, files.Count);
        foreach (InputFile file in files)
        {
            progress.Start(file);
            await using IAsyncEnumerator<InputDocument> documents = ReadFileAsync(file, progress, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await MoveNextAsync(file, documents).ConfigureAwait(false))
            {
                yield return documents.Current;
            }
        }
    }

    /// <summary>Validates all documents as one run, and then gives what only the end of the run can tell of them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    public async IAsyncEnumerable<(InputDocument Document, ValidatedLine Line)> ValidateAsync(FeedValidation run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The first report of each file, by its number in the run: an amendment names its report by it.
        List<(long First, InputFile File)> starts = [];
        using (ReadingProgress progress = new(console, showsProgress, files.Count))
        {
            foreach (InputFile file in files)
            {
                progress.Start(file);
                starts.Add((run.Reports + 1, file));
                await using IAsyncEnumerator<(InputDocument, ValidatedLine)> lines = ValidateFileAsync(run, file, progress, cancellationToken).GetAsyncEnumerator(cancellationToken);
                while (await MoveNextAsync(file, lines).ConfigureAwait(false))
                {
                    yield return lines.Current;
                }
            }
        }

        int at = 0;
        foreach (ValidatedLine amendment in run.Complete(cancellationToken))
        {
            while (at + 1 < starts.Count && starts[at + 1].First <= amendment.Ordinal)
            {
                at++;
            }

            yield return (new InputDocument(starts[at].File, amendment), amendment);
        }
    }

    /// <summary>Remembers what may have been meant by a document that is no report.</summary>
    public void Consider(InputDocument illegal)
    {
        if (illegal.Advice() is { } text)
        {
            advice.Add(text);
        }
    }

    /// <summary>Says on standard error what may have been meant, and what could not be read.</summary>
    public void WriteNotes()
    {
        foreach (string text in advice)
        {
            console.WriteNote($"hint: {text}");
        }

        foreach (ReadFailure failure in failures)
        {
            console.WriteError($"could not read {failure.Name}: {failure.Reason}");
        }
    }

    private async Task<bool> MoveNextAsync<T>(InputFile file, IAsyncEnumerator<T> documents)
    {
        try
        {
            return await documents.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (Cli.Failures.IsInputOrOutput(exception))
        {
            failures.Add(ReadFailure.Of(file.Name, exception));
            return false;
        }
    }

    private async IAsyncEnumerable<InputDocument> ReadFileAsync(InputFile file, ReadingProgress progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        InputContent content = await InputContent.OpenAsync(console, file, options.MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            if (content.Shape == InputShape.Report)
            {
                yield return new InputDocument(file, await content.ReadWholeAsync(cancellationToken).ConfigureAwait(false));
                yield break;
            }

            if (content.Shape == InputShape.Run)
            {
                await foreach (RunLine line in LinesOf(file, content, cancellationToken).ConfigureAwait(false))
                {
                    progress.Advance(file, content.Source);
                    if (line.IsRedaction)
                    {
                        redactions.Add(line.ToRedaction());
                    }
                    else
                    {
                        yield return new InputDocument(file, line);
                    }
                }

                yield break;
            }

            await foreach (FeedLine line in ReportFeed.ReadAsync(content.Text, options, cancellationToken).ConfigureAwait(false))
            {
                progress.Advance(file, content.Source);
                yield return new InputDocument(file, line);
            }
        }
    }

    private static IAsyncEnumerable<RunLine> LinesOf(InputFile file, InputContent content, CancellationToken cancellationToken) =>
        file.FullPath is { } path && file.HasManifest
            ? ReportRuns.ReadFileAsync(path, cancellationToken: cancellationToken)
            : ReportRuns.ReadAsync(content.Text, cancellationToken: cancellationToken);

    private async IAsyncEnumerable<(InputDocument Document, ValidatedLine Line)> ValidateFileAsync(
        FeedValidation run, InputFile file, ReadingProgress progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        InputContent content = await InputContent.OpenAsync(console, file, options.MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            if (content.Shape == InputShape.Report)
            {
                ReadOnlyMemory<byte> utf8Json = await content.ReadWholeAsync(cancellationToken).ConfigureAwait(false);
                yield return (new InputDocument(file, utf8Json), new ValidatedLine { Number = 1, Offset = 0, Utf8Json = utf8Json, Outcome = run.Validate(utf8Json) });
                yield break;
            }

            if (content.Shape == InputShape.Run)
            {
                throw new IOException("it is a run, which has a digest before each report; make a feed of it with merge, and validate that");
            }

            await foreach (ValidatedLine line in run.ValidateAsync(content.Text, progress.Of(file, content.Source), cancellationToken).ConfigureAwait(false))
            {
                yield return (new InputDocument(file, line), line);
            }
        }
    }
}
