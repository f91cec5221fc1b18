using System.Text.Json;

namespace ConflictReports.Merging.Edits;

/// <summary>A version of a list: its items by key.</summary>
internal sealed class KeyedList
{
    private readonly Dictionary<string, List<JsonElement>> groups = new(StringComparer.Ordinal);
    private readonly List<string> sequence = [];

    /// <summary>Takes a list apart; null is an empty one.</summary>
    public KeyedList(JsonElement? list, ListIdentity identity)
    {
        if (list is not { } json)
        {
            return;
        }

        foreach (JsonElement item in json.EnumerateArray())
        {
            string key = identity.KeyOf(item);
            sequence.Add(key);
            if (!groups.TryGetValue(key, out List<JsonElement>? group))
            {
                groups.Add(key, group = []);
            }

            group.Add(item);
        }
    }

    /// <summary>The keys in the order of the items, repeated as often as items have them.</summary>
    public IReadOnlyList<string> Sequence => sequence;

    /// <summary>The keys, each once, in the order of the first item that has it.</summary>
    public IEnumerable<string> Keys => sequence.Distinct(StringComparer.Ordinal);

    /// <summary>Whether an item has the key.</summary>
    public bool Has(string key) => groups.ContainsKey(key);

    /// <summary>The items that have a key, in their order: one as a rule.</summary>
    public IReadOnlyList<JsonElement> Group(string key) => groups.GetValueOrDefault(key) ?? [];
}
