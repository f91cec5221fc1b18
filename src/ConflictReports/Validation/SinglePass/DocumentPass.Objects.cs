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

        ulong present = 0;
        int count = 0;
        bool hasOthers = false;
        bool fits = true;
        int position = SkipSpace(start + 1);
        if (At(position) == '}')
        {
            position++;
        }
        else
        {
            do
            {
                int member = FindMember(part, position, ref hasOthers, out int nameEnd);
                if (nameEnd < 0 || (member >= 0 && (present & (1UL << member)) != 0))
                {
                    return Undecided;
                }

                present |= member >= 0 ? 1UL << member : 0;
                count++;
                fits &= part.Names is null || NameFits(part.Names, position, nameEnd);
                position = ReadMember(member >= 0 ? part.Schemas[member] : part.Additional, nameEnd, depth, ref fits);
            }
            while (TakeNext((byte)'}', ref position));
            if (position < 0 || (hasOthers && !names.End(json).IsEmpty))
            {
                return Undecided;
            }
        }

        if (!fits || !part.Fits(present, count))
        {
            AddFault(node, start);
        }

        return position;
    }

    private int ReadMember(int schema, int nameEnd, int depth, ref bool fits)
    {
        int position = nameEnd + 1;
        position = At(position) == ':' ? position : SkipSpace(position);
        if (At(position) != ':')
        {
            return Undecided;
        }

        position = SkipSpace(position + 1);
        if (schema < 0)
        {
            return SkipValue(position, depth + 1);
        }

        PassNode node = nodes[schema];
        if (node.Route != PassRoute.Nothing)
        {
            return ReadValue(node, position, depth + 1);
        }

        // That a member must not be there is the object's fault.
        fits = false;
        return SkipValue(position, depth + 1);
    }

    // Takes the comma before another member or item, or the end. The position is undecided if there is neither.
    private readonly bool TakeNext(byte end, ref int position)
    {
        if (position < 0)
        {
            return false;
        }

        position = SkipSpace(position);
        byte found = At(position);
        if (found == ',')
        {
            position = SkipSpace(position + 1);
            return true;
        }

        position = found == end ? position + 1 : Undecided;
        return false;
    }

    // The member whose name begins here, and the place of the quotation mark that ends it; undecided if there is no name, or one of the others a second time.
    private int FindMember(ObjectPart part, int start, ref bool hasOthers, out int nameEnd)
    {
        nameEnd = Undecided;
        if (At(start) != '"')
        {
            return OtherMember;
        }

        if (TScanner.TryReadWord(json, start + 1, out Vector256<byte> word, out int length) && part.Members.Find(word, length) is var member and >= 0)
        {
            nameEnd = start + 1 + length;
            return member;
        }

        int end = FindClosingQuote(start + 1, out bool isEscaped);
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

        int count = 0;
        int position = SkipSpace(start + 1);
        if (At(position) == ']')
        {
            position++;
        }
        else
        {
            do
            {
                int schema = count < part.Prefix.Length ? part.Prefix[count] : part.Items;
                count++;
                position = schema < 0 ? SkipValue(position, depth + 1) : ReadValue(nodes[schema], position, depth + 1);
            }
            while (TakeNext((byte)']', ref position));
            if (position < 0)
            {
                return Undecided;
            }
        }

        if (count < part.MinItems || count > part.MaxItems)
        {
            AddFault(node, start);
        }

        return position;
    }
}
