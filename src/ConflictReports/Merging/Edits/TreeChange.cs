using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Edits;

/// <summary>Applies differences to the version that they start from.</summary>
internal static class TreeChange
{
    /// <summary>Applies changes to a value and what is below it.</summary>
    /// <param name="value">The value; null if it is absent.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="changes">The changes at and below it, at least one.</param>
    /// <param name="depth">How many segments of their paths lead to it.</param>
    /// <returns>The changed value; null if it is absent afterwards.</returns>
    /// <exception cref="ArgumentException">A change starts from something else.</exception>
    public static EditTree? Apply(JsonElement? value, EditShape shape, IReadOnlyList<PlacedChange> changes, int depth)
    {
        if (shape.Kind == EditShapeKind.List)
        {
            return ApplyToItems(value, shape, changes, depth);
        }

        if (changes.FirstOrDefault(change => change.Segments.Count == depth) is { } whole)
        {
            return changes.Count == 1 && whole.Change.Kind != ChangeKind.Reordered && Fits(value, whole.Change.Before) ? TreeOf(whole.Change.After) : throw whole.DoesNotFit();
        }

        return shape.Kind == EditShapeKind.Map || (shape.Kind == EditShapeKind.Record && value is not null)
            ? ApplyToMembers(value, shape, changes, depth)
            : throw changes[0].DoesNotFit();
    }

    private static EditTree? ApplyToMembers(JsonElement? value, EditShape shape, IReadOnlyList<PlacedChange> changes, int depth)
    {
        Dictionary<string, List<PlacedChange>> byName = Group(changes, depth);
        List<KeyValuePair<string, EditTree>> members = [];
        foreach (string name in EditValue.NamesOf(value).Union(byName.Keys, StringComparer.Ordinal))
        {
            JsonElement? member = EditValue.MemberOf(value, name);
            EditTree? changed = byName.TryGetValue(name, out List<PlacedChange>? own) ? Apply(member, shape.Member(value, name), own, depth + 1) : EditTree.Of(member!.Value);
            if (changed is not null)
            {
                members.Add(new(name, changed));
            }
        }

        return shape.Kind == EditShapeKind.Map && members.Count == 0 ? null : EditTree.Object(members);
    }

    private static EditTree? ApplyToItems(JsonElement? value, EditShape shape, IReadOnlyList<PlacedChange> changes, int depth)
    {
        KeyedList before = new(value, shape.Identity!);
        PlacedChange[] ofOrder = [.. changes.Where(change => change.Segments.Count == depth)];
        if (ofOrder.Length > 1 || ofOrder.Any(change => change.Change.Kind != ChangeKind.Reordered))
        {
            throw ofOrder[0].DoesNotFit();
        }

        Dictionary<string, IReadOnlyList<EditTree>> groups = before.Keys.ToDictionary(key => key, key => TreesOf(before.Group(key)), StringComparer.Ordinal);
        List<string> newKeys = [];
        foreach ((string segment, List<PlacedChange> own) in Group([.. changes.Except(ofOrder)], depth))
        {
            string key = EditPath.KeyOf(segment) ?? throw own[0].DoesNotFit();
            newKeys.AddRange(before.Has(key) ? [] : [key]);
            groups[key] = ApplyToGroup(before.Group(key), shape.Item, own, depth + 1);
        }

        List<ItemPlace> places = ofOrder.Length == 0
            ? ItemOrder.Default(before.Sequence, newKeys, key => groups[key].Count)
            : Order(before, groups, ofOrder[0]);
        return places.Count == 0 ? null : EditTree.List([.. places.Select(place => groups[place.Key][place.Number])]);
    }

    private static IReadOnlyList<EditTree> ApplyToGroup(IReadOnlyList<JsonElement> group, EditShape item, List<PlacedChange> changes, int depth)
    {
        if (changes.FirstOrDefault(change => change.Segments.Count == depth) is not { } whole)
        {
            return group.Count == 1 && Apply(group[0], item, changes, depth) is { } changed ? [changed] : throw changes[0].DoesNotFit();
        }

        if (changes.Count != 1 || whole.Change.Kind == ChangeKind.Reordered || !Fits(group, whole.Change.Before))
        {
            throw whole.DoesNotFit();
        }

        return whole.Change.After?.Value is { } after
            ? after.ValueKind == JsonValueKind.Array ? [.. after.EnumerateArray().Select(EditTree.Of)] : [EditTree.Of(after)]
            : [];
    }

    private static List<ItemPlace> Order(KeyedList before, Dictionary<string, IReadOnlyList<EditTree>> groups, PlacedChange change)
    {
        string[] after = KeysOf(change.Change.After);
        List<ItemPlace> places = ItemPlace.Of(after);
        bool fits = KeysOf(change.Change.Before).SequenceEqual(before.Sequence, StringComparer.Ordinal)
            && places.All(place => groups.TryGetValue(place.Key, out IReadOnlyList<EditTree>? group) && place.Number < group.Count)
            && places.Count == groups.Values.Sum(group => group.Count);
        return fits ? places : throw change.DoesNotFit();
    }

    private static string[] KeysOf(JsonFragment? keys) => keys?.Value is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(key => key.ValueKind == JsonValueKind.String)
        ? [.. list.EnumerateArray().Select(key => key.GetString()!)]
        : [];

    private static Dictionary<string, List<PlacedChange>> Group(IReadOnlyList<PlacedChange> changes, int depth)
    {
        // Kept in the order of the changes, which is that of new items.
        Dictionary<string, List<PlacedChange>> groups = new(StringComparer.Ordinal);
        foreach (PlacedChange change in changes)
        {
            if (groups.TryGetValue(change.Segments[depth], out List<PlacedChange>? group))
            {
                group.Add(change);
            }
            else
            {
                groups.Add(change.Segments[depth], [change]);
            }
        }

        return groups;
    }

    private static IReadOnlyList<EditTree> TreesOf(IReadOnlyList<JsonElement> items) => [.. items.Select(EditTree.Of)];

    private static EditTree? TreeOf(JsonFragment? value) => value is null ? null : EditTree.Of(value.Value);

    // A change may have been written and read again in another spelling.
    private static bool Fits(JsonElement? value, JsonFragment? before) => value is { } json ? before is not null && JsonElement.DeepEquals(json, before.Value) : before is null;

    private static bool Fits(IReadOnlyList<JsonElement> group, JsonFragment? before) => Equals(EditValue.Fragment(group), before);
}
