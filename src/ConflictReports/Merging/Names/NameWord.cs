namespace ConflictReports.Merging.Names;

/// <summary>A word of a name as it is compared.</summary>
internal sealed class NameWord
{
    // Longer words are compared by their beginnings, so that the work of a pair of words is bounded.
    private const int MostLetters = 40;
    private const int MostWeighed = 8;

    public NameWord(WordKind kind, IReadOnlyList<string> readings, bool isUnvowelled, bool isCapital)
    {
        Kind = kind;
        Readings = [.. readings.Select(reading => reading.Length > MostLetters ? reading[..MostLetters] : reading)];
        Sounds = [.. Readings.Select(WordSound.Of).Distinct(StringComparer.Ordinal)];
        IsUnvowelled = isUnvowelled;
        IsCapital = isCapital;
        Weight = WeightOf(kind, Text.Length);
    }

    public WordKind Kind { get; }

    /// <summary>The first reading.</summary>
    public string Text => Readings[0];

    /// <summary>The word in Roman letters, once for each language it may be of; at least one.</summary>
    public IReadOnlyList<string> Readings { get; }

    /// <summary>The readings as they sound: see <see cref="WordSound"/>.</summary>
    public IReadOnlyList<string> Sounds { get; }

    /// <summary>Whether the script leaves short vowels out.</summary>
    public bool IsUnvowelled { get; }

    /// <summary>Whether it was written in capitals, as acronyms are.</summary>
    public bool IsCapital { get; }

    /// <summary>What the word counts for: whole points, more for longer words and for those that distinguish.</summary>
    public int Weight { get; }

    private static int WeightOf(WordKind kind, int length) => kind switch
    {
        WordKind.Proper => (2 * Math.Min(length, MostWeighed)) + 4,
        WordKind.Generic => Math.Min(length, MostWeighed) + 2,
        WordKind.Number => 16,
        WordKind.Initials => 10,
        WordKind.Particle => 1,
        WordKind.Title => 1,
        _ => 0,
    };
}
