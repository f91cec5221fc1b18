using System.Collections;
using System.Runtime.CompilerServices;

namespace ConflictReports.Values;

/// <summary>
/// An immutable list with value equality: two lists are equal when they have equal items in the same order.
/// </summary>
/// <remarks><see langword="default"/> is the empty list. Made by a collection expression: <c>EquatableArray&lt;Name&gt; names = [first, second];</c>.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>, IOmittedWhenEmpty
{
    private readonly T[]? items;

    internal EquatableArray(T[] items) => this.items = items.Length == 0 ? null : items;

    /// <summary>The number of items.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items as a span.</summary>
    /// <returns>A view of the items.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Enumerates the items without allocation.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>A list with one more item at the end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The longer list.</returns>
    public EquatableArray<T> Add(T item) => [.. AsSpan(), item];

    /// <summary>Whether both have equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(EquatableArray<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items between brackets.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <summary>Whether both have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
