namespace ConflictReports.Merging.Building;

/// <summary>What the claims of one report say of an event, as far as the rule of joining events asks.</summary>
internal sealed class EventFacts(LiveReport report, Event item)
{
    public LiveReport Report { get; } = report;

    public Event Event { get; } = item;

    public string Id { get; } = report.ItemId(item.Id);

    public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Settlements { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of administrative areas, of every level.</summary>
    public HashSet<string> Areas { get; } = new(StringComparer.Ordinal);

    /// <summary>The seconds that all times of the event together span; null: no time is given, or one end is open.</summary>
    public Interval? Span { get; private set; }

    public bool HasOpenTime { get; private set; }

    public void Add(Interval time)
    {
        HasOpenTime |= time.Lower is null || time.Upper is null;
        Span = Span is { } span ? span.Hull(time) : time;
    }
}
