namespace ConflictReports.Merging.Edits;

/// <summary>One item in the order of a list: the how-manieth of those that have its key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Number">From 0.</param>
internal readonly record struct ItemPlace(string Key, int Number)
{
    /// <summary>The places of a sequence of keys.</summary>
    public static List<ItemPlace> Of(IEnumerable<string> sequence)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<ItemPlace> places = [];
        foreach (string key in sequence)
        {
            int number = seen.GetValueOrDefault(key);
            seen[key] = number + 1;
            places.Add(new ItemPlace(key, number));
        }

        return places;
    }
}
