using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ConflictReports.Values;

/// <summary>An immutable map from URIs to values, sorted by key (ordinal), with value equality.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class EquatableMap<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<EquatableMap<TValue>>, IOmittedWhenEmpty
{
    private readonly SortedList<string, TValue> items;

    /// <summary>Makes a map.</summary>
    /// <param name="items">Keys and values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public EquatableMap(IEnumerable<KeyValuePair<string, TValue>> items)
    {
        ArgumentNullException.ThrowIfNull(items);

        // A sorted list takes a key at its end at once, and one at its start only by moving all others.
        KeyValuePair<string, TValue>[] sorted = [.. items];
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        this.items = new SortedList<string, TValue>(sorted.Length, StringComparer.Ordinal);
        foreach ((string key, TValue value) in sorted)
        {
            this.items.Add(key, value);
        }
    }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <summary>Whether there is nothing in it; such a map is not written.</summary>
    public bool IsEmpty => items.Count == 0;

    /// <summary>The keys, sorted.</summary>
    public IEnumerable<string> Keys => items.Keys;

    /// <summary>The values, in the order of the keys.</summary>
    public IEnumerable<TValue> Values => items.Values;

    /// <inheritdoc/>
    public TValue this[string key] => items[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => items.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => items.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Whether both have the same keys with equal values.</summary>
    /// <param name="other">The other map, or null.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(EquatableMap<TValue>? other)
    {
        if (other is null || Count != other.Count)
        {
            return false;
        }

        foreach ((string key, TValue value) in items)
        {
            if (!other.TryGetValue(key, out TValue? theirs) || !EqualityComparer<TValue>.Default.Equals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string key in items.Keys)
        {
            hash.Add(key, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The keys.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => string.Join(", ", items.Keys);
}
