namespace ConflictReports.Validation.Feeds;

/// <summary>Where the index of a run keeps what it remembers, and how the memory is shared out.</summary>
internal sealed class FeedStorage
{
    private const int SmallestBuffer = 1 << 12;
    private const int LargestBuffer = 1 << 20;

    public FeedStorage(ValidationOptions options)
    {
        Folder = options.TemporaryFolder;
        TableBytes = options.MaxFeedIndexBytes / 4 * 3;
        SorterBytes = (int)Math.Clamp(options.MaxFeedIndexBytes / 8, SmallestBuffer, int.MaxValue / 4);
        LogBytes = (int)Math.Clamp(options.MaxFeedIndexBytes / 64, SmallestBuffer, LargestBuffer);
    }

    /// <summary>The folder of the temporary files; null: the system's.</summary>
    public string? Folder { get; }

    /// <summary>How large the table of revisions may become.</summary>
    public long TableBytes { get; }

    /// <summary>How much of what is sorted may be in memory.</summary>
    public int SorterBytes { get; }

    /// <summary>How much of what is only read in its order may be in memory.</summary>
    public int LogBytes { get; }

    /// <summary>Makes a log.</summary>
    public RecordLog CreateLog() => new(Folder, LogBytes);

    /// <summary>Makes a sorter.</summary>
    public RecordSorter CreateSorter() => new(Folder, SorterBytes);
}
