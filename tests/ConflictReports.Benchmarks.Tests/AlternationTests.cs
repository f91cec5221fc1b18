using ConflictReports.Benchmarks.Measuring;

namespace ConflictReports.Benchmarks.Tests;

public class AlternationTests
{
    private const int Times = 5;

    [Fact]
    public void Each_candidate_has_one_run_a_turn_and_the_first_place_goes_round()
    {
        List<string> turns = [];

        Alternation.Run([.. "abc".Select(name => new RecordedContender(name.ToString(), Enumerable.Repeat(1.0, Times + Alternation.WarmUps), turns))], Times);

        string[] rounds = [.. turns.Chunk(3).Select(round => string.Concat(round))];
        rounds.Should().HaveCount(Times + Alternation.WarmUps);
        rounds.Take(4).Should().Equal("abc", "bca", "cab", "abc");
    }

    [Fact]
    public void What_warms_up_is_not_measured()
    {
        double[] seconds = [.. Enumerable.Repeat(1_000.0, Alternation.WarmUps), 1, 2, 3, 4, 5];

        Dictionary<string, Measurement[]> measured = Alternation.Run([new RecordedContender("a", seconds, [])], Times);

        measured["a"].Select(measurement => measurement.Seconds).Should().Equal(1, 2, 3, 4, 5);
    }

    [Fact]
    public void The_ratio_is_that_of_the_speeds_turn_by_turn()
    {
        double[] warm = new double[Alternation.WarmUps];
        Dictionary<string, Measurement[]> measured = Alternation.Run(
            [new RecordedContender("fast", [.. warm, 1, 2, 4], []), new RecordedContender("slow", [.. warm, 2, 8, 4], [])],
            times: 3);

        // 2, 4 and 1 times as fast.
        Comparison.Of("validation compact", measured, "fast", "slow").ToString()
            .Should().Be("validation compact: fast / slow = 2.000 (1.500..3.000), allocated 100 B per report");
    }

    [Fact]
    public void Reports_of_other_sizes_are_compared_by_the_byte()
    {
        Dictionary<string, Measurement[]> measured = new()
        {
            ["few"] = [new Measurement(1, Bytes: 50, Reports: 1, Accepted: 1, Allocated: 1_000)],
            ["all"] = [new Measurement(2, Bytes: 1_000, Reports: 20, Accepted: 20, Allocated: 0)],
        };

        Comparison.Of("validation compact", measured, "few", "all").ToString().Should().Be("validation compact: few / all = 0.100 (0.100..0.100), allocated 1000 B per report");
        Comparison.Of("validation compact", measured, "all", "few").ToString().Should().Be("validation compact: all / few = 10.000 (10.000..10.000), allocated 0 B per report");
    }

    [Fact]
    public void Of_another_process_no_allocation_is_said()
    {
        Measurement[] other = [new Measurement(1, Bytes: 10, Reports: 1, Accepted: 1, Allocated: null)];

        Comparison.Of("validation compact", new Dictionary<string, Measurement[]> { ["ajv"] = other }, "ajv", "ajv").ToString()
            .Should().Be("validation compact: ajv / ajv = 1.000 (1.000..1.000), allocated in another process");
    }
}
