using System.Buffers.Binary;
using System.Numerics;

namespace ConflictReports.Json;

/// <summary>
/// Finds names that occur twice in one object, for all the objects that are open. Names are compared unescaped, byte for byte.
/// </summary>
/// <remarks>
/// A key of each name is compared first; keys may collide, and be made to. So small objects are searched as they come, and large ones are sorted at their end:
/// by key, and names of one key by their bytes. Work stays within n log n whatever the names.
/// </remarks>
internal struct ObjectNames(int capacity) : IDisposable
{
    private const int SmallObject = 32;

    private PooledList<ulong> keys = new(capacity);
    private PooledList<Entry> entries = new(capacity);
    private PooledList<Scope> scopes = new(capacity);
    private PooledList<byte> copies = new(capacity);
    private PooledList<int> duplicates = new(capacity);

    /// <summary>A name: its bytes are in the document or, if it was escaped, in <see cref="copies"/>; and where its token starts.</summary>
    private readonly record struct Entry(int Start, int Length, bool IsCopy, int Token);

    /// <summary>An open object: where its names begin.</summary>
    private readonly record struct Scope(int FirstEntry, int FirstCopy);

    /// <summary>Orders copied names by their bytes, and the same ones by place.</summary>
    private readonly struct ByBytes(byte[] copies) : IComparer<Entry>
    {
        public int Compare(Entry x, Entry y)
        {
            int order = BytesOf(x).SequenceCompareTo(BytesOf(y));
            return order != 0 ? order : x.Token.CompareTo(y.Token);
        }

        public ReadOnlySpan<byte> BytesOf(Entry entry) => copies.AsSpan(entry.Start, entry.Length);
    }

    /// <summary>Opens an object.</summary>
    public void Begin() => scopes.Add(new Scope(keys.Count, copies.Count));

    /// <summary>Adds a name of the innermost object; true if the object is small and has it already. For large objects <see cref="End"/> tells.</summary>
    public bool IsDuplicate(ReadOnlySpan<byte> document, int token, int length, bool isEscaped)
    {
        Entry entry = new(token + 1, length, false, token);
        if (isEscaped)
        {
            JsonEscapes.TryUnescape(document.Slice(token + 1, length), copies.Reserve(length), out int written);
            entry = new Entry(copies.Count, written, true, token);
            copies.Advance(written);
        }

        ulong key = KeyOf(BytesOf(entry, document));
        int first = scopes.Last.FirstEntry;
        if (keys.Count - first < SmallObject && Contains(first, key, entry, document))
        {
            return true;
        }

        keys.Add(key);
        entries.Add(entry);
        return false;
    }

    /// <summary>Closes the innermost object.</summary>
    /// <returns>The token starts of the names that <see cref="IsDuplicate"/> could not tell; valid until the next call.</returns>
    public ReadOnlySpan<int> End(ReadOnlySpan<byte> document)
    {
        Scope scope = scopes.Last;
        duplicates.Truncate(0);
        if (keys.Count - scope.FirstEntry > SmallObject)
        {
            FindDuplicates(scope.FirstEntry, document);
        }

        keys.Truncate(scope.FirstEntry);
        entries.Truncate(scope.FirstEntry);
        copies.Truncate(scope.FirstCopy);
        scopes.Truncate(scopes.Count - 1);
        return duplicates.Span;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        keys.Dispose();
        entries.Dispose();
        scopes.Dispose();
        copies.Dispose();
        duplicates.Dispose();
    }

    private readonly bool Contains(int first, ulong key, Entry entry, ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<ulong> own = keys.Span[first..];
        for (int i = own.IndexOf(key); i >= 0;)
        {
            if (BytesOf(entries.Span[first + i], document).SequenceEqual(BytesOf(entry, document)))
            {
                return true;
            }

            int next = own[(i + 1)..].IndexOf(key);
            i = next < 0 ? -1 : i + 1 + next;
        }

        return false;
    }

    private void FindDuplicates(int first, ReadOnlySpan<byte> document)
    {
        Span<ulong> own = keys.Span[first..];
        own.Sort(entries.Span[first..]);
        for (int start = 0; start < own.Length;)
        {
            int end = start + 1;
            while (end < own.Length && own[end] == own[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                FindDuplicates(entries.Span[(first + start)..(first + end)], document);
            }

            start = end;
        }
    }

    private void FindDuplicates(Span<Entry> alike, ReadOnlySpan<byte> document)
    {
        foreach (ref Entry entry in alike)
        {
            if (!entry.IsCopy)
            {
                int start = copies.Count;
                copies.Add(document.Slice(entry.Start, entry.Length));
                entry = entry with { Start = start, IsCopy = true };
            }
        }

        ByBytes order = new(copies.Items);
        alike.Sort(order);
        for (int i = 1; i < alike.Length; i++)
        {
            if (order.BytesOf(alike[i]).SequenceEqual(order.BytesOf(alike[i - 1])))
            {
                duplicates.Add(alike[i].Token);
            }
        }
    }

    private readonly ReadOnlySpan<byte> BytesOf(Entry entry, ReadOnlySpan<byte> document) =>
        (entry.IsCopy ? copies.Span : document).Slice(entry.Start, entry.Length);

    private static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        ulong head = 0;
        ulong tail = 0;
        if (name.Length >= sizeof(ulong))
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]);
        }
        else
        {
            foreach (byte b in name)
            {
                head = (head << 8) | b;
            }
        }

        return (head * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(tail * 0xC2B2AE3D27D4EB4F, 29) ^ ((ulong)name.Length << 56);
    }
}
