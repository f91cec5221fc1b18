using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using ConflictReports.Cli.Output;
using ConflictReports.Json;

namespace ConflictReports.Cli.Inputs;

/// <summary>Reads the documents of all inputs, one after the other. What cannot be read is remembered, and the others are read all the same.</summary>
internal sealed class InputReader
{
    private readonly ToolConsole console;
    private readonly ReadOptions options;
    private readonly IReadOnlyList<InputFile> files;
    private readonly bool showsProgress;
    private readonly List<ReadFailure> failures = [];
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

        files = finder.Files;
        failures.AddRange(finder.Failures);
    }

    /// <summary>What could not be read so far.</summary>
    public IReadOnlyList<ReadFailure> Failures => failures;

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

    private async Task<bool> MoveNextAsync(InputFile file, IAsyncEnumerator<InputDocument> documents)
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
        Stream stream = file.FullPath is null ? console.Input : File.OpenRead(file.FullPath);
        await using (stream.ConfigureAwait(false))
        {
            PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 65536, leaveOpen: true));
            InputShape shape = file.Shape == InputShape.Unknown
                ? await ContentShape.DecideAsync(pipe, options.MaxDocumentBytes, cancellationToken).ConfigureAwait(false)
                : file.Shape;
            await using Stream content = pipe.AsStream();
            if (shape == InputShape.Report)
            {
                yield return new InputDocument(file, await ReadWholeAsync(content, cancellationToken).ConfigureAwait(false));
                yield break;
            }

            await foreach (FeedLine line in ReportFeed.ReadAsync(content, options, cancellationToken).ConfigureAwait(false))
            {
                progress.Advance(file, stream);
                yield return new InputDocument(file, line);
            }
        }
    }

    // One byte more than the limit is enough to see that it is crossed.
    private async Task<ReadOnlyMemory<byte>> ReadWholeAsync(Stream content, CancellationToken cancellationToken)
    {
        using MemoryStream whole = new();
        byte[] buffer = new byte[81920];
        int count;
        while (whole.Length <= options.MaxDocumentBytes && (count = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            whole.Write(buffer, 0, count);
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
