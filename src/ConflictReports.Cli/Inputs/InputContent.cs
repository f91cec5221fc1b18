using System.IO.Pipelines;
using ConflictReports.Json;

namespace ConflictReports.Cli.Inputs;

/// <summary>What is in an input, decompressed if it begins like gzip, and whether it is one report or a feed.</summary>
internal sealed class InputContent : IAsyncDisposable
{
    private readonly long limit;

    private InputContent(Stream source, Stream text, InputShape shape, long limit)
    {
        Source = source;
        Text = text;
        Shape = shape;
        this.limit = limit;
    }

    /// <summary>The bytes as they are in the file.</summary>
    public Stream Source { get; }

    /// <summary>The text.</summary>
    public Stream Text { get; }

    /// <summary>How reports stand in it; never unknown.</summary>
    public InputShape Shape { get; }

    /// <summary>Opens an input.</summary>
    /// <param name="console">The world.</param>
    /// <param name="file">The input.</param>
    /// <param name="limit">The largest size of one report, in bytes.</param>
    /// <param name="cancellationToken">Ends the looking at what it is.</param>
    public static async Task<InputContent> OpenAsync(ToolConsole console, InputFile file, long limit, CancellationToken cancellationToken)
    {
        Stream source = file.FullPath is null ? console.Input : File.OpenRead(file.FullPath);
        try
        {
            Stream text = ReportFeed.Decompress(source, leaveOpen: true);
            InputShape known = file.HasManifest ? InputShape.Run : file.Shape;
            if (known != InputShape.Unknown)
            {
                return new InputContent(source, text, known, limit);
            }

            PipeReader pipe = PipeReader.Create(text, new StreamPipeReaderOptions(bufferSize: 65536));
            InputShape shape = await ContentShape.DecideAsync(pipe, limit, cancellationToken).ConfigureAwait(false);
            return new InputContent(source, pipe.AsStream(), shape, limit);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads all of it; one byte more than the limit is enough to see that it is crossed.</summary>
    public async Task<ReadOnlyMemory<byte>> ReadWholeAsync(CancellationToken cancellationToken)
    {
        using MemoryStream whole = new();
        byte[] buffer = new byte[81920];
        int count;
        while (whole.Length <= limit && (count = await Text.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            whole.Write(buffer, 0, count);
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Text.DisposeAsync().ConfigureAwait(false);
        await Source.DisposeAsync().ConfigureAwait(false);
    }
}
