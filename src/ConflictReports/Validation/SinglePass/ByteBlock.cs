using System.Runtime.Intrinsics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>64 bytes of a document, sorted by what they are to JSON: a bit for each byte, the lowest for the first.</summary>
/// <param name="Quotes">The quotation marks.</param>
/// <param name="Backslashes">The backslashes.</param>
/// <param name="Controls">The control characters below the space.</param>
/// <param name="Blanks">The control characters and spaces.</param>
/// <param name="Operators">The brackets, colons and commas.</param>
/// <param name="High">The bytes beyond ASCII.</param>
internal readonly record struct ByteBlock(ulong Quotes, ulong Backslashes, ulong Controls, ulong Blanks, ulong Operators, ulong High)
{
    /// <summary>The number of bytes.</summary>
    public const int Length = 64;

    /// <summary>The greatest control character below the space.</summary>
    public const byte LastControl = 0x1F;

    /// <summary>Curly brackets are square ones with this bit; colon and comma have it.</summary>
    public const byte CaseBit = 0x20;

    /// <summary>By the low half of a byte the operator it may be, with <see cref="CaseBit"/>. A control character may be taken for one; where there is one, that does not matter.</summary>
    public static Vector128<byte> OperatorByLowHalf => Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)':', (byte)'{', (byte)',', (byte)'}', 0, 0);
}
