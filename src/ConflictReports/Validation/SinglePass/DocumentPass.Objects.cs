using System.Runtime.CompilerServices;
using ConflictReports.Json;

namespace ConflictReports.Validation.SinglePass;

/// <content>Objects and lists.</content>
internal ref partial struct DocumentPass<TScanner>
{
    private const int MostTrust = 64;

    private int ReadObject(PassNode node, int start, int depth)
    {
        if (At(start) != '{')
        {
            return Refuse(node, start, depth);
        }

        int position = SkipSpace(start + 1);
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        values++;
        ObjectPart part = node.Object!;
        MembersSeen seen = default;
        position = At(position) == '}' ? position + 1 : ReadMembers(part, position, depth, ref seen);
        if (position < 0 || (seen.Others > 0 && !names.End(json).IsEmpty))
        {
            return Undecided;
        }

        if (!part.Fits(seen))
        {
            AddFault(node, start);
        }

        return position;
    }

    private int ReadMembers(ObjectPart part, int position, int depth, ref MembersSeen seen)
    {
        ReadOnlySpan<byte> bytes = json;
        byte[] guessed = guesses;
        MemberPattern[] patterns = part.Patterns;
        int firstGuess = part.FirstGuess;
        int previous = ObjectPart.Guesses - 1;
        ulong present = 0;
        while (true)
        {
            int member = guessed[firstGuess + previous];
            if (trust >= 0 && TScanner.Matches(bytes, position, in patterns[member]))
            {
                position += patterns[member].Length;
                trust += trust < MostTrust ? 1 : 0;
            }
            else
            {
                position = FindMember(part, position, ref seen, out int found);
                Learn(firstGuess + previous, found);
                member = found;
            }

            ulong bit = 1UL << member;
            if ((present & bit & ObjectPart.NamedMembers) != 0)
            {
                return Undecided;
            }

            present |= bit;
            previous = member;
            position = ReadNext(part.Schemas[member], SkipSpace(position), depth + 1);
            byte next = (uint)position < (uint)bytes.Length ? bytes[position] : (byte)0;
            if (next == ',')
            {
                position = SkipSpace(position + 1);
                continue;
            }

            seen.Present = present;
            if (next == '}')
            {
                return position + 1;
            }

            position = TakeNext((byte)'}', position, out bool goesOn);
            if (!goesOn)
            {
                return position;
            }
        }
    }

    // Where the order of members changes all the time, guesses cost more than they give: they go on being made, but are used again only when they come true.
    private void Learn(int place, int member)
    {
        const int Loss = 3;
        bool wasRight = guesses[place] == member;
        trust = wasRight ? trust + 1 : Math.Max(trust - Loss, -MostTrust);
        guesses[place] = member == ObjectPart.OtherMember ? guesses[place] : (byte)member;
    }

    // Behind the colon; beyond the document if there is none, where no value begins.
    private readonly int SkipColon(int position)
    {
        position = SkipSpace(position);
        return At(position) == ':' ? position + 1 : json.Length;
    }

    // Behind the comma before another member or item, or behind the end; undecided if there is neither.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int TakeNext(byte end, int position, out bool goesOn)
    {
        position = position < 0 ? json.Length : SkipSpace(position);
        byte found = At(position);
        goesOn = found == ',';
        return goesOn ? SkipSpace(position + 1) : found == end ? position + 1 : Undecided;
    }

    // The place behind the colon of the member that begins here; beyond the document, where no value begins, if there is none, or one of the others a second time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindMember(ObjectPart part, int start, ref MembersSeen seen, out int member)
    {
        member = At(start) == '"' ? TScanner.FindWord(json, start + 1, part.Members) : -1;
        if (member >= 0 && part.Names is null)
        {
            return SkipColon(start + part.Members.LengthOf(member) + 2);
        }

        int end = At(start) == '"' ? FindClosingQuote(start + 1, out bool isEscaped) : Fail(out isEscaped);
        if (end < 0)
        {
            member = ObjectPart.OtherMember;
            return json.Length;
        }

        ReadOnlySpan<byte> name = json[(start + 1)..end];
        member = member < 0 && (isEscaped || !part.Members.IsComplete) ? part.Members.Find(MemberName.Decode(name, isEscaped)) : member;
        seen.HasWrongName |= part.Names?.Text is { } text && !TextFits(text, name);
        if (member >= 0)
        {
            return SkipColon(end + 1);
        }

        member = ObjectPart.OtherMember;
        seen.Others++;
        return IsNewName(start, end, isEscaped, isFirst: seen.Others == 1) ? SkipColon(end + 1) : json.Length;
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

    private int ReadList(PassNode node, int start, int depth)
    {
        if (At(start) != '[')
        {
            return Refuse(node, start, depth);
        }

        if (!HasRoom(depth))
        {
            return Undecided;
        }

        values++;
        ListPart part = node.List!;
        int count = 0;
        int position = SkipSpace(start + 1);
        bool goesOn = At(position) != ']';
        position += goesOn ? 0 : 1;
        while (goesOn)
        {
            position = ReadNext(count < part.Prefix.Length ? part.Prefix[count] : part.Items, position, depth + 1);
            count++;
            goesOn = At(position) == ',';
            position = goesOn ? SkipSpace(position + 1) : At(position) == ']' ? position + 1 : TakeNext((byte)']', position, out goesOn);
        }

        if (position >= 0 && (count < part.MinItems || count > part.MaxItems))
        {
            AddFault(node, start);
        }

        return position;
    }
}
