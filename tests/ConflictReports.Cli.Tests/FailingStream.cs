using System.Text;

namespace ConflictReports.Cli.Tests;

/// <summary>A stream that fails where its content ends.</summary>
internal sealed class FailingStream(string content) : MemoryStream(Encoding.UTF8.GetBytes(content))
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = await base.ReadAsync(buffer, cancellationToken);
        return count > 0 ? count : throw new IOException("the line is dead");
    }
}
