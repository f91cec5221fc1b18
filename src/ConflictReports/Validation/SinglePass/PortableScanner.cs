using System.Buffers;
using System.Text;

namespace ConflictReports.Validation.SinglePass;

/// <summary>The steps by the platform's own searches, for any processor.</summary>
internal readonly struct PortableScanner : IByteScanner
{
    private static readonly SearchValues<byte> TextEnds = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(value => (byte)value), (byte)'"', (byte)'\\']);

    /// <inheritdoc/>
    public static int FindTextEnd(ReadOnlySpan<byte> json, int start, out bool isAscii)
    {
        int length = json[start..].IndexOfAny(TextEnds);
        int end = length < 0 ? json.Length : start + length;
        isAscii = Ascii.IsValid(json[start..end]);
        return end;
    }

    /// <inheritdoc/>
    public static int FindWord(ReadOnlySpan<byte> json, int start, WordTable words)
    {
        ReadOnlySpan<byte> near = json.Slice(start, Math.Min(WordTable.Width, json.Length - start));
        int length = near.IndexOf((byte)'"');
        return length < 0 ? -1 : words.Find(WordTable.ToWord(near[..length]), length);
    }

    /// <inheritdoc/>
    public static bool Matches(ReadOnlySpan<byte> json, int start, in MemberPattern pattern) =>
        pattern.Length > 0 && start < json.Length && json[start..].StartsWith(pattern.Text.Span);

    /// <inheritdoc/>
    public static int FindShortTextEnd(ReadOnlySpan<byte> json, int start, ShortText demands)
    {
        ReadOnlySpan<byte> near = json.Slice(start, Math.Min(WordTable.Width, json.Length - start));
        int length = near.IndexOf((byte)'"');
        return length >= 0 && demands.Fits(near[..length]) ? start + length : -1;
    }
}
