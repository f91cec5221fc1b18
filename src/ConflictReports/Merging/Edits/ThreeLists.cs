using System.Text.Json;

namespace ConflictReports.Merging.Edits;

/// <summary>A list and two edits of it.</summary>
internal sealed class ThreeLists(JsonElement? common, JsonElement? ours, JsonElement? theirs, ListIdentity identity)
{
    /// <summary>The list that both start from.</summary>
    public KeyedList Common { get; } = new(common, identity);

    /// <summary>One edit.</summary>
    public KeyedList Ours { get; } = new(ours, identity);

    /// <summary>The other edit.</summary>
    public KeyedList Theirs { get; } = new(theirs, identity);

    /// <summary>The keys of all three, each once, sorted, so that it does not matter whose edit is named first.</summary>
    public IEnumerable<string> Keys => Common.Keys.Concat(Ours.Keys).Concat(Theirs.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>
    /// Whether both edits have removed an item that has no id, and have not added the same ones. An item without an id that was corrected looks removed and another added:
    /// then the two corrections, or the correction and the removal, would both stand.
    /// </summary>
    public bool ReplacesDiffer => Common.Keys.Any(key => !identity.IsId(key) && !Ours.Has(key) && !Theirs.Has(key)) && !Added(Ours).SetEquals(Added(Theirs));

    private HashSet<string> Added(KeyedList edit) => [.. edit.Keys.Where(key => !Common.Has(key) && !identity.IsId(key))];
}
