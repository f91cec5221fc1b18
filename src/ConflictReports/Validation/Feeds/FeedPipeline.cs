using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>
/// Reads a feed, validates its lines on several threads, and gives them in their order. However large the feed is, few batches are on their way at once.
/// </summary>
/// <param name="prepare">Validates one line, on any thread.</param>
/// <param name="options">The limits, and the number of workers.</param>
internal sealed class FeedPipeline(Func<ReadOnlyMemory<byte>, PreparedReport> prepare, ValidationOptions options)
{
    // While whoever asks for the lines has no processor, the workers go on with these.
    private const int BatchesPerWorker = 4;

    private const long BytesUnderWay = 8L << 20;

    /// <summary>Gives the batches in order, with what became of their lines. Each is released when the next is asked for.</summary>
    public IAsyncEnumerable<LineBatch> RunAsync(Stream stream, CancellationToken cancellationToken) =>
        options.Workers == 1 ? RunAloneAsync(stream, cancellationToken) : RunTogetherAsync(stream, cancellationToken);

    private async IAsyncEnumerable<LineBatch> RunAloneAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LineReader reader = new(stream, options.Reading);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (Fill(reader) is { } batch)
                {
                    try
                    {
                        Prepare(batch, cancellationToken);
                        await batch.Prepared.Task.ConfigureAwait(false);
                        yield return batch;
                    }
                    finally
                    {
                        batch.Release();
                    }
                }
            }
        }
    }

    private async IAsyncEnumerable<LineBatch> RunTogetherAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        int most = options.Workers * BatchesPerWorker;
        Channel<LineBatch> work = Channel.CreateBounded<LineBatch>(new BoundedChannelOptions(most) { SingleWriter = true });
        Channel<LineBatch> ordered = Channel.CreateBounded<LineBatch>(new BoundedChannelOptions(most) { SingleWriter = true, SingleReader = true });
        ByteGate gate = new(BytesUnderWay);
        Task reading = Task.Run(() => ReadAsync(stream, work.Writer, ordered.Writer, gate, stop.Token), CancellationToken.None);
        Task[] working = [.. Enumerable.Range(0, options.Workers).Select(_ => Task.Run(() => WorkAsync(work.Reader, stop.Token), CancellationToken.None))];
        try
        {
            await foreach (LineBatch batch in ordered.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                try
                {
                    await WaitAsync(batch.Prepared.Task, cancellationToken).ConfigureAwait(false);
                    yield return batch;
                }
                finally
                {
                    gate.Leave(batch.Length);
                    Retire(batch);
                }
            }

            await WaitAsync(reading, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await EndAsync([reading, .. working]).ConfigureAwait(false);
            while (ordered.Reader.TryRead(out LineBatch? left))
            {
                left.Release();
            }
        }
    }

    // Reader and workers have a token of their own, which may be the first to tell of the caller's cancellation; the caller is told by the caller's.
    private static async Task WaitAsync(Task task, CancellationToken cancellationToken)
    {
        try
        {
            await task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    // A worker may still look at a batch that nobody waits for any more; then the batch goes to the collector instead of the pool.
    private static void Retire(LineBatch batch)
    {
        if (batch.Prepared.Task.IsCompleted)
        {
            batch.Release();
        }
    }

    private async Task ReadAsync(Stream stream, ChannelWriter<LineBatch> work, ChannelWriter<LineBatch> ordered, ByteGate gate, CancellationToken cancellationToken)
    {
        try
        {
            LineReader reader = new(stream, options.Reading);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    while (Fill(reader) is { } batch)
                    {
                        await gate.EnterAsync(batch.Length, cancellationToken).ConfigureAwait(false);
                        await ordered.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
                        await work.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
                    }
                }
            }
        }
        finally
        {
            work.TryComplete();
            ordered.TryComplete();
        }
    }

    private static LineBatch? Fill(LineReader reader)
    {
        LineBatch? batch = null;
        while (batch is not { IsFull: true } && reader.TryTake(out RawLine line))
        {
            batch ??= new LineBatch();
            batch.Add(line);
        }

        if (batch is not null)
        {
            batch.End = (reader.Number, reader.Offset);
        }

        return batch;
    }

    private async Task WorkAsync(ChannelReader<LineBatch> work, CancellationToken cancellationToken)
    {
        await foreach (LineBatch batch in work.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            Prepare(batch, cancellationToken);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What a caller's rule throws is thrown again where the line is given.")]
    private void Prepare(LineBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            PreparedReport[] prepared = new PreparedReport[batch.Count];
            for (int i = 0; i < prepared.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                prepared[i] = batch[i].Fault is { } fault
                    ? new PreparedReport(new ValidationOutcome { Diagnostics = [fault] }, null)
                    : prepare(batch.BytesOf(i));
            }

            batch.Prepared.SetResult(prepared);
        }
        catch (Exception exception)
        {
            batch.Prepared.SetException(exception);
        }
    }

    // The consumer has been told what is wrong, if anything was; here it only matters that all have ended.
    private static async Task EndAsync(Task[] tasks)
    {
        foreach (Task task in tasks)
        {
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
