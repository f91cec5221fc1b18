using System.Globalization;

namespace ConflictReports.Testing.Evaluation;

/// <summary>How many pairs were taken for one rightly and wrongly, and how many were missed.</summary>
/// <param name="Right">Taken for one, and judged so.</param>
/// <param name="Wrong">Taken for one, and judged otherwise.</param>
/// <param name="Missed">Judged to be one, and not taken for it.</param>
public readonly record struct MatchCounts(int Right, int Wrong, int Missed)
{
    /// <summary>The share of those taken that are right, in ten-thousandths; 0 if none was taken.</summary>
    public int Precision => Share(Right, Right + Wrong);

    /// <summary>The share of those judged one that were taken, in ten-thousandths; 0 if there are none.</summary>
    public int Recall => Share(Right, Right + Missed);

    /// <summary>The harmonic mean of precision and recall, in ten-thousandths.</summary>
    public int F1 => Share(2 * Right, (2 * Right) + Wrong + Missed);

    /// <summary>Counts two sets of pairs as one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static MatchCounts operator +(MatchCounts left, MatchCounts right) => new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missed + right.Missed);

    /// <summary>Counts two sets of pairs as one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static MatchCounts Add(MatchCounts left, MatchCounts right) => left + right;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision / 10000}.{Precision % 10000:0000}, recall {Recall / 10000}.{Recall % 10000:0000}, F1 {F1 / 10000}.{F1 % 10000:0000}");

    private static int Share(int part, int whole) => whole == 0 ? 0 : (int)(10_000L * part / whole);
}
