namespace ConflictReports.Merging.Runs;

/// <summary>Bytes in the making, in a lent buffer. For one thread at a time.</summary>
internal sealed class RunBuffer(RunBudget budget, int length) : IDisposable
{
    private const string Name = "output";

    private byte[] bytes = budget.Lend(length, Name);

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; valid until more are added.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>Adds a line and its line feed.</summary>
    public void AddLine(ReadOnlySpan<byte> line)
    {
        Reserve(line.Length + 1);
        line.CopyTo(bytes.AsSpan(Length));
        Length += line.Length + 1;
        bytes[Length - 1] = (byte)'\n';
    }

    /// <summary>Adds bytes as they are.</summary>
    public void Add(ReadOnlySpan<byte> more)
    {
        Reserve(more.Length);
        more.CopyTo(bytes.AsSpan(Length));
        Length += more.Length;
    }

    /// <summary>Drops what is behind a place.</summary>
    public void Truncate(int newLength) => Length = newLength;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (bytes.Length > 0)
        {
            budget.Return(bytes);
            bytes = [];
        }
    }

    private void Reserve(int more)
    {
        if (more <= bytes.Length - Length)
        {
            return;
        }

        byte[] larger = budget.Lend(checked((int)Math.Max((long)Length + more, Math.Min(2L * bytes.Length, Array.MaxLength))), Name);
        bytes.AsSpan(0, Length).CopyTo(larger);
        budget.Return(bytes);
        bytes = larger;
    }
}
