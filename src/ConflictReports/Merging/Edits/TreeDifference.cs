using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Edits;

/// <summary>Finds the differences of two versions of a value.</summary>
internal sealed class TreeDifference
{
    private readonly List<MemberChange> changes = [];

    /// <summary>The differences found, in the order of the members' names and of the items.</summary>
    public IEnumerable<MemberChange> Changes => changes;

    /// <summary>Compares two versions of a value.</summary>
    public void Compare(string path, JsonElement? before, JsonElement? after, EditShape shape)
    {
        if (EditValue.Same(before, after))
        {
            return;
        }

        if (shape.Kind == EditShapeKind.List)
        {
            CompareItems(path, new KeyedList(before, shape.Identity!), new KeyedList(after, shape.Identity!), shape.Item);
        }
        else if (shape.Kind == EditShapeKind.Map || shape.IsOneRecord(before, after))
        {
            foreach (string name in EditValue.NamesOf(before, after))
            {
                Compare(EditPath.Member(path, name), EditValue.MemberOf(before, name), EditValue.MemberOf(after, name), shape.Member(before, name));
            }
        }
        else
        {
            Add(path, EditValue.Fragment(before), EditValue.Fragment(after));
        }
    }

    private void CompareItems(string path, KeyedList before, KeyedList after, EditShape item)
    {
        string[] newKeys = [.. after.Keys.Where(key => !before.Has(key))];
        foreach (string key in before.Keys.Concat(newKeys))
        {
            IReadOnlyList<JsonElement> old = before.Group(key);
            IReadOnlyList<JsonElement> current = after.Group(key);
            if (old.Count == 1 && current.Count == 1)
            {
                Compare(EditPath.Item(path, key), old[0], current[0], item);
            }
            else if (!EditValue.Same(old, current))
            {
                Add(EditPath.Item(path, key), EditValue.Fragment(old), EditValue.Fragment(current));
            }
        }

        if (!ItemOrder.Default(before.Sequence, newKeys, key => after.Group(key).Count).Select(place => place.Key).SequenceEqual(after.Sequence, StringComparer.Ordinal))
        {
            changes.Add(new MemberChange
            {
                Path = path,
                Kind = ChangeKind.Reordered,
                Before = EditValue.Fragment(before.Sequence),
                After = EditValue.Fragment(after.Sequence),
            });
        }
    }

    private void Add(string path, JsonFragment? before, JsonFragment? after) => changes.Add(new MemberChange
    {
        Path = path,
        Kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Replaced,
        Before = before,
        After = after,
    });
}
