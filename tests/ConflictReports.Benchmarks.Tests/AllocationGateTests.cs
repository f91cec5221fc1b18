using ConflictReports.Benchmarks.Commands;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Tests;

public class AllocationGateTests
{
    private static readonly Sample Reports = Sample.Make(CorpusOptions.Default with { Reports = 10 }, CorpusVariant.Compact);

    [Fact]
    public void What_allocates_nothing_passes() => Holds(report => report.Length > 0, most: 0).Should().Be((true, "ok: it, Compact: allocated 0 B over 10 reports, 0 B per report, at most 0; accepted 10\n"));

    [Fact]
    public void What_allocates_is_held()
    {
        (bool holds, string line) = Holds(report => new byte[report.Length].Length > 0, most: 0);

        holds.Should().BeFalse();
        line.Should().StartWith("CROSSED: it, Compact: allocated ");
    }

    [Fact]
    public void A_single_object_is_seen()
    {
        int calls = 0;

        // In the run that is measured, which comes after three others.
        Holds(report => ++calls != 35 || new object() is not null, most: 0).Holds.Should().BeFalse();
    }

    [Fact]
    public void A_bound_above_nothing_is_a_bound()
    {
        Holds(_ => new byte[100].Length > 0, most: 200).Holds.Should().BeTrue();
        Holds(_ => new byte[300].Length > 0, most: 200).Holds.Should().BeFalse();
    }

    [Fact]
    public void Who_refuses_valid_reports_does_not_pass() => Holds(report => report.Length < 0, most: 0).Holds.Should().BeFalse();

    private static (bool Holds, string Line) Holds(Func<ReadOnlyMemory<byte>, bool> accepts, long most)
    {
        using StringWriter output = new() { NewLine = "\n" };
        bool holds = new AllocationGate("it", accepts).Holds(Reports, most, output);
        return (holds, output.ToString());
    }
}
