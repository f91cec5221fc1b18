using System.Text;
using ConflictReports.Merging;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

/// <summary>The laws of the join, on bytes.</summary>
public sealed class ReportSetLawTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    [Fact]
    public void The_join_is_commutative() =>
        Hold(101, reports =>
        {
            (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
            return (a.Join(b), b.Join(a));
        });

    [Fact]
    public void The_join_is_associative() =>
        Hold(102, reports =>
        {
            (ReportSet a, ReportSet b, ReportSet c) = (reports.NextSet(), reports.NextSet(), reports.NextSet());
            return (a.Join(b).Join(c), a.Join(b.Join(c)));
        });

    [Fact]
    public void The_join_is_idempotent() =>
        Hold(103, reports =>
        {
            ReportSet a = reports.NextSet();
            return (a.Join(a), a);
        });

    [Fact]
    public void The_empty_set_changes_nothing() =>
        Hold(104, reports =>
        {
            ReportSet a = reports.NextSet();
            return (a.Join(ReportSet.Empty), ReportSet.Empty.Join(a).Join(ReportSet.Empty.Join(ReportSet.Empty)));
        });

    [Fact]
    public void Adding_a_revision_is_joining_the_set_of_it() =>
        Hold(105, reports =>
        {
            (ReportSet a, ReportRevision revision) = (reports.NextSet(), reports.NextRevision());
            return (a.Add(revision), a.Join(ReportSet.Create([revision])));
        });

    [Fact]
    public void A_redaction_wins_in_any_order() =>
        Hold(106, reports =>
        {
            (ReportSet a, ReportSet b, ReportRevision gone) = (reports.NextSet(), reports.NextSet(), reports.NextRevision());
            ReportSet late = a.Join(b).Add(gone).Redact(gone.Digest, "court");
            ReportSet early = b.Join(a.Redact(gone.Digest, "court").Add(gone)).Add(gone);
            early.Contains(gone.Digest).Should().BeFalse();
            return (late, early);
        });

    [Fact]
    public void A_join_holds_all_that_each_side_held()
    {
        SmallReports reports = Start(108);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
            ReportSet joined = a.Join(b);
            bool isOrder = a.IsSubsetOf(b) == joined.Equals(b) && b.IsSubsetOf(a) == joined.Equals(a);
            if (!a.IsSubsetOf(joined) || !b.IsSubsetOf(joined) || !isOrder)
            {
                Assert.Fail($"Case {i} is not inflated.");
            }
        }
    }

    [Fact]
    public void A_join_keeps_every_revision_that_is_not_redacted()
    {
        SmallReports reports = Start(107);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
            ReportSet joined = a.Join(b);
            if (a.Any(revision => !joined.Contains(revision.Digest) && !b.IsRedacted(revision.Digest)))
            {
                Assert.Fail($"Case {i} loses a revision.");
            }
        }
    }

    [Fact]
    public async Task Any_partition_any_tree_and_any_repetition_give_the_same_set()
    {
        SmallReports reports = Start(109);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            ReportSet whole = reports.NextSet().Join(reports.NextSet());
            ReportSet reduced = await reports.ReduceAsync(reports.NextParts(whole), some => Task.FromResult(some.Aggregate((left, right) => left.Join(right))));
            if (!AreEqual(whole, reduced))
            {
                Assert.Fail($"Case {i} differs; the seed is printed.");
            }
        }
    }

    [Fact]
    public void What_somebody_else_denies_or_retracts_stays_in_the_set()
    {
        SmallReports reports = Start(110);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            ReportSet a = reports.NextSet();
            ReportRevision denial = reports.NextDenial(a);
            ReportSet with = a.Add(denial);
            ReportSet without = ReportSet.Create(with.Where(revision => a.Contains(revision.Digest)), with.Redactions);
            if (!AreEqual(a, without) || !with.Contains(denial.Digest))
            {
                Assert.Fail($"Case {i} loses a statement.");
            }
        }
    }

    [Fact]
    public async Task What_is_read_of_a_feed_is_what_was_written()
    {
        SmallReports reports = Start(111);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            ReportSet a = reports.NextSet();
            using MemoryStream feed = new();
            await a.WriteRevisionsAsync(feed);
            string[] lines = Encoding.UTF8.GetString(feed.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            ReportSet read = ReportSet.Create(lines.Select(line => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(line)));
            if (!AreEqual(ReportSet.Create(a), read) || !AreEqual(a, a.Redactions.Aggregate(read, (set, redaction) => set.Redact(redaction))))
            {
                Assert.Fail($"Case {i} is not read as it was written.");
            }
        }
    }

    private void Hold(int seed, Func<SmallReports, (ReportSet Left, ReportSet Right)> law)
    {
        SmallReports reports = Start(seed);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            (ReportSet left, ReportSet right) = law(reports);
            if (!AreEqual(left, right))
            {
                Assert.Fail($"Case {i} differs; the seed is printed.");
            }
        }
    }

    private static bool AreEqual(ReportSet left, ReportSet right) =>
        SmallReports.Bytes(left).AsSpan().SequenceEqual(SmallReports.Bytes(right)) && left.Equals(right)
        && left.GetHashCode() == right.GetHashCode() && left.ComputeDigest() == right.ComputeDigest();

    private SmallReports Start(int seed)
    {
        int start = unchecked(Seed.Take(output.WriteLine).Value + seed);
        return new SmallReports(start, plantsUnknown: true);
    }
}
