using System.Buffers;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// The tokens of a document in their order: brackets, colons and commas, both quotation marks of each string, and the first bytes of numbers, literals and whatever else stands between.
/// Of each there is the byte and the place. Token 0 is none, and none stand behind the last: their byte is zero. Pooled memory: <see cref="Dispose"/> gives it back.
/// </summary>
internal struct TokenList : IDisposable
{
    /// <summary>The most tokens that are added at once, and for how many there is room.</summary>
    public const int MostAtOnce = 64;

    // Whoever reads looks a few tokens ahead.
    private const int Ahead = 8;

    private readonly int most;
    private byte[] kinds;
    private int[] places;

    /// <summary>Makes an empty list.</summary>
    /// <param name="documentLength">The number of bytes of the document.</param>
    /// <param name="most">The most tokens that are to be kept.</param>
    public TokenList(int documentLength, int most)
    {
        const int BytesPerToken = 3;
        const int MostAtFirst = 1 << 16;
        this.most = most;
        int room = Math.Min(documentLength / BytesPerToken, MostAtFirst) + (2 * MostAtOnce);
        kinds = ArrayPool<byte>.Shared.Rent(room);
        places = ArrayPool<int>.Shared.Rent(room);
        kinds[0] = 0;
        places[0] = documentLength;
        End = 1;
    }

    /// <summary>The index behind the last token.</summary>
    public int End { get; private set; }

    /// <summary>Whether a backslash stands anywhere.</summary>
    public bool HasBackslash { get; set; }

    /// <summary>Where the next tokens' bytes go, <see cref="MostAtOnce"/> in number.</summary>
    public readonly Span<byte> NextKinds => kinds.AsSpan(End, MostAtOnce);

    /// <summary>Where the next tokens' places go, <see cref="MostAtOnce"/> in number.</summary>
    public readonly Span<int> NextPlaces => places.AsSpan(End, MostAtOnce);

    /// <summary>Makes room for the next tokens; false if there are too many.</summary>
    public bool TryMakeRoom() => Math.Min(kinds.Length, places.Length) - End >= MostAtOnce + Ahead || TryGrow();

    /// <summary>Takes in so many of the next tokens.</summary>
    public void Advance(int count) => End += count;

    /// <summary>Adds a token; false if there are too many.</summary>
    public bool TryAdd(byte kind, int place)
    {
        if (!TryMakeRoom())
        {
            return false;
        }

        kinds[End] = kind;
        places[End] = place;
        End++;
        return true;
    }

    /// <summary>The list for reading, when all tokens are there.</summary>
    /// <param name="json">The document.</param>
    public readonly TokenReader Read(ReadOnlySpan<byte> json)
    {
        kinds.AsSpan(End, Ahead).Clear();
        places.AsSpan(End, Ahead).Fill(json.Length);
        return new TokenReader(json, kinds.AsSpan(0, End + Ahead), places.AsSpan(0, End + Ahead));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(kinds);
        ArrayPool<int>.Shared.Return(places);
        (kinds, places) = ([], []);
    }

    private bool TryGrow()
    {
        if (End > most)
        {
            return false;
        }

        int room = 2 * Math.Max(kinds.Length, places.Length);
        kinds = Enlarge(kinds, room);
        places = Enlarge(places, room);
        return true;
    }

    private readonly T[] Enlarge<T>(T[] from, int room)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(room);
        from.AsSpan(0, End).CopyTo(larger);
        ArrayPool<T>.Shared.Return(from);
        return larger;
    }
}
