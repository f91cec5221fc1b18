using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>
/// A parallel: acts of two families by one actor that reports of more than one year tie to each other, such as call-ups and trainings. It is no finding:
/// that the one covers the other is said only where a claim quoted here says so.
/// </summary>
/// <remarks>
/// Reports are parted by year where one surely speaks of an earlier year than the other; reports of one event count as one. At least two years must bear
/// ties of one strength: declared ones (<see cref="PatternTieKind.PartOf"/>, <see cref="PatternTieKind.Qualifier"/>), or stated pretexts
/// (<see cref="PatternTieKind.Pretext"/>); the others are then listed with them.
/// </remarks>
public sealed record DossierPattern
{
    /// <summary>The two families: roots of types of events, in ordinal order.</summary>
    public EquatableArray<EventType> Families { get; init; }

    /// <summary>The representative ids of the actors whose acts they are, in order; several share one pattern if the same reports name them.</summary>
    public EquatableArray<string> Actors { get; init; }

    /// <summary>The names of the actors, in the order of <see cref="Actors"/>.</summary>
    public EquatableArray<string> ActorNames { get; init; }

    /// <summary>The reports that tie them, by year and then by prefix; at least two.</summary>
    public EquatableArray<PatternOccurrence> Occurrences { get; init; }
}
