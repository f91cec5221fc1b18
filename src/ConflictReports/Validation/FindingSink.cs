using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Takes findings up to a number and counts the rest; each code keeps at least one, as far as there is room.</summary>
internal sealed class FindingSink(int most)
{
    private readonly FindingRoom<RawFinding> room = new(most, finding => finding.Descriptor.Code);

    /// <summary>The findings that were kept, in the order in which they were made.</summary>
    public IReadOnlyList<RawFinding> Findings => room.Kept;

    /// <summary>How many were not kept.</summary>
    public int Suppressed => room.Suppressed;

    /// <summary>Counts a finding if it would not be kept; so that nobody looks for words, and for what may have been meant, that nobody reads.</summary>
    /// <returns>Whether the finding is done with.</returns>
    public bool CountIfFull(DiagnosticDescriptor descriptor) => room.CountIfFull(descriptor.Code);

    /// <summary>Takes a finding of the usual sentence.</summary>
    public void Add(long offset, DiagnosticDescriptor descriptor, string found, string expected) =>
        Add(new RawFinding(offset, descriptor, Sentence(found, expected), found, expected));

    /// <summary>Takes a finding.</summary>
    public void Add(RawFinding finding) => room.Add(finding);

    private static string Sentence(string found, string expected) => $"Found {found}, expected {expected}{(expected.EndsWith('?') ? "" : ".")}";
}
