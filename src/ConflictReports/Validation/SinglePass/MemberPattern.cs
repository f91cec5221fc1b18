using System.Runtime.Intrinsics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>A member's name as it mostly stands in a document: between quotation marks, with the colon behind.</summary>
/// <param name="Bytes">The bytes, filled up with zeros.</param>
/// <param name="Mask">All bits of the bytes that count.</param>
/// <param name="Text">The bytes alone; none if the name is too long to be compared at once, or is not written so.</param>
internal readonly record struct MemberPattern(Vector256<byte> Bytes, Vector256<byte> Mask, ReadOnlyMemory<byte> Text)
{
    /// <summary>The pattern that nothing matches.</summary>
    public static readonly MemberPattern None = new(Vector256<byte>.AllBitsSet, Vector256<byte>.Zero, default);

    /// <summary>The number of bytes.</summary>
    public int Length { get; } = Text.Length;

    /// <summary>The pattern of a name.</summary>
    public static MemberPattern Of(string name)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes($"\"{name}\":");
        bool isPlain = bytes.Length <= WordTable.Width && !name.Any(c => c is < ' ' or '"' or '\\');
        return isPlain ? new MemberPattern(WordTable.ToWord(bytes), WordTable.ToWord([.. bytes.Select(_ => byte.MaxValue)]), bytes) : None;
    }
}
