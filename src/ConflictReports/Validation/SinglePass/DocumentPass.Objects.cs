using System.Runtime.CompilerServices;
using ConflictReports.Json;

namespace ConflictReports.Validation.SinglePass;

/// <content>Objects and lists.</content>
internal ref partial struct DocumentPass<TScanner>
{
    // From a name to the colon, and to the value.
    private const int ToColon = 2;
    private const int ToValue = 3;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadObject(PassNode node, int token, int depth)
    {
        if (tokens.Kind(token) != '{')
        {
            return Refuse(node, token, depth);
        }

        if (!HasRoom(depth))
        {
            return Undecided;
        }

        ObjectPart part = node.Object!;
        MembersSeen seen = default;
        int end = tokens.Kind(token + 1) == '}' ? token + 2 : ReadMembers(part, token + 1, depth + 1, ref seen);
        if (end == Undecided || (seen.Others > 0 && !names.End(json).IsEmpty))
        {
            return Undecided;
        }

        if (!part.Fits(seen))
        {
            AddFault(node, token);
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadMembers(ObjectPart part, int token, int depth, ref MembersSeen seen)
    {
        TokenReader reader = tokens;
        ulong present = 0;
        while (true)
        {
            ref readonly NextValue value = ref FindMember(reader, part, token, ref present, ref seen);
            if ((present & value.Bit) != 0 || reader.Kind(token + ToColon) != ':')
            {
                return Undecided;
            }

            present |= value.Bit;
            token = ReadNext(reader, value, token + ToValue, depth);
            byte next = reader.Kind(token);
            if (next != ',')
            {
                seen.Present = present;
                return next == '}' ? token + 1 : Undecided;
            }

            token++;
        }
    }

    // Most names are short and found by their bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly NextValue FindMember(TokenReader reader, ObjectPart part, int token, ref ulong present, ref MembersSeen seen)
    {
        int start = reader.Place(token) + 1;
        if (TScanner.UsesBlocks && reader.Kind(token) == '"' && reader.HasBlock(start))
        {
            int length = LengthOf(reader, token);
            ulong first = reader.Eight(start);
            ulong last = reader.Eight(start + length - sizeof(ulong));
            WordTable<NextValue>.Trim(ref first, ref last, length);
            ref readonly WordSlot<NextValue> slot = ref part.Told.Seek(first, last);
            if (slot.Is(first, last, length) && (length <= WordTable<NextValue>.Short || part.Told.Is(slot.Index, json.Slice(start, length))))
            {
                return ref slot.Value;
            }
        }

        int member = FindMember(part, token, ref seen);

        // Others may be there more than once; what is no member is taken for one that is there already.
        present = member switch
        {
            ObjectPart.OtherMember => present & ObjectPart.NamedMembers,
            ObjectPart.NoMember => ulong.MaxValue,
            _ => present,
        };
        return ref part.Values[member];
    }

    // A name that was not found by its bytes, or has demands of its own. None if it is malformed, or one of the others a second time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindMember(ObjectPart part, int token, ref MembersSeen seen)
    {
        if (!TryTakeText(token, out ReadOnlySpan<byte> name, out bool isEscaped))
        {
            return ObjectPart.NoMember;
        }

        int member = isEscaped || !part.Members.IsComplete ? part.Members.Find(MemberName.Decode(name, isEscaped)) : part.Members.Find(name);
        seen.HasWrongName |= part.Names?.Text is { } text && !TextFits(text, name);
        if (member >= 0)
        {
            return member;
        }

        seen.Others++;
        return IsNewName(token, name.Length, isEscaped, isFirst: seen.Others == 1) ? ObjectPart.OtherMember : ObjectPart.NoMember;
    }

    private bool IsNewName(int token, int length, bool isEscaped, bool isFirst)
    {
        const int Capacity = 16;
        if (!hasNames)
        {
            names = new ObjectNames(Capacity);
            hasNames = true;
        }

        if (isFirst)
        {
            names.Begin();
        }

        return !names.IsDuplicate(json, tokens.Place(token), length, isEscaped);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadList(PassNode node, int token, int depth)
    {
        if (tokens.Kind(token) != '[')
        {
            return Refuse(node, token, depth);
        }

        if (!HasRoom(depth))
        {
            return Undecided;
        }

        TokenReader reader = tokens;
        ListPart part = node.List!;
        int count = 0;
        int next = token + 1;
        bool goesOn = tokens.Kind(next) != ']';
        next += goesOn ? 0 : 1;
        while (goesOn)
        {
            next = ReadNext(reader, count < part.Prefix.Length ? part.Prefix[count] : part.Items, next, depth + 1);
            count++;
            next = TakeNext((byte)']', next, out goesOn);
        }

        if (next != Undecided && (count < part.MinItems || count > part.MaxItems))
        {
            AddFault(node, token);
        }

        return next;
    }

    // Behind the comma before another member or item, or behind the end; undecided if there is neither.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int TakeNext(byte end, int token, out bool goesOn)
    {
        byte found = tokens.Kind(token);
        goesOn = found == ',';
        return goesOn || found == end ? token + 1 : Undecided;
    }
}
