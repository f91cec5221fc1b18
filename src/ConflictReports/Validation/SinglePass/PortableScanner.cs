using System.Buffers;
using System.Runtime.Intrinsics;
using ConflictReports.Values;

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

    /// <inheritdoc/>
    public static int FindIdEnd(ReadOnlySpan<byte> json, int start, PlainForm form)
    {
        ReadOnlySpan<byte> near = json.Slice(start, Math.Min(WordTable.Width, json.Length - start));
        int length = near.IndexOf((byte)'"');
        return length >= 0 && PlainText.Has(form, near[..length]) ? start + length : -1;
    }
}
