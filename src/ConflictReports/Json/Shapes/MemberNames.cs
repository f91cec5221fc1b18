using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Json.Shapes;

/// <summary>Finds members by their names in UTF-8: a table in which no two names of one record meet.</summary>
internal sealed class MemberNames
{
    /// <summary>The index of the tag of a union, which is no member of a record.</summary>
    public const int Tag = -2;

    private const int Unknown = -1;
    private const int MostSlots = 1 << 12;

    private readonly byte[][] names;
    private readonly int[] slots;
    private readonly int tagIndex;

    /// <summary>Makes the table.</summary>
    public MemberNames(ImmutableArray<string> members, string? tag)
    {
        string[] all = tag is null ? [.. members] : [.. members, tag];
        names = [.. all.Select(Encoding.UTF8.GetBytes)];
        tagIndex = tag is null ? Unknown : members.Length;
        slots = Fill(names);
    }

    /// <summary>The place of the member that the reader stands at; <see cref="Tag"/>, or another negative number for one that is not known.</summary>
    public int Find(ref Utf8JsonReader reader) => Find(reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan);

    private int Find(ReadOnlySpan<byte> name)
    {
        int index = name.IsEmpty ? Unknown : slots[SlotOf(name, slots.Length)];
        return index < 0 || !name.SequenceEqual(names[index]) ? Unknown
            : index == tagIndex ? Tag
            : index;
    }

    private static int[] Fill(byte[][] names)
    {
        for (int size = 16; size <= MostSlots; size *= 2)
        {
            int[] slots = new int[size];
            Array.Fill(slots, Unknown);
            if (TryFill(slots, names))
            {
                return slots;
            }
        }

        throw new InvalidOperationException("Two members have names that the table cannot tell apart.");
    }

    private static bool TryFill(int[] slots, byte[][] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            ref int slot = ref slots[SlotOf(names[i], slots.Length)];
            if (slot >= 0)
            {
                return false;
            }

            slot = i;
        }

        return true;
    }

    // The first letters, the middle one, the last and the length tell the members of every record apart.
    private static int SlotOf(ReadOnlySpan<byte> name, int size) =>
        ((name[0] * 7) + (name[Math.Min(1, name.Length - 1)] * 61) + (name[name.Length / 2] * 37) + (name[^1] * 19) + (name.Length * 5)) & (size - 1);
}
