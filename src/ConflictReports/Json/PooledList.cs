using System.Buffers;

namespace ConflictReports.Json;

/// <summary>A list whose memory is borrowed from the shared pool, for passes over a document that allocate nothing. A copy of the structure is not a copy of the list.</summary>
internal struct PooledList<T>(int capacity) : IDisposable
    where T : unmanaged
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The whole array behind the list, for comparers; valid until the list grows.</summary>
    public readonly T[] Items => items;

    /// <summary>The items.</summary>
    public readonly Span<T> Span => items.AsSpan(0, Count);

    /// <summary>The last item.</summary>
    public readonly ref T Last => ref items[Count - 1];

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == items.Length)
        {
            Reserve(1);
        }

        items[Count++] = item;
    }

    /// <summary>Adds several items.</summary>
    public void Add(ReadOnlySpan<T> added)
    {
        added.CopyTo(Reserve(added.Length));
        Count += added.Length;
    }

    /// <summary>Room for so many more items; <see cref="Advance"/> says how many of them are then there.</summary>
    public Span<T> Reserve(int more)
    {
        if (more > items.Length - Count)
        {
            T[] larger = ArrayPool<T>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max((long)Count + more, 2L * items.Length)));
            Span.CopyTo(larger);
            ArrayPool<T>.Shared.Return(items);
            items = larger;
        }

        return items.AsSpan(Count);
    }

    /// <summary>Counts items written into <see cref="Reserve"/>'s room.</summary>
    public void Advance(int added) => Count += added;

    /// <summary>Drops the items from an index on.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items);
            items = [];
            Count = 0;
        }
    }
}
