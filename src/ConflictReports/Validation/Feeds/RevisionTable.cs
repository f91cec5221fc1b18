using System.Runtime.InteropServices;

namespace ConflictReports.Validation.Feeds;

/// <summary>The reports of a feed so far, by id and revision number and by content.</summary>
/// <remarks>
/// Two hash tables with chains over one list: 52 bytes a report, and between 4 and 8 for the starts of the chains, 12 while they are moved. Only the first of a key stands in
/// its chain, so that repeats do not lengthen it. The keys are hashes already, and of a key that nobody can foresee.
/// </remarks>
internal sealed class RevisionTable
{
    /// <summary>The most bytes that a report takes.</summary>
    public const int MostBytesPerReport = 64;

    private const int ChunkLength = 1024;
    private const int FirstHeads = 256;
    private const int None = -1;

    private readonly List<Slot[]> chunks = [];
    private int[] byRevision = NewHeads(FirstHeads);
    private int[] byContent = NewHeads(FirstHeads);

    /// <summary>How many reports there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes are held.</summary>
    public long ResidentBytes => ((long)chunks.Count * ChunkLength * Marshal.SizeOf<Slot>()) + (sizeof(int) * ((long)byRevision.Length + byContent.Length));

    /// <summary>An entry, and the next of each of its two chains.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
    private struct Slot
    {
        public RevisionEntry Entry;
        public int NextByRevision;
        public int NextByContent;
    }

    /// <summary>Adds the next report; gives what it has in common with earlier ones.</summary>
    public EarlierReport Add(in RevisionEntry entry)
    {
        if (Count == 2 * byRevision.Length)
        {
            Grow();
        }

        if (Count % ChunkLength == 0)
        {
            chunks.Add(new Slot[ChunkLength]);
        }

        int index = Count++;
        ref Slot slot = ref At(index);
        slot = new Slot { Entry = entry, NextByRevision = index, NextByContent = index };
        EarlierReport earlier = default;
        if (FindRevision(entry) is var revision and not None)
        {
            earlier = earlier with { HasOtherContent = entry.Contradicts(At(revision).Entry) };
        }
        else
        {
            Link(ref byRevision[HeadOfRevision(entry)], ref slot.NextByRevision, index);
        }

        if (FindContent(entry) is var content and not None)
        {
            return earlier.WithContentOf(At(content).Entry, content + 1, entry);
        }

        Link(ref byContent[HeadOfContent(entry)], ref slot.NextByContent, index);
        return earlier;
    }

    /// <summary>The report at a place, from 0.</summary>
    public RevisionEntry this[int index] => At(index).Entry;

    private ref Slot At(int index) => ref chunks[index / ChunkLength][index % ChunkLength];

    private int FindRevision(in RevisionEntry entry)
    {
        int index = byRevision[HeadOfRevision(entry)];
        while (index != None && (At(index).Entry.Id != entry.Id || At(index).Entry.Number != entry.Number))
        {
            index = At(index).NextByRevision;
        }

        return index;
    }

    private int FindContent(in RevisionEntry entry)
    {
        int index = byContent[HeadOfContent(entry)];
        while (index != None && At(index).Entry.Content != entry.Content)
        {
            index = At(index).NextByContent;
        }

        return index;
    }

    private int HeadOfRevision(in RevisionEntry entry) => (int)(unchecked(entry.Id.First + ((ulong)entry.Number * 0x9E3779B97F4A7C15)) >> 32) & (byRevision.Length - 1);

    private int HeadOfContent(in RevisionEntry entry) => (int)(entry.Content.First >> 32) & (byContent.Length - 1);

    private static void Link(ref int head, ref int next, int index)
    {
        next = head;
        head = index;
    }

    // An entry that stands in no chain is its own next.
    private void Grow()
    {
        byRevision = NewHeads(2 * byRevision.Length);
        for (int i = 0; i < Count; i++)
        {
            ref Slot slot = ref At(i);
            if (slot.NextByRevision != i)
            {
                Link(ref byRevision[HeadOfRevision(slot.Entry)], ref slot.NextByRevision, i);
            }
        }

        byContent = NewHeads(2 * byContent.Length);
        for (int i = 0; i < Count; i++)
        {
            ref Slot slot = ref At(i);
            if (slot.NextByContent != i)
            {
                Link(ref byContent[HeadOfContent(slot.Entry)], ref slot.NextByContent, i);
            }
        }
    }

    private static int[] NewHeads(int length)
    {
        int[] heads = new int[length];
        Array.Fill(heads, None);
        return heads;
    }
}
