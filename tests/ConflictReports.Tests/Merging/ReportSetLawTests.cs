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
        for (int i = 0; i < Cases; i++)
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
        for (int i = 0; i < Cases; i++)
        {
            (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
            ReportSet joined = a.Join(b);
            if (a.Any(revision => !joined.Contains(revision.Digest) && !b.IsRedacted(revision.Digest)))
            {
                Assert.Fail($"Case {i} loses a revision.");
            }
        }
    }

    private void Hold(int seed, Func<SmallReports, (ReportSet Left, ReportSet Right)> law)
    {
        SmallReports reports = Start(seed);
        for (int i = 0; i < Cases; i++)
        {
            (ReportSet left, ReportSet right) = law(reports);
            bool holds = SmallReports.Bytes(left).AsSpan().SequenceEqual(SmallReports.Bytes(right)) && left.Equals(right)
                && left.GetHashCode() == right.GetHashCode() && left.ComputeDigest() == right.ComputeDigest();
            if (!holds)
            {
                Assert.Fail($"Case {i} differs; the seed is printed.");
            }
        }
    }

    private SmallReports Start(int seed)
    {
        int start = unchecked(Seed.Take(output.WriteLine).Value + seed);
        return new SmallReports(start, plantsUnknown: true);
    }
}
