using System.Buffers;
using System.Runtime.Intrinsics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by the platform's own searches, for any processor.</summary>
internal readonly struct PortableScanner : IByteScanner
{
    private static readonly SearchValues<byte> TextEnds = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(value => (byte)value), (byte)'"', (byte)'\\']);

    /// <inheritdoc/>
    public static int FindTextEnd(ReadOnlySpan<byte> json, int start)
    {
        int length = json[start..].IndexOfAny(TextEnds);
        return length < 0 ? json.Length : start + length;
    }

    /// <inheritdoc/>
    public static bool TryReadWord(ReadOnlySpan<byte> json, int start, out Vector256<byte> word, out int length)
    {
        ReadOnlySpan<byte> near = json.Slice(start, Math.Min(WordTable.Width, json.Length - start));
        length = near.IndexOf((byte)'"');
        word = length < 0 ? default : WordTable.ToWord(near[..length]);
        return length >= 0;
    }
}
