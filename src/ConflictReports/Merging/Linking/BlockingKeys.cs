using System.Globalization;

namespace ConflictReports.Merging.Linking;

/// <summary>
/// The keys of an event: only events that share one are compared. A key joins the root of the type, a stretch of time, and a place by the
/// sound of its name or by its position, or country with words or with a figure; an event without either is found by country and by party.
/// </summary>
/// <remarks>Times and positions are put on two grids, the one shifted by half a cell, so that what is near is in one cell of one of them.</remarks>
internal static class BlockingKeys
{
    private const decimal SecondsPerDay = 86_400;
    private const int DaysInCell = 6;

    private const int MostTogether = 3;

    // Some eleven kilometres north to south, twice the five within which two events may be one.
    private const int MicrodegreesInCell = 100_000;

    /// <summary>The keys by which an event meets all others that have them, distinct and in order.</summary>
    public static ulong[] Of(EventFacts facts, Spellings spellings)
    {
        HashSet<string> places = [];
        foreach (int settlement in facts.Settlements)
        {
            places.UnionWith(spellings.KeysOf(settlement));
        }

        foreach (GeoPoint point in facts.Points)
        {
            places.UnionWith(Cells(point));
        }

        // Recorders who put one article in the same words, or take the same figure from it, need not agree on how its places are spelt.
        foreach (string country in facts.Countries.DefaultIfEmpty(""))
        {
            places.UnionWith(facts.Statements.Take(MostTogether).Select(statement => $"words {country} {statement.Language} {string.Join(' ', statement.Words)}"));
            places.UnionWith(facts.Figures.Take(MostTogether)
                .Select(figure => string.Create(CultureInfo.InvariantCulture, $"figure {country} {figure.Question} {figure.Stated.Lower} {figure.Stated.Upper}")));
        }

        return Numbers(facts, places);
    }

    /// <summary>The keys by which an event meets those others that have no place, distinct and in order.</summary>
    public static ulong[] OfPlaceless(EventFacts facts) =>
        Numbers(facts, facts.Countries.Select(country => $"country {country}").Concat(facts.Actors.Select(actor => $"party {actor}")));

    private static ulong[] Numbers(EventFacts facts, IEnumerable<string> places)
    {
        string[] times = [.. Times(facts)];
        ulong[] keys = [.. places.SelectMany(place => times.Select(time => ContentNumber.Of([facts.Event.Type.Root.Text, time, place]))).Distinct()];
        Array.Sort(keys);
        return keys;
    }

    private static IEnumerable<string> Times(EventFacts facts)
    {
        decimal first = decimal.Floor(facts.Stated!.Value.Lower!.Value / SecondsPerDay);
        decimal last = decimal.Floor(facts.Stated.Value.Upper!.Value / SecondsPerDay);
        for (int shift = 0; shift < DaysInCell; shift += DaysInCell / 2)
        {
            for (decimal cell = decimal.Floor((first + shift) / DaysInCell); cell <= decimal.Floor((last + shift) / DaysInCell); cell++)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{shift} {cell}");
            }
        }
    }

    private static IEnumerable<string> Cells(GeoPoint point)
    {
        for (int east = 0; east < MicrodegreesInCell; east += MicrodegreesInCell / 2)
        {
            for (int north = 0; north < MicrodegreesInCell; north += MicrodegreesInCell / 2)
            {
                long x = Cell(point.Longitude + 180_000_000L, east) % (360_000_000 / MicrodegreesInCell);
                yield return string.Create(CultureInfo.InvariantCulture, $"cell {east} {north} {x} {Cell(point.Latitude + 90_000_000L, north)}");
            }
        }
    }

    private static long Cell(long microdegrees, int shift) => (microdegrees + shift) / MicrodegreesInCell;
}
