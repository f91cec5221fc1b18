namespace ConflictReports.Merging.Edits;

/// <summary>The order of the items of a list after changes.</summary>
internal static class ItemOrder
{
    /// <summary>The order that needs no saying: items that stay keep theirs, new ones come at the end.</summary>
    /// <param name="before">The keys before, in order.</param>
    /// <param name="newKeys">The keys that are new, in order.</param>
    /// <param name="countOf">How many items have a key afterwards.</param>
    public static List<ItemPlace> Default(IReadOnlyList<string> before, IEnumerable<string> newKeys, Func<string, int> countOf)
    {
        List<ItemPlace> places = [.. ItemPlace.Of(before).Where(place => place.Number < countOf(place.Key))];
        HashSet<ItemPlace> kept = [.. places];
        foreach (string key in before.Distinct(StringComparer.Ordinal).Concat(newKeys))
        {
            for (int number = 0; number < countOf(key); number++)
            {
                if (kept.Add(new ItemPlace(key, number)))
                {
                    places.Add(new ItemPlace(key, number));
                }
            }
        }

        return places;
    }

    /// <summary>
    /// The order of two edits together: that of the edit which changed it, with what each has added behind the item that it stands behind there. Null if both changed it.
    /// What both have added at one place is ordered by key, so that it does not matter whose edit is named first.
    /// </summary>
    /// <param name="common">The keys before.</param>
    /// <param name="ours">The keys of one edit.</param>
    /// <param name="theirs">The keys of the other.</param>
    /// <param name="countOf">How many items have a key in the end.</param>
    public static List<ItemPlace>? Merge(IReadOnlyList<string> common, IReadOnlyList<string> ours, IReadOnlyList<string> theirs, Func<string, int> countOf)
    {
        List<ItemPlace> inOurs = Staying(ours, countOf);
        List<ItemPlace> inTheirs = Staying(theirs, countOf);
        HashSet<ItemPlace> inBoth = [.. inOurs.Intersect(inTheirs)];
        List<ItemPlace>? spine = Spine(Staying(common, countOf).FindAll(inBoth.Contains), inOurs.FindAll(inBoth.Contains), inTheirs.FindAll(inBoth.Contains));
        if (spine is null)
        {
            return null;
        }

        Dictionary<ItemPlace, List<ItemPlace>> behindInOurs = RunsBehind(inOurs, inBoth);
        Dictionary<ItemPlace, List<ItemPlace>> behindInTheirs = RunsBehind(inTheirs, inBoth);
        List<ItemPlace> merged = [];
        foreach (ItemPlace place in spine.Prepend(default))
        {
            if (place != default)
            {
                merged.Add(place);
            }

            List<ItemPlace> left = behindInOurs.GetValueOrDefault(place) ?? [];
            List<ItemPlace> right = behindInTheirs.GetValueOrDefault(place) ?? [];
            merged.AddRange(ComesFirst(left, right) ? left.Concat(right) : right.Concat(left));
        }

        return merged;
    }

    private static List<ItemPlace> Staying(IReadOnlyList<string> sequence, Func<string, int> countOf) => ItemPlace.Of(sequence).FindAll(place => place.Number < countOf(place.Key));

    private static List<ItemPlace>? Spine(List<ItemPlace> common, List<ItemPlace> ours, List<ItemPlace> theirs)
    {
        if (ours.SequenceEqual(theirs))
        {
            return ours;
        }

        // What both have added is not in the common order, and so says nothing of who changed that.
        HashSet<ItemPlace> old = [.. common];
        bool oursIsOld = ours.Where(old.Contains).SequenceEqual(common);
        bool theirsIsOld = theirs.Where(old.Contains).SequenceEqual(common);
        return oursIsOld == theirsIsOld ? null : oursIsOld ? theirs : ours;
    }

    // No item is behind nothing: what stands before all others.
    private static Dictionary<ItemPlace, List<ItemPlace>> RunsBehind(List<ItemPlace> places, HashSet<ItemPlace> inBoth)
    {
        Dictionary<ItemPlace, List<ItemPlace>> runs = [];
        ItemPlace anchor = default;
        foreach (ItemPlace place in places)
        {
            if (inBoth.Contains(place))
            {
                anchor = place;
            }
            else if (runs.TryGetValue(anchor, out List<ItemPlace>? run))
            {
                run.Add(place);
            }
            else
            {
                runs.Add(anchor, [place]);
            }
        }

        return runs;
    }

    private static bool ComesFirst(List<ItemPlace> left, List<ItemPlace> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return true;
        }

        int order = string.CompareOrdinal(left[0].Key, right[0].Key);
        return order != 0 ? order < 0 : left[0].Number < right[0].Number;
    }
}
