namespace ConflictReports.Values;

/// <summary>Finds the legal text that a mistaken one was probably meant to be.</summary>
internal static class NearestText
{
    // As many as a word has bits.
    private const int LongestCompared = 64;
    private const int AsciiCharacters = 128;

    /// <summary>The candidate with the fewest edits, compared without case and with any separator alike, or null if none is within a third of the text's length.</summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > LongestCompared)
        {
            return null;
        }

        Span<ulong> places = stackalloc ulong[AsciiCharacters];
        string folded = string.Create(text.Length, text, static (span, source) => Fold(source, span));
        MarkPlaces(folded, places);
        string? best = null;
        int bestDistance = Math.Max(1, text.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            // The difference of the lengths is the least that the distance can be.
            int distance = Math.Abs(candidate.Length - text.Length) < bestDistance ? Distance(folded, places, candidate) : bestDistance;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static void Fold(string text, Span<char> folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }

    private static char Fold(char c) => c is '_' or ' ' or '.' ? '-' : char.ToLowerInvariant(c);

    // One bit for each place of the text where a character stands.
    private static void MarkPlaces(string folded, Span<ulong> places)
    {
        places.Clear();
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] < AsciiCharacters)
            {
                places[folded[i]] |= 1UL << i;
            }
        }
    }

    private static ulong PlacesOf(char c, string folded, ReadOnlySpan<ulong> places)
    {
        if (c < AsciiCharacters)
        {
            return places[c];
        }

        ulong found = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            found |= folded[i] == c ? 1UL << i : 0;
        }

        return found;
    }

    // Myers' bit-parallel edit distance, in Hyyrö's form: a whole column of the table at once, as the differences between neighbours, which are 1, 0 or -1.
    private static int Distance(string folded, ReadOnlySpan<ulong> places, string candidate)
    {
        ulong last = 1UL << (folded.Length - 1);
        ulong risesDown = ulong.MaxValue;
        ulong fallsDown = 0;
        int distance = folded.Length;
        foreach (char c in candidate)
        {
            ulong equal = PlacesOf(Fold(c), folded, places);
            ulong diagonal = (((equal & risesDown) + risesDown) ^ risesDown) | equal;
            ulong risesAcross = fallsDown | ~(diagonal | risesDown);
            ulong fallsAcross = risesDown & diagonal;
            distance += (risesAcross & last) != 0 ? 1 : (fallsAcross & last) != 0 ? -1 : 0;
            risesAcross = (risesAcross << 1) | 1;
            equal |= fallsDown;
            risesDown = (fallsAcross << 1) | ~(equal | risesAcross);
            fallsDown = risesAcross & equal;
        }

        return distance;
    }
}
