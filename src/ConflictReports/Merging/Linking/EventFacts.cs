using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging.Linking;

/// <summary>What the claims of one report say of an event, as far as it tells whether another event is the same.</summary>
internal sealed class EventFacts(LiveReport report, Event item)
{
    // More say nothing new, and a report with thousands of claims on one event must not cost their square.
    private const int MostStatements = 16;
    // Fewer words are equal by chance.
    private const int FewestWords = 3;

    private const int MostFigures = 32;
    private const int MostNames = 16;

    private readonly SortedSet<int> settlements = [];
    private readonly SortedSet<int> areas = [];
    private readonly SortedSet<(string Language, string Text)> statements = new(Comparer<(string Language, string Text)>.Create(CompareStatements));
    private readonly HashSet<(string Question, Interval Stated)> figures = [];
    private readonly List<GeoPoint> points = [];

    public LiveReport Report { get; } = report;

    public Event Event { get; } = item;

    public string Id { get; } = report.ItemId(item.Id);

    public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

    /// <summary>The spellings of settlements and facilities.</summary>
    public int[] Settlements { get; private set; } = [];

    /// <summary>The spellings of administrative areas, of every level.</summary>
    public int[] Areas { get; private set; } = [];

    public IReadOnlyList<GeoPoint> Points => points;

    public EventStatement[] Statements { get; private set; } = [];

    /// <summary>The figures by what they answer.</summary>
    public (string Question, Interval Stated)[] Figures { get; private set; } = [];

    /// <summary>The seconds from the first to the last time as they are stated; null: none is given, or one end is open.</summary>
    public Interval? Stated { get; private set; }

    /// <summary>The same with what qualifiers allow for.</summary>
    public Interval? Support { get; private set; }

    /// <summary>A number made of what is said and of no id: it puts events in an order that a new name for a report does not change.</summary>
    public ulong Content { get; private set; }

    public bool HasOpenTime { get; private set; }

    public bool HasPlace => Settlements.Length > 0 || points.Count > 0;

    public void Add(LiveClaim claim, DossierPolicy policy, PartyIdentities identities, Spellings spellings)
    {
        foreach (ClaimTime time in claim.Claim.Times.Where(time => time.Role is TimeRole.Occurred or TimeRole.Start or TimeRole.End))
        {
            Add(TimeNormalizer.Normalize(time.Value, policy));
        }

        foreach (Place place in claim.Claim.Places.Select(place => place.Value))
        {
            Add(place, spellings);
        }

        Actors.UnionWith(claim.Claim.Participants.Where(participant => participant.Party is not null)
            .Select(participant => identities.Of(claim.Report, participant.Party!)));
        Add(claim.Claim.Statement);
        if (claim.Claim.Original is { } original)
        {
            Add(original);
        }

        foreach (Quantity quantity in claim.Claim.Quantities)
        {
            if (figures.Count < MostFigures && QuantityNormalizer.Normalize(quantity, policy) is { } value)
            {
                figures.Add(($"{quantity.Measure} {string.Join(',', quantity.Of.Select(policy.Read).Select(population => population.Text).Order(StringComparer.Ordinal))}", value.Stated));
            }
        }
    }

    /// <summary>Closes what was added; nothing is added after it.</summary>
    public void Complete(Spellings spellings)
    {
        Settlements = [.. settlements.OrderBy(spellings.TextOf, StringComparer.Ordinal).Take(MostNames)];
        Areas = [.. areas.OrderBy(spellings.TextOf, StringComparer.Ordinal).Take(MostNames)];
        HashSet<string> sounds = [.. Settlements.Concat(Areas).SelectMany(spellings.SkeletonsOf)];
        Statements = [.. statements.Take(MostStatements).Select(item => EventStatement.Of(item.Text, item.Language, word => spellings.SkeletonsOf(word).Any(sounds.Contains))).Where(statement => statement.Words.Length >= FewestWords)];
        Figures = [.. figures.OrderBy(figure => figure.Question, StringComparer.Ordinal).ThenBy(figure => figure.Stated.Lower).ThenBy(figure => figure.Stated.Upper)];
        Content = ContentNumber.Of(
        [
            Event.Type.Text, Event.Label ?? "", Report.Report.Title?.Text ?? "", Report.Report.Published?.Edtf?.Text ?? "", Report.NameOf(Report.Report.Publisher),
            .. statements.Select(item => item.Text),
            .. Settlements.Select(spellings.TextOf),
            .. Figures.Select(figure => FormattableString.Invariant($"{figure.Question} {figure.Stated.Lower} {figure.Stated.Upper}")),
            FormattableString.Invariant($"{Stated?.Lower} {Stated?.Upper}"),
        ]);
    }

    private void Add(IntervalValue? time)
    {
        if (time is { } value)
        {
            HasOpenTime |= value.Support.Lower is null || value.Support.Upper is null;
            Stated = Stated is { } stated ? stated.Hull(value.Stated) : value.Stated;
            Support = Support is { } support ? support.Hull(value.Support) : value.Support;
        }
    }

    private void Add(Place place, Spellings spellings)
    {
        Countries.UnionWith(place.Countries.Select(country => country.Text));
        bool isPoint = place.Kind == PlaceKind.Settlement || place.Kind == PlaceKind.Facility;
        settlements.UnionWith(isPoint ? place.Names.Select(name => spellings.NumberOf(name.Text)) : []);
        areas.UnionWith(place.Kind == PlaceKind.AdminArea ? place.Names.Select(name => spellings.NumberOf(name.Text)) : []);
        areas.UnionWith(place.Admin.Select(spellings.NumberOf));
        if (GeoPoint.Of(place) is { } point && points.Count < MostNames && !points.Contains(point))
        {
            points.Add(point);
        }
    }

    private void Add(LocalizedText text)
    {
        string language = text.Language?.Text ?? Report.Report.Language?.Text ?? "";
        statements.Add((language, text.Text));
    }

    private static int CompareStatements((string Language, string Text) left, (string Language, string Text) right)
    {
        int order = string.CompareOrdinal(left.Language, right.Language);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }
}
