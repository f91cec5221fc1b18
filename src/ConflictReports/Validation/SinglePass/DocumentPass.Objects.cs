using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ConflictReports.Json;

namespace ConflictReports.Validation.SinglePass;

/// <content>Objects and lists.</content>
internal ref partial struct DocumentPass<TScanner>
{
    private const int OtherMember = -1;

    private int ReadObject(PassNode node, ObjectPart part, int start, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        values++;
        ReadOnlySpan<byte> bytes = json;
        ulong present = 0;
        int count = 0;
        bool hasOthers = false;
        bool fits = true;
        int position = SkipSpace(start + 1);
        bool goesOn = At(position) != '}';
        position += goesOn ? 0 : 1;
        while (goesOn)
        {
            int member = FindMember(part, position, ref hasOthers, out int nameEnd);
            ulong bit = member >= 0 ? 1UL << member : 0;
            if (nameEnd < 0 || (present & bit) != 0)
            {
                return Undecided;
            }

            present |= bit;
            count++;
            fits &= part.Names is null || NameFits(part.Names, position, nameEnd);
            position = nameEnd + 1;
            position = (uint)position < (uint)bytes.Length && bytes[position] == ':' ? position + 1 : SkipColon(position);
            PassNode schema = member >= 0 ? part.Schemas[member] : part.Additional;

            // That a member must not be there is the object's fault.
            fits &= schema.Route != PassRoute.Nothing;
            position = ReadValue(schema, SkipSpace(position), depth + 1);
            goesOn = (uint)position < (uint)bytes.Length && bytes[position] == ',';
            position = goesOn ? SkipSpace(position + 1) : TakeNext((byte)'}', position, out goesOn);
        }

        if (position < 0 || (hasOthers && !names.End(json).IsEmpty))
        {
            return Undecided;
        }

        if (!fits || !part.Fits(present, count))
        {
            AddFault(node, start);
        }

        return position;
    }

    // Behind the colon; beyond the document if there is none, where no value begins.
    private readonly int SkipColon(int position)
    {
        position = SkipSpace(position);
        return At(position) == ':' ? position + 1 : json.Length;
    }

    // Behind the comma before another member or item, or behind the end; undecided if there is neither.
    private readonly int TakeNext(byte end, int position, out bool goesOn)
    {
        position = position < 0 ? json.Length : SkipSpace(position);
        byte found = At(position);
        goesOn = found == ',';
        return goesOn ? SkipSpace(position + 1) : found == end ? position + 1 : Undecided;
    }

    // The member whose name begins here, and the place of the quotation mark that ends it; undecided if there is no name, or one of the others a second time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindMember(ObjectPart part, int start, ref bool hasOthers, out int nameEnd)
    {
        if (At(start) == '"' && TScanner.TryReadWord(json, start + 1, out Vector256<byte> word, out int length) && part.Members.Find(word, length) is var member and >= 0)
        {
            nameEnd = start + 1 + length;
            return member;
        }

        return FindOther(part, start, ref hasOthers, out nameEnd);
    }

    private int FindOther(ObjectPart part, int start, ref bool hasOthers, out int nameEnd)
    {
        nameEnd = Undecided;
        int end = At(start) == '"' ? FindClosingQuote(start + 1, out bool isEscaped) : Fail(out isEscaped);
        if (end < 0)
        {
            return OtherMember;
        }

        if ((isEscaped || !part.Members.IsComplete) && part.Members.Find(MemberName.Decode(json[(start + 1)..end], isEscaped)) is var known and >= 0)
        {
            nameEnd = end;
            return known;
        }

        nameEnd = IsNewName(start, end, isEscaped, isFirst: !hasOthers) ? end : Undecided;
        hasOthers = true;
        return OtherMember;
    }

    private static int Fail(out bool isEscaped)
    {
        isEscaped = false;
        return Undecided;
    }

    private bool IsNewName(int start, int end, bool isEscaped, bool isFirst)
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

        return !names.IsDuplicate(json, start, end - start - 1, isEscaped);
    }

    private readonly bool NameFits(PassNode node, int start, int end) => node.Text is null || TextFits(node.Text, json[(start + 1)..end]);

    private int ReadList(PassNode node, ListPart part, int start, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        values++;
        int count = 0;
        int position = SkipSpace(start + 1);
        bool goesOn = At(position) != ']';
        position += goesOn ? 0 : 1;
        while (goesOn)
        {
            position = ReadValue(count < part.Prefix.Length ? part.Prefix[count] : part.Items, position, depth + 1);
            count++;
            position = TakeNext((byte)']', position, out goesOn);
        }

        if (position >= 0 && (count < part.MinItems || count > part.MaxItems))
        {
            AddFault(node, start);
        }

        return position;
    }
}
