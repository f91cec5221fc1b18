using System.Text;

namespace ConflictReports.Cli.Tests;

/// <summary>A stream at whose end somebody presses Ctrl+C.</summary>
internal sealed class InterruptingStream(string content, CancellationTokenSource stop) : MemoryStream(Encoding.UTF8.GetBytes(content))
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = await base.ReadAsync(buffer, CancellationToken.None);
        if (count == 0)
        {
            await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }

        return count;
    }
}
