using ConflictReports.Testing.Mutants;
using ConflictReports.Validation.SinglePass;

namespace ConflictReports.Fuzz;

/// <summary>What became of the mutants of one worker, or of all.</summary>
internal sealed class FuzzTally
{
    /// <summary>How many mutants were judged.</summary>
    public long Mutants { get; private set; }

    /// <summary>How many fit.</summary>
    public long Fit { get; private set; }

    /// <summary>How many have faults of structure that the pass found.</summary>
    public long HaveFaults { get; private set; }

    /// <summary>How many the pass left to the slower route.</summary>
    public long Undecided { get; private set; }

    /// <summary>How many are strict I-JSON within the limits.</summary>
    public long Clean { get; private set; }

    /// <summary>How many the pass left to the slower route although they are clean and have few faults.</summary>
    public long Unexplained { get; private set; }

    /// <summary>On how many the routes disagree.</summary>
    public long Differences { get; private set; }

    /// <summary>Counts a mutant.</summary>
    public void Add(RouteOutcome outcome)
    {
        Mutants++;
        Fit += outcome.Verdict == PassVerdict.Fits ? 1 : 0;
        HaveFaults += outcome.Verdict == PassVerdict.HasFaults ? 1 : 0;
        Undecided += outcome.Verdict == PassVerdict.Undecided ? 1 : 0;
        Clean += outcome.IsClean ? 1 : 0;
        Unexplained += outcome.IsUnexplained ? 1 : 0;
        Differences += outcome.Difference is null ? 0 : 1;
    }

    /// <summary>Counts the mutants of another worker.</summary>
    public void Add(FuzzTally other)
    {
        Mutants += other.Mutants;
        Fit += other.Fit;
        HaveFaults += other.HaveFaults;
        Undecided += other.Undecided;
        Clean += other.Clean;
        Unexplained += other.Unexplained;
        Differences += other.Differences;
    }
}
