namespace ConflictReports.Testing.Mutants;

/// <summary>Changes of bytes that know nothing of JSON.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class ByteChanges(Random random)
{
    private const int LongestChunk = 60;

    private static readonly byte[] Likely = "{}[],:\"\\0123456789eE+-.truefalsn \n\r\t/ud8\u00e9"u8.ToArray();

    /// <summary>Makes one change.</summary>
    /// <param name="document">The document; left as it is.</param>
    /// <param name="other">Another one, of which a part may be taken.</param>
    public byte[] Change(byte[] document, byte[] other)
    {
        int place = random.Next(document.Length + 1);
        int end = Math.Min(document.Length, place + random.Next(1, LongestChunk));
        switch (random.Next(7))
        {
            case 0:
                return Put(document, place, (byte)(At(document, place) ^ (1 << random.Next(8))));
            case 1:
                return Put(document, place, random.Next(2) == 0 ? (byte)random.Next(256) : Likely[random.Next(Likely.Length)]);
            case 2:
                return [.. document[..place], Likely[random.Next(Likely.Length)], .. document[place..]];
            case 3:
                return [.. document[..place], .. document[end..]];
            case 4:
                return [.. document[..end], .. document[place..]];
            case 5:
                return document[..place];
            default:
                return [.. document[..place], .. other[random.Next(other.Length + 1)..]];
        }
    }

    private static byte At(byte[] document, int place) => place < document.Length ? document[place] : (byte)0;

    private static byte[] Put(byte[] document, int place, byte value) =>
        place < document.Length ? [.. document[..place], value, .. document[(place + 1)..]] : [.. document, value];
}
