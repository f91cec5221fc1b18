namespace ConflictReports.Validation.Feeds;

/// <summary>Sorts records by their bytes: runs of them in memory, and in a temporary file those that do not fit; read back merged.</summary>
internal sealed class RecordSorter(string? folder, int residentBytes) : IDisposable
{
    private const int LargestReading = 1 << 16;
    private const int SmallestReading = 512;

    private readonly RecordBuffer buffer = new();
    private readonly List<int> places = [];
    private readonly List<(long Start, long End)> runs = [];
    private TemporaryFile? file;

    /// <summary>Adds a record.</summary>
    /// <exception cref="IOException">The temporary file cannot be made or written.</exception>
    public void Add(ReadOnlySpan<byte> record)
    {
        if (!buffer.HasRoom(record.Length, Math.Max(1, residentBytes - (places.Count * sizeof(int)))))
        {
            WriteRun();
        }

        places.Add(buffer.Add(record, residentBytes));
    }

    /// <summary>Gives the records in the order of their bytes; each is valid until the next. Nothing may be added meanwhile.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> ReadSorted()
    {
        if (runs.Count == 0)
        {
            Sort();
            return ReadMemory();
        }

        WriteRun();
        return ReadMerged();
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();

    private void Sort() => places.Sort((left, right) => buffer.At(left).SequenceCompareTo(buffer.At(right)));

    private void WriteRun()
    {
        Sort();
        file ??= TemporaryFile.Create(folder);
        long start = file.Length;
        RecordBuffer sorted = new();
        foreach (int place in places)
        {
            if (!sorted.HasRoom(buffer.At(place).Length, LargestReading))
            {
                file.Append(sorted.Written.Span);
                sorted.Clear();
            }

            sorted.Add(buffer.At(place), LargestReading);
        }

        file.Append(sorted.Written.Span);
        runs.Add((start, file.Length));
        buffer.Clear();
        places.Clear();
    }

    private IEnumerable<ReadOnlyMemory<byte>> ReadMemory()
    {
        foreach (int place in places)
        {
            yield return buffer.Written.Slice(place + sizeof(int), buffer.At(place).Length);
        }
    }

    private IEnumerable<ReadOnlyMemory<byte>> ReadMerged()
    {
        int reading = Math.Clamp(residentBytes / runs.Count, SmallestReading, LargestReading);
        PriorityQueue<RecordReader, ReadOnlyMemory<byte>> next = new(runs.Count, Comparer<ReadOnlyMemory<byte>>.Create((left, right) => left.Span.SequenceCompareTo(right.Span)));
        foreach ((long start, long end) in runs)
        {
            Enqueue(next, new RecordReader(file, start, end, default, reading));
        }

        while (next.TryDequeue(out RecordReader? reader, out ReadOnlyMemory<byte> record))
        {
            yield return record;
            Enqueue(next, reader);
        }
    }

    private static void Enqueue(PriorityQueue<RecordReader, ReadOnlyMemory<byte>> queue, RecordReader reader)
    {
        if (reader.Read())
        {
            queue.Enqueue(reader, reader.Current);
        }
    }
}
