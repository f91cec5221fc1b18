using System.IO.Compression;

namespace ConflictReports.Json;

/// <summary>
/// Tells whether a gzip stream was whole. The platform takes one that breaks off for one that ends, so a member more is put behind it, whose text is known: after a whole stream
/// exactly that text comes out; after a broken one the member's bytes are taken for the missing ones, and something else comes out or nothing.
/// </summary>
internal sealed class GzipEnd
{
    private static readonly byte[] Mark = [0xC3, 0x17, 0x9E, 0x02, 0xF4, 0x5B, 0x81, 0xD6, 0x3A, 0xE8, 0x00, 0x7F, 0x65, 0xBC, 0x29, 0x90];

    /// <summary>The member that is put behind.</summary>
    public static ReadOnlyMemory<byte> Member { get; } = Compress(Mark);

    /// <summary>Whether all bytes of the stream itself were taken, and what came of them was given.</summary>
    public bool IsReached { get; private set; }

    private bool IsChecked { get; set; }

    /// <summary>Says that the stream's own bytes are at an end: the decompressor asks for more only when it has given what it had.</summary>
    public void Reach() => IsReached = true;

    /// <summary>Checks that nothing but the mark comes.</summary>
    /// <param name="content">The decompressor.</param>
    /// <param name="first">What came of the mark already.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>0, the end.</returns>
    /// <exception cref="InvalidDataException">The stream broke off, or something else followed it.</exception>
    public async ValueTask<int> CheckAsync(Stream content, ReadOnlyMemory<byte> first, CancellationToken cancellationToken)
    {
        if (IsChecked)
        {
            return 0;
        }

        IsChecked = true;
        byte[] rest = new byte[Mark.Length + 1];
        int count = Math.Min(first.Length, rest.Length);
        first[..count].CopyTo(rest);
        count += await content.ReadAtLeastAsync(rest.AsMemory(count), rest.Length - count, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return rest.AsSpan(0, count).SequenceEqual(Mark) ? 0 : throw new InvalidDataException("The gzip stream breaks off, or something else follows it.");
    }

    private static byte[] Compress(byte[] text)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Optimal))
        {
            gzip.Write(text);
        }

        return stream.ToArray();
    }
}
