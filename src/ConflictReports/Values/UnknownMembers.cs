using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ConflictReports.Values;

/// <summary>
/// The members of a JSON object that this version does not know: kept as they came, written again after the known ones, and part of equality.
/// </summary>
/// <remarks>
/// Equality compares names and JSON values and disregards order, as JSON objects do. <see langword="default"/> is empty.
/// Immutable once the record that holds it has been read or made.
/// </remarks>
public readonly struct UnknownMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<UnknownMembers>
{
    private static readonly Dictionary<string, JsonElement> None = [];
    private readonly Dictionary<string, JsonElement>? members;

    /// <summary>Keeps a copy of the members.</summary>
    /// <param name="members">Names and values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public UnknownMembers(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        this.members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in members)
        {
            this.members.Add(name, value.Clone());
        }
    }

    /// <summary>Takes over the serializer's own dictionary, which it goes on filling while it reads.</summary>
    internal UnknownMembers(Dictionary<string, JsonElement>? members, bool takeOver)
    {
        _ = takeOver;
        this.members = members;
    }

    /// <summary>The serializer's view.</summary>
    internal Dictionary<string, JsonElement>? Dictionary => members;

    private Dictionary<string, JsonElement> Members => members ?? None;

    /// <inheritdoc/>
    public int Count => Members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Members.Keys;

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => Members.Values;

    /// <inheritdoc/>
    public JsonElement this[string key] => Members[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Members.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Members.GetEnumerator();

    /// <summary>Whether both have the same names with equal JSON values.</summary>
    /// <param name="other">The other members.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(UnknownMembers other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        foreach ((string name, JsonElement value) in Members)
        {
            if (!other.TryGetValue(name, out JsonElement theirs) || !JsonElement.DeepEquals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (string name in Members.Keys)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(name);
        }

        return hash;
    }

    /// <summary>The names, sorted.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => string.Join(", ", Members.Keys.Order(StringComparer.Ordinal));

    /// <summary>Whether both have the same names with equal JSON values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Whether names or values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);
}
