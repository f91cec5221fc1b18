namespace ConflictReports.Validation.SinglePass;

/// <content>Values that no schema speaks of.</content>
internal ref partial struct DocumentPass<TScanner>
{
    private int SkipValue(int start, int depth)
    {
        values++;
        byte first = At(start);
        return first switch
        {
            (byte)'"' => SkipText(start),
            (byte)'{' => SkipObject(start, depth),
            (byte)'[' => SkipList(start, depth),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => SkipNumber(start, out _),
            _ => SkipLiteral(first, start),
        };
    }

    private int SkipObject(int start, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        int position = SkipSpace(start + 1);
        bool goesOn = At(position) != '}';
        if (!goesOn)
        {
            return position + 1;
        }

        bool isFirst = true;
        while (goesOn)
        {
            int nameEnd = At(position) == '"' ? FindClosingQuote(position + 1, out bool isEscaped) : Fail(out isEscaped);
            if (nameEnd < 0 || !IsNewName(position, nameEnd, isEscaped, isFirst))
            {
                return Undecided;
            }

            isFirst = false;
            position = SkipValue(SkipSpace(SkipColon(nameEnd + 1)), depth + 1);
            position = TakeNext((byte)'}', position, out goesOn);
        }

        return position < 0 || !names.End(json).IsEmpty ? Undecided : position;
    }

    private int SkipList(int start, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        int position = SkipSpace(start + 1);
        bool goesOn = At(position) != ']';
        position += goesOn ? 0 : 1;
        while (goesOn)
        {
            position = TakeNext((byte)']', SkipValue(position, depth + 1), out goesOn);
        }

        return position;
    }
}
