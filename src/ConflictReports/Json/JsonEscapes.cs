using System.Buffers.Text;

namespace ConflictReports.Json;

/// <summary>The escapes of a JSON string (RFC 8259, section 7), taken from between its quotes once a reader has accepted them.</summary>
internal static class JsonEscapes
{
    private const int UnicodeEscapeLength = 6;

    /// <summary>
    /// Writes the text without escapes. Half a surrogate pair is written in three bytes as if it were a character, which is no UTF-8, so that different halves stay different.
    /// </summary>
    /// <param name="escaped">The bytes between the quotes.</param>
    /// <param name="destination">At least as long as <paramref name="escaped"/>: escapes never get longer.</param>
    /// <param name="written">The number of bytes written.</param>
    /// <returns>Whether there is no half of a surrogate pair.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> escaped, Span<byte> destination, out int written)
    {
        bool whole = true;
        written = 0;
        while (true)
        {
            int backslash = escaped.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = backslash < 0 ? escaped : escaped[..backslash];
            plain.CopyTo(destination[written..]);
            written += plain.Length;
            if (backslash < 0)
            {
                return whole;
            }

            escaped = escaped[backslash..];
            whole &= TakeEscape(escaped, out int used, out int character);
            written += Encode(character, destination[written..]);
            escaped = escaped[used..];
        }
    }

    /// <summary>Where the first half of a surrogate pair is escaped without the other half, or -1.</summary>
    /// <param name="escaped">The bytes between the quotes.</param>
    public static int FindLoneSurrogate(ReadOnlySpan<byte> escaped)
    {
        for (int i = 0; ;)
        {
            int backslash = escaped[i..].IndexOf((byte)'\\');
            if (backslash < 0)
            {
                return -1;
            }

            i += backslash;
            if (!TakeEscape(escaped[i..], out int used, out _))
            {
                return i;
            }

            i += used;
        }
    }

    /// <summary>Reads the escape at the start, two of them if they are a pair; false for half a pair.</summary>
    private static bool TakeEscape(ReadOnlySpan<byte> escaped, out int used, out int character)
    {
        used = 2;
        character = escaped[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => CodeUnit(escaped),
            byte other => other,
        };
        if (escaped[1] != 'u')
        {
            return true;
        }

        used = UnicodeEscapeLength;
        if (!char.IsSurrogate((char)character))
        {
            return true;
        }

        ReadOnlySpan<byte> next = escaped[UnicodeEscapeLength..];
        if (!char.IsHighSurrogate((char)character) || !next.StartsWith("\\u"u8) || !char.IsLowSurrogate((char)CodeUnit(next)))
        {
            return false;
        }

        used = 2 * UnicodeEscapeLength;
        character = char.ConvertToUtf32((char)character, (char)CodeUnit(next));
        return true;
    }

    private static int CodeUnit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape[2..UnicodeEscapeLength], out int unit, out _, 'x') ? unit : throw new InvalidOperationException("Not an escape that a JSON reader accepts.");

    private static int Encode(int character, Span<byte> destination)
    {
        switch (character)
        {
            case < 0x80:
                destination[0] = (byte)character;
                return 1;
            case < 0x800:
                destination[1] = Continuation(character);
                destination[0] = (byte)(0xC0 | (character >> 6));
                return 2;
            case < 0x10000:
                destination[2] = Continuation(character);
                destination[1] = Continuation(character >> 6);
                destination[0] = (byte)(0xE0 | (character >> 12));
                return 3;
            default:
                destination[3] = Continuation(character);
                destination[2] = Continuation(character >> 6);
                destination[1] = Continuation(character >> 12);
                destination[0] = (byte)(0xF0 | (character >> 18));
                return 4;
        }
    }

    private static byte Continuation(int bits) => (byte)(0x80 | (bits & 0x3F));
}
