namespace ConflictReports.Validation.SinglePass;

/// <summary>The four hexadecimal digits of an escape in a JSON string.</summary>
internal static class CodeUnit
{
    private const int Length = 4;

    private static readonly int[] Digits = [.. Enumerable.Range(0, 256).Select(Digit)];

    /// <summary>The UTF-16 code unit whose digits begin at a place; below zero if there are no four digits.</summary>
    public static int Read(ReadOnlySpan<byte> json, int start)
    {
        if (start > json.Length - Length)
        {
            return -1;
        }

        ReadOnlySpan<byte> text = json.Slice(start, Length);
        return (Digits[text[0]] << 12) | (Digits[text[1]] << 8) | (Digits[text[2]] << 4) | Digits[text[3]];
    }

    private static int Digit(int character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };
}
