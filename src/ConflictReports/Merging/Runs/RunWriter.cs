using System.Security.Cryptography;
using ConflictReports.Values;

namespace ConflictReports.Merging.Runs;

/// <summary>Writes a run in blocks, which are hashed and written while the next is made, and counts what its manifest says.</summary>
internal sealed class RunWriter : IRunTarget, IAsyncDisposable
{
    private const int SmallestBlock = 1 << 12;
    private const int LargestBlock = 1 << 19;

    private readonly Stream output;
    private readonly int blockLength;
    private readonly IncrementalHash content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash? whole;
    private readonly byte[] last = new byte[RunText.KeyLength];
    private RunBuffer spare;
    private Task writing = Task.CompletedTask;
    private long revisions;
    private long redactions;
    private long bytes;
    private Digest? first;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where the run goes; left open.</param>
    /// <param name="budget">Where buffers come from.</param>
    /// <param name="whole">Takes the bytes as well, if this is a shard.</param>
    public RunWriter(Stream output, RunBudget budget, IncrementalHash? whole = null)
    {
        this.output = output;
        this.whole = whole;
        blockLength = (int)Math.Clamp(budget.Limit / 32, SmallestBlock, LargestBlock);
        Block = new RunBuffer(budget, blockLength + (blockLength / 4));
        spare = new RunBuffer(budget, blockLength + (blockLength / 4));
    }

    /// <inheritdoc/>
    public RunBuffer Block { get; private set; }

    /// <summary>Counts lines that were added to the block, and hands a full block on.</summary>
    /// <inheritdoc/>
    public ValueTask CommitAsync(int start, RunGroup group, CancellationToken cancellationToken)
    {
        ReadOnlySpan<byte> key = Block.Written.Span.Slice(start, RunText.KeyLength);
        key.CopyTo(last);
        first ??= RunText.DigestOf(key);
        revisions += group.IsRedaction ? 0 : group.Lines;
        redactions += group.IsRedaction ? group.Lines : 0;
        bytes += Block.Length - start;
        return Block.Length < blockLength ? ValueTask.CompletedTask : new ValueTask(HandOnAsync());
    }

    /// <summary>Writes what is left.</summary>
    /// <returns>The manifest.</returns>
    public async Task<RunManifest> FinishAsync(CancellationToken cancellationToken)
    {
        await HandOnAsync().ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return new RunManifest
        {
            FormatVersion = RunManifest.CurrentFormatVersion,
            Revisions = revisions,
            Redactions = redactions,
            Bytes = bytes,
            First = first,
            Last = first is null ? null : RunText.DigestOf(last),
            Content = DigestOf(content),
        };
    }

    /// <summary>The digest of what was hashed.</summary>
    public static Digest DigestOf(IncrementalHash hash) => Digest.FromJudged($"sha256:{Convert.ToHexStringLower(hash.GetCurrentHash())}");

    /// <summary>Waits for the block in writing, whose buffer must not be lent to others before.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Block.Dispose();
        spare.Dispose();
        content.Dispose();
    }

    private async Task HandOnAsync()
    {
        await writing.ConfigureAwait(false);
        (Block, spare) = (spare, Block);
        Block.Truncate(0);
        ReadOnlyMemory<byte> full = spare.Written;
        writing = Task.Run(() => WriteAsync(full));
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> block)
    {
        content.AppendData(block.Span);
        whole?.AppendData(block.Span);
        await output.WriteAsync(block).ConfigureAwait(false);
    }
}
