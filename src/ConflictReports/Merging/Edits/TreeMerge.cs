using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Edits;

/// <summary>Puts two edits of one value together, and finds where they cannot both stand. Where they cannot, what it gives is of no use.</summary>
internal sealed class TreeMerge
{
    private readonly List<EditConflict> conflicts = [];

    /// <summary>The conflicts found, in the order of the members' names and of the items.</summary>
    public IReadOnlyList<EditConflict> Conflicts => conflicts;

    /// <summary>Puts two edits of a value together.</summary>
    /// <returns>The value; null if it is absent.</returns>
    public EditTree? Merge(string path, JsonElement? common, JsonElement? ours, JsonElement? theirs, EditShape shape)
    {
        if (EditValue.Same(ours, theirs) || EditValue.Same(common, theirs))
        {
            return TreeOf(ours);
        }

        if (EditValue.Same(common, ours))
        {
            return TreeOf(theirs);
        }

        if (shape.Kind == EditShapeKind.List)
        {
            return MergeItems(path, common, ours, theirs, shape);
        }

        if (shape.Kind == EditShapeKind.Map || (!shape.IsUnit && shape.IsOneRecord(common, ours) && shape.IsOneRecord(common, theirs)))
        {
            List<KeyValuePair<string, EditTree>> members = MergeMembers(path, common, ours, theirs, shape);
            return shape.Kind == EditShapeKind.Map && members.Count == 0 ? null : EditTree.Object(members);
        }

        EditConflictKind kind = common is null ? EditConflictKind.BothAdded
            : ours is null || theirs is null ? EditConflictKind.RemovedAndEdited
            : EditConflictKind.BothEdited;
        Add(path, kind, EditValue.Fragment(common), EditValue.Fragment(ours), EditValue.Fragment(theirs));
        return TreeOf(ours);
    }

    /// <summary>Puts two edits of a record or a map together, member by member.</summary>
    public List<KeyValuePair<string, EditTree>> MergeMembers(string path, JsonElement? common, JsonElement? ours, JsonElement? theirs, EditShape shape, string? except = null)
    {
        List<KeyValuePair<string, EditTree>> members = [];
        foreach (string name in EditValue.NamesOf(common, ours, theirs).Where(name => name != except))
        {
            EditTree? member = Merge(
                EditPath.Member(path, name),
                EditValue.MemberOf(common, name),
                EditValue.MemberOf(ours, name),
                EditValue.MemberOf(theirs, name),
                shape.Member(common ?? ours, name));
            if (member is not null)
            {
                members.Add(new(name, member));
            }
        }

        return members;
    }

    private EditTree? MergeItems(string path, JsonElement? common, JsonElement? ours, JsonElement? theirs, EditShape shape)
    {
        ThreeLists lists = new(common, ours, theirs, shape.Identity!);
        Dictionary<string, IReadOnlyList<EditTree>> groups = new(StringComparer.Ordinal);
        foreach (string key in lists.Keys)
        {
            groups.Add(key, MergeGroup(EditPath.Item(path, key), lists, key, shape.Item));
        }

        if (lists.ReplacesDiffer)
        {
            Add(path, EditConflictKind.BothReplaced, EditValue.Fragment(common), EditValue.Fragment(ours), EditValue.Fragment(theirs));
            return null;
        }

        List<ItemPlace>? places = ItemOrder.Merge(lists.Common.Sequence, lists.Ours.Sequence, lists.Theirs.Sequence, key => groups[key].Count);
        if (places is null)
        {
            Add(
                path,
                EditConflictKind.BothReordered,
                EditValue.Fragment(lists.Common.Sequence),
                EditValue.Fragment(lists.Ours.Sequence),
                EditValue.Fragment(lists.Theirs.Sequence));
        }

        return places is not { Count: > 0 } ? null : EditTree.List([.. places.Select(place => groups[place.Key][place.Number])]);
    }

    private IReadOnlyList<EditTree> MergeGroup(string path, ThreeLists lists, string key, EditShape item)
    {
        IReadOnlyList<JsonElement> common = lists.Common.Group(key);
        IReadOnlyList<JsonElement> ours = lists.Ours.Group(key);
        IReadOnlyList<JsonElement> theirs = lists.Theirs.Group(key);
        if (common.Count <= 1 && ours.Count <= 1 && theirs.Count <= 1)
        {
            return Merge(path, Only(common), Only(ours), Only(theirs), item) is { } merged ? [merged] : [];
        }

        // Nothing tells which of several items of one key was edited, so they are one value.
        if (!EditValue.Same(ours, theirs) && !EditValue.Same(common, theirs) && !EditValue.Same(common, ours))
        {
            EditConflictKind kind = common.Count == 0 ? EditConflictKind.BothAdded
                : ours.Count == 0 || theirs.Count == 0 ? EditConflictKind.RemovedAndEdited
                : EditConflictKind.BothEdited;
            Add(path, kind, EditValue.Fragment(common), EditValue.Fragment(ours), EditValue.Fragment(theirs));
        }

        return [.. (EditValue.Same(common, ours) ? theirs : ours).Select(EditTree.Of)];
    }

    private static JsonElement? Only(IReadOnlyList<JsonElement> group) => group.Count == 0 ? null : group[0];

    private static EditTree? TreeOf(JsonElement? value) => value is { } json ? EditTree.Of(json) : null;

    private void Add(string path, EditConflictKind kind, JsonFragment? common, JsonFragment? ours, JsonFragment? theirs) =>
        conflicts.Add(new EditConflict { Path = path, Kind = kind, Before = common, Ours = ours, Theirs = theirs });
}
