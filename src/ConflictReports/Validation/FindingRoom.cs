using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Room for a number of findings, in which many of one code do not crowd out another code: its first finding takes the place of the last of the code that has most.</summary>
/// <param name="most">How many are kept, from 0.</param>
/// <param name="codeOf">The code of a finding.</param>
internal sealed class FindingRoom<T>(int most, Func<T, DiagnosticCode> codeOf)
{
    private readonly List<T> kept = [];
    private readonly Dictionary<DiagnosticCode, int> counts = [];

    /// <summary>The findings that are kept, in the order in which they came.</summary>
    public IReadOnlyList<T> Kept => kept;

    /// <summary>How many were not kept.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Counts a finding that would not be kept.</summary>
    /// <returns>Whether there is no room, so that the finding is done with.</returns>
    public bool CountIfFull(DiagnosticCode code)
    {
        bool isFull = kept.Count >= most && (counts.ContainsKey(code) || !counts.Values.Any(count => count > 1));
        Suppressed += isFull ? 1 : 0;
        return isFull;
    }

    /// <summary>Takes a finding if there is room for it.</summary>
    public void Add(T finding)
    {
        DiagnosticCode code = codeOf(finding);
        if (CountIfFull(code))
        {
            return;
        }

        if (kept.Count >= most)
        {
            MakeRoom();
        }

        kept.Add(finding);
        counts[code] = counts.GetValueOrDefault(code) + 1;
    }

    private void MakeRoom()
    {
        DiagnosticCode commonest = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;
        kept.RemoveAt(kept.FindLastIndex(finding => codeOf(finding).Equals(commonest)));
        counts[commonest]--;
        Suppressed++;
    }
}
