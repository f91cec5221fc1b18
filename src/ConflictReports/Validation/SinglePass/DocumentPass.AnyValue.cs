namespace ConflictReports.Validation.SinglePass;

/// <content>Values that no schema speaks of.</content>
internal ref partial struct DocumentPass<TScanner>
{
    private int SkipValue(int token, int depth)
    {
        byte first = tokens.Kind(token);
        return first switch
        {
            (byte)'"' => TryTakeText(token, out _, out _) ? token + 2 : Undecided,
            (byte)'{' => SkipObject(token, depth),
            (byte)'[' => SkipList(token, depth),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => SkipNumber(tokens.Place(token), out _) == NoPlace ? Undecided : token + 1,
            _ => SkipLiteral(first, token),
        };
    }

    private int SkipObject(int token, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        token++;
        bool goesOn = tokens.Kind(token) != '}';
        if (!goesOn)
        {
            return token + 1;
        }

        bool isFirst = true;
        while (goesOn)
        {
            if (!TryTakeText(token, out ReadOnlySpan<byte> name, out bool isEscaped) || tokens.Kind(token + ToColon) != ':' || !IsNewName(token, name.Length, isEscaped, isFirst))
            {
                return Undecided;
            }

            isFirst = false;
            token = TakeNext((byte)'}', SkipValue(token + ToValue, depth + 1), out goesOn);
        }

        return token == Undecided || !names.End(json).IsEmpty ? Undecided : token;
    }

    private int SkipList(int token, int depth)
    {
        if (!HasRoom(depth))
        {
            return Undecided;
        }

        token++;
        bool goesOn = tokens.Kind(token) != ']';
        token += goesOn ? 0 : 1;
        while (goesOn)
        {
            token = TakeNext((byte)']', SkipValue(token, depth + 1), out goesOn);
        }

        return token;
    }
}
