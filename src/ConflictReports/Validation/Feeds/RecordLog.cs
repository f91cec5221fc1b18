namespace ConflictReports.Validation.Feeds;

/// <summary>Records in the order in which they were added: so many bytes in memory, the others in a temporary file.</summary>
internal sealed class RecordLog(string? folder, int residentBytes) : IDisposable
{
    private const int ReadingBytes = 1 << 16;

    private readonly RecordBuffer buffer = new();
    private TemporaryFile? file;

    /// <summary>How many records there are.</summary>
    public long Count { get; private set; }

    /// <summary>How many bytes the records take, wherever they are.</summary>
    public long Bytes => (file?.Length ?? 0) + buffer.Length;

    /// <summary>Adds a record.</summary>
    /// <exception cref="IOException">The temporary file cannot be made or written.</exception>
    public void Add(ReadOnlySpan<byte> record)
    {
        if (!buffer.HasRoom(record.Length, residentBytes))
        {
            file ??= TemporaryFile.Create(folder);
            file.Append(buffer.Written.Span);
            buffer.Clear();
        }

        buffer.Add(record, residentBytes);
        Count++;
    }

    /// <summary>Reads the records from the first on. Nothing may be added meanwhile.</summary>
    public RecordReader Read() => new(file, 0, file?.Length ?? 0, buffer.Written, Math.Min(ReadingBytes, residentBytes));

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
