using System.Globalization;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>
/// How large the automaton of a pattern is, roughly: its characters, with what is repeated n times counted n times. A short pattern such as <c>((a{99}){99}){99}</c> would take memory and
/// time without end, though it can be matched in linear time.
/// </summary>
internal static class PatternWeight
{
    /// <summary>The largest weight of one pattern.</summary>
    public const int Largest = 50_000;

    /// <summary>The largest weight of all patterns of a profile together.</summary>
    public const int LargestSum = 400_000;

    private const int AnyCharacter = 4;

    /// <summary>The weight of a pattern that is well-formed, from 1; at most <see cref="int.MaxValue"/>.</summary>
    public static int Measure(string pattern)
    {
        Stack<long> outer = new();
        long sum = 1;
        long last = 0;
        for (int i = 0; i < pattern.Length;)
        {
            char c = pattern[i];
            if (c == '(')
            {
                outer.Push(sum);
                (sum, last) = (1, 0);
                i++;
                continue;
            }

            if (c == ')' && outer.TryPop(out long around))
            {
                (last, sum) = (sum, Math.Min(around + sum, int.MaxValue));
                i++;
                continue;
            }

            int end = i + Length(pattern, i);
            if (c == '{')
            {
                long repeated = Math.Min(last * Count(pattern.AsSpan(i..end)), int.MaxValue);
                sum = Math.Min(sum - last + repeated, int.MaxValue);
                last = repeated;
            }
            else
            {
                last = c == '.' ? AnyCharacter : 1;
                sum += last;
            }

            i = end;
        }

        while (outer.TryPop(out long around))
        {
            sum += around;
        }

        return (int)Math.Min(sum, int.MaxValue);
    }

    private static int Length(string pattern, int start)
    {
        int end = pattern[start] switch
        {
            '\\' when string.CompareOrdinal(pattern, start, "\\u{", 0, 3) == 0 => pattern.IndexOf('}', start) + 1,
            '\\' => start + 2,
            '{' => pattern.IndexOf('}', start) + 1,
            '[' => EndOfSet(pattern, start + 1),
            _ => start + 1,
        };
        return Math.Clamp(end, start + 1, pattern.Length) - start;
    }

    private static int EndOfSet(string pattern, int position)
    {
        while (position < pattern.Length && pattern[position] != ']')
        {
            position += pattern[position] == '\\' ? 2 : 1;
        }

        return position + 1;
    }

    // Of {n}, {n,} and {n,m} the greatest number; none is less than one, so that nothing is lost from the sum.
    private static long Count(ReadOnlySpan<char> bounds)
    {
        long greatest = 1;
        foreach (Range part in bounds.Trim("{}").Split(','))
        {
            if (long.TryParse(bounds.Trim("{}")[part], NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            {
                greatest = Math.Max(greatest, Math.Min(count, int.MaxValue));
            }
        }

        return greatest;
    }
}
