namespace ConflictReports.Merging.Names;

/// <summary>Words of a name that follow one another, read as one: what another spelling joins or splits.</summary>
internal sealed class WordSpan
{
    private readonly NameWord? only;

    public WordSpan(IReadOnlyList<NameWord> words, int start, int count)
    {
        Start = start;
        Count = count;
        NameWord[] members = [.. words.Skip(start).Take(count)];
        only = count == 1 ? members[0] : null;
        Weight = members.Sum(word => word.Weight);
        IsUnvowelled = members.Any(word => word.IsUnvowelled);
        int readings = members.Max(word => word.Readings.Count);
        Readings = only?.Readings ?? [.. Enumerable.Range(0, readings)
            .Select(reading => string.Concat(members.Select(word => word.Readings[Math.Min(reading, word.Readings.Count - 1)])))];
        Sounds = only?.Sounds ?? [.. Readings.Select(WordSound.Of).Distinct(StringComparer.Ordinal)];
    }

    public int Start { get; }

    public int Count { get; }

    public int Weight { get; }

    public bool IsUnvowelled { get; }

    public IReadOnlyList<string> Readings { get; }

    public IReadOnlyList<string> Sounds { get; }

    /// <summary>The word, if it is one.</summary>
    public NameWord? Only => only;
}
