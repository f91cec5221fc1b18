using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Benchmarks.Candidates;

/// <summary>What joins runs, and what that cannot be faster than.</summary>
internal static class MergingCandidates
{
    /// <summary>The digests of all reports and nothing else.</summary>
    public static Candidate Digests { get; } = Candidate.OfEach("digests", static report => Digest.Of(report.Span).Text.Length > 0);

    /// <summary>The joins: every digest checked, and the digest of the output computed, beside the joining by a second thread.</summary>
    /// <param name="runs">The runs.</param>
    public static IEnumerable<Candidate> Joins(RunSample runs) =>
    [
        new Candidate("join of 1 run", _ => Join(runs.One)),
        new Candidate("join of 8 runs, a tenth twice", _ => Join(runs.Several)),
    ];

    private static int Join(byte[][] runs) =>
        (int)ReportRuns.JoinAsync([.. runs.Select(run => new MemoryStream(run))], Stream.Null).GetAwaiter().GetResult().Revisions;
}
