using ConflictReports.Merging;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Runs;

/// <summary>The laws of the join of runs, on bytes: in memory, and, with fewer cases since each waits for the disk, over files.</summary>
public sealed class RunLawTests(ITestOutputHelper output) : IDisposable
{
    private const int Cases = 10_000;
    private const int FileCases = 60;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("conflict-reports-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task The_join_is_commutative_and_that_of_the_sets() => HoldAsync(201, async (reports, join) =>
    {
        (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
        byte[] one = await join([RunBytes.Of(a), RunBytes.Of(b)]);
        return (one, await join([RunBytes.Of(b), RunBytes.Of(a)]), RunBytes.Of(a.Join(b)));
    });

    [Fact]
    public Task The_join_is_associative() => HoldAsync(202, async (reports, join) =>
    {
        (byte[] a, byte[] b, byte[] c) = (RunBytes.Of(reports.NextSet()), RunBytes.Of(reports.NextSet()), RunBytes.Of(reports.NextSet()));
        return (await join([await join([a, b]), c]), await join([a, await join([b, c])]), await join([c, a, b]));
    });

    [Fact]
    public Task The_join_is_idempotent_and_the_empty_run_changes_nothing() => HoldAsync(203, async (reports, join) =>
    {
        byte[] a = RunBytes.Of(reports.NextSet());
        return (a, await join([a, a]), await join([[], a, []]));
    });

    [Fact]
    public Task Adding_a_revision_is_joining_the_run_of_it() => HoldAsync(206, async (reports, join) =>
    {
        (ReportSet a, ReportRevision revision) = (reports.NextSet(), reports.NextRevision());
        byte[] added = await join([RunBytes.Of(a), RunBytes.Of(ReportSet.Create([revision]))]);
        return (added, await join([RunBytes.Of(a), RunBytes.Of(a.Add(revision))]), RunBytes.Of(a.Add(revision)));
    });

    [Fact]
    public Task A_join_holds_all_that_each_side_held() => HoldAsync(207, async (reports, join) =>
    {
        (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
        byte[] joined = await join([RunBytes.Of(a), RunBytes.Of(b)]);
        ReportSet read = await RunBytes.ReadAsync(joined);
        (a.IsSubsetOf(read) && b.IsSubsetOf(read)).Should().BeTrue();
        return (joined, await join([joined, RunBytes.Of(a)]), await join([RunBytes.Of(b), joined]));
    });

    [Fact]
    public Task What_was_redacted_never_comes_back_from_a_run() => HoldAsync(208, async (reports, join) =>
    {
        (ReportSet a, ReportSet b, ReportRevision gone) = (reports.NextSet(), reports.NextSet(), reports.NextRevision());
        byte[] with = RunBytes.Of(ReportSet.Create([gone]));
        byte[] redacted = RunBytes.Of(a.Redact(gone.Digest, "court"));
        byte[] late = await join([await join([RunBytes.Of(b), with]), redacted]);
        (await RunBytes.ReadAsync(late)).Contains(gone.Digest).Should().BeFalse();
        return (late, await join([await join([redacted, with]), RunBytes.Of(b), with]), await join([late, with]));
    });

    [Fact]
    public Task What_is_read_of_a_run_is_what_was_written() => HoldAsync(209, async (reports, _) =>
    {
        ReportSet a = reports.NextSet();
        byte[] run = RunBytes.Of(a);
        ReportSet read = await RunBytes.ReadAsync(run);
        read.Equals(a).Should().BeTrue();
        return (run, RunBytes.Of(read), RunBytes.Of(a));
    });

    [Fact]
    public Task Any_partition_any_tree_and_any_repetition_give_the_same_run() => HoldAsync(210, async (reports, join) =>
    {
        ReportSet whole = reports.NextSet().Join(reports.NextSet());
        byte[] one = await reports.ReduceAsync([.. reports.NextParts(whole).Select(RunBytes.Of)], join);
        byte[] two = await reports.ReduceAsync([.. reports.NextParts(whole).Select(RunBytes.Of)], join);
        return (RunBytes.Of(whole), one, two);
    });

    private async Task HoldAsync(int law, Func<SmallReports, Func<byte[][], Task<byte[]>>, Task<(byte[] One, byte[] Two, byte[] Three)>> sides)
    {
        int start = unchecked(Seed.Take(output.WriteLine).Value + law);
        SmallReports reports = new(start, plantsUnknown: true);
        int cases = Seed.Cases(Cases);
        for (int i = 0; i < cases + FileCases; i++)
        {
            bool isOnDisk = i >= cases;
            (byte[] one, byte[] two, byte[] three) = await sides(reports, runs => isOnDisk ? JoinFilesAsync(runs) : RunBytes.JoinAsync(runs));
            if (!one.AsSpan().SequenceEqual(two) || !one.AsSpan().SequenceEqual(three))
            {
                Assert.Fail($"Case {i} of seed {start} differs.");
            }
        }
    }

    private async Task<byte[]> JoinFilesAsync(byte[][] runs)
    {
        string[] paths = [.. runs.Select((_, place) => Path.Combine(folder.FullName, $"{place}.run"))];
        foreach ((string path, byte[] run) in paths.Zip(runs))
        {
            await File.WriteAllBytesAsync(path, run);
        }

        string joined = Path.Combine(folder.FullName, "joined.run");
        await ReportRuns.JoinFilesAsync(paths, joined, options: RunOptions.Default with { MostOpenRuns = 2 });
        return await File.ReadAllBytesAsync(joined);
    }
}
