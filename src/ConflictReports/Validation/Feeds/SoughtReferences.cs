using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>References that are sought among the items of a feed, without their texts.</summary>
/// <param name="most">How many there may be.</param>
internal sealed class SoughtReferences(int most)
{
    /// <summary>How many bytes a reference takes, at the most.</summary>
    public const int BytesPerReference = 96;

    private const int FingerprintBytes = 2 * sizeof(ulong);
    private const int None = -1;

    private readonly Dictionary<Fingerprint, int> firstByTarget = new(most);
    private readonly Sought[] all = new Sought[most];

    /// <summary>What is sought, what was found, and the next reference to the same target.</summary>
    private record struct Sought(uint Item, ItemKind Kinds, ItemKind Found, bool IsDigest, bool IsTargetThere, int Next);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there is no room for more.</summary>
    public bool IsFull => Count == most;

    /// <summary>Forgets the references, and keeps the memory.</summary>
    public void Clear()
    {
        firstByTarget.Clear();
        Count = 0;
    }

    /// <summary>Adds a reference.</summary>
    public void Add(FeedReference reference)
    {
        ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstByTarget, reference.Target, out bool isKnown);
        all[Count] = new Sought(reference.Item, reference.Kinds, ItemKind.None, reference.IsDigest, false, isKnown ? first : None);
        first = Count++;
    }

    /// <summary>Looks at the items of all reports.</summary>
    /// <param name="items">Of each report: fingerprint of the id, of the digest, and the codes of its items.</param>
    public void SeekIn(RecordLog items)
    {
        for (RecordReader reader = items.Read(); reader.Read();)
        {
            ReadOnlySpan<byte> record = reader.Current.Span;
            ReadOnlySpan<byte> codes = record[(2 * FingerprintBytes)..];
            See(FingerprintAt(record), isDigest: false, codes);
            See(FingerprintAt(record[FingerprintBytes..]), isDigest: true, codes);
        }
    }

    /// <summary>Whether the report is there that a reference names, but no such item of a kind that the member takes.</summary>
    public bool LeadsNowhere(int index) => all[index].IsTargetThere && (all[index].Found & all[index].Kinds) == ItemKind.None;

    /// <summary>The kinds of the items that a reference names.</summary>
    public ItemKind FoundBy(int index) => all[index].Found;

    private static Fingerprint FingerprintAt(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    private void See(Fingerprint target, bool isDigest, ReadOnlySpan<byte> codes)
    {
        for (int at = firstByTarget.GetValueOrDefault(target, None); at != None; at = all[at].Next)
        {
            ref Sought sought = ref all[at];
            if (sought.IsDigest != isDigest)
            {
                continue;
            }

            sought.IsTargetThere = true;
            for (int i = 0; i < codes.Length; i += sizeof(uint))
            {
                uint code = MemoryMarshal.Read<uint>(codes[i..]);
                sought.Found |= ItemCode.NameOf(code) == sought.Item ? ItemCode.KindOf(code) : ItemKind.None;
            }
        }
    }
}
