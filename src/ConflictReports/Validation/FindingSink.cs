using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Takes findings up to a number and counts the rest.</summary>
internal sealed class FindingSink(int most)
{
    private readonly List<RawFinding> findings = [];

    /// <summary>The findings that were kept, in the order in which they were made.</summary>
    public IReadOnlyList<RawFinding> Findings => findings;

    /// <summary>How many were not kept.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Counts a finding if it would not be kept; so that nobody looks for words, and for what may have been meant, that nobody reads.</summary>
    /// <returns>Whether the finding is done with.</returns>
    public bool CountIfFull()
    {
        bool isFull = findings.Count >= most;
        Suppressed += isFull ? 1 : 0;
        return isFull;
    }

    /// <summary>Takes a finding of the usual sentence.</summary>
    public void Add(long offset, DiagnosticDescriptor descriptor, string found, string expected) =>
        Add(new RawFinding(offset, descriptor, Sentence(found, expected), found, expected));

    /// <summary>Takes a finding.</summary>
    public void Add(RawFinding finding)
    {
        if (findings.Count < most)
        {
            findings.Add(finding);
        }
        else
        {
            Suppressed++;
        }
    }

    private static string Sentence(string found, string expected) => $"Found {found}, expected {expected}{(expected.EndsWith('?') ? "" : ".")}";
}
