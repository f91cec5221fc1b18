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
        if (At(position) == '}')
        {
            return position + 1;
        }

        bool isFirst = true;
        do
        {
            int nameEnd = Undecided;
            bool isEscaped = false;
            if (At(position) == '"')
            {
                nameEnd = FindClosingQuote(position + 1, out isEscaped);
            }

            if (nameEnd < 0 || !IsNewName(position, nameEnd, isEscaped, isFirst))
            {
                return Undecided;
            }

            isFirst = false;
            position = SkipSpace(nameEnd + 1);
            position = At(position) == ':' ? SkipValue(SkipSpace(position + 1), depth + 1) : Undecided;
        }
        while (TakeNext((byte)'}', ref position));
        return position < 0 || !names.End(json).IsEmpty ? Undecided : position;
    }

    private int SkipList(int start, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        int position = SkipSpace(start + 1);
        if (At(position) == ']')
        {
            return position + 1;
        }

        do
        {
            position = SkipValue(position, depth + 1);
        }
        while (TakeNext((byte)']', ref position));
        return position;
    }
}
