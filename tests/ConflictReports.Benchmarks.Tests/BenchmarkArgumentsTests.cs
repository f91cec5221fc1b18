using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Testing.Corpus;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Benchmarks.Tests;

public class BenchmarkArgumentsTests
{
    [Theory]
    [InlineData("", BenchmarkMode.BenchmarkDotNet)]
    [InlineData("--filter *Scan*", BenchmarkMode.BenchmarkDotNet)]
    [InlineData("--quick", BenchmarkMode.Quick)]
    [InlineData("--gate", BenchmarkMode.Gate)]
    [InlineData("--corpus folder", BenchmarkMode.Corpus)]
    [InlineData("--evaluate", BenchmarkMode.Evaluate)]
    [InlineData("--scale", BenchmarkMode.Scale)]
    [InlineData("--help", BenchmarkMode.Help)]
    public void The_first_word_says_what_to_do(string words, object mode) => Parse(words).Mode.Should().Be((BenchmarkMode)mode);

    [Fact]
    public void Without_an_area_all_are_compared() => Parse("--quick --seed 3").Areas.Should().Equal(BenchmarkArea.Validation, BenchmarkArea.Reading, BenchmarkArea.Merging);

    [Theory]
    [InlineData("--quick validation", BenchmarkArea.Validation)]
    [InlineData("--quick reading --alternations 20", BenchmarkArea.Reading)]
    [InlineData("--quick merging", BenchmarkArea.Merging)]
    public void An_area_is_named_after_quick(string words, object area) => Parse(words).Areas.Should().Equal((BenchmarkArea)area);

    [Fact]
    public void Options_come_in_any_order()
    {
        BenchmarkArguments read = Parse("--quick validation --seed -5 --reports 70 --alternations 31");

        read.Alternations.Should().Be(31);
        read.Corpus.Should().Be(CorpusOptions.Default with { Seed = -5, Reports = 70 });
    }

    [Fact]
    public void What_is_not_said_has_its_default()
    {
        Parse("--quick").Alternations.Should().Be(BenchmarkArguments.UsualAlternations).And.BeGreaterThanOrEqualTo(15);
        Parse("--quick").Corpus.Should().Be(CorpusOptions.Default with { Reports = 4_000 });
        Parse("--corpus out").Corpus.Should().Be(CorpusOptions.Default with { Reports = 20_000 });
        Parse("--gate").Corpus.Should().Be(CorpusOptions.Default);
    }

    [Theory]
    [InlineData("--corpus out --bytes 5000", long.MaxValue)]
    [InlineData("--corpus out --bytes 5000 --reports 7", 7)]
    [InlineData("--corpus out --reports 7 --bytes 5000", 7)]
    [InlineData("--corpus out --reports 20000 --bytes 5000", 20_000)]
    public void A_number_of_bytes_takes_the_place_of_the_usual_number_of_reports(string words, long reports)
    {
        BenchmarkArguments read = Parse(words);

        read.Folder.Should().Be("out");
        read.Corpus.Should().Be(CorpusOptions.Default with { Bytes = 5_000, Reports = reports });
    }

    [Fact]
    public void A_world_is_what_the_options_say()
    {
        Parse("--evaluate").Simulation.Should().Be(SimulationOptions.Default);
        Parse("--evaluate --seed 1979 --copying 0.3 --events 7").Simulation.Should().Be(new SimulationOptions { Seed = 1_979, CopyingPermille = 300, Events = 7 });
        Parse("--scale").Sizes.Should().Equal(500, 1_000, 2_000, 4_000);
        Parse("--scale").Alternations.Should().Be(3);
        Parse("--scale --sizes 25000,50000 --copying 1 --alternations 1").Should().BeEquivalentTo(
            new { Sizes = new[] { 25_000, 50_000 }, Alternations = 1, Simulation = new SimulationOptions { CopyingPermille = 1_000 } });
    }

    [Theory]
    [InlineData("--quick import", "The benchmarks of import are not there yet; validation, reading and merging are.")]
    [InlineData("--quick Validation", "Found the area \"Validation\"; expected validation, reading or merging.")]
    [InlineData("--quick reading validation", "Found \"validation\"; expected --alternations, --reports, --seed.")]
    [InlineData("--quick --bytes 3", "Found \"--bytes\"; expected --alternations, --reports, --seed.")]
    [InlineData("--quick --seed", "Found nothing after --seed; expected a whole number from -2147483648 to 2147483647.")]
    [InlineData("--quick --alternations 0", "Found \"0\" after --alternations; expected a whole number from 1 to 1000.")]
    [InlineData("--quick --alternations 1e2", "Found \"1e2\" after --alternations; expected a whole number from 1 to 1000.")]
    [InlineData("--quick --seed 1 --seed 1", "Found --seed twice; expected it once.")]
    [InlineData("--gate --reports 3", "Found \"--reports\"; expected --seed.")]
    [InlineData("--corpus", "Found --corpus without a folder; expected the folder to write to.")]
    [InlineData("--corpus --seed 3", "Found --corpus without a folder; expected the folder to write to.")]
    [InlineData("--evaluate --copying 1.5", "Found \"1.5\" after --copying; expected a share from 0 to 1 with at most three decimals.")]
    [InlineData("--evaluate --copying 0,3", "Found \"0,3\" after --copying; expected a share from 0 to 1 with at most three decimals.")]
    [InlineData("--evaluate --copying 0.0001", "Found \"0.0001\" after --copying; expected a share from 0 to 1 with at most three decimals.")]
    [InlineData("--evaluate --copying", "Found nothing after --copying; expected a share from 0 to 1 with at most three decimals.")]
    [InlineData("--evaluate --sizes 1,2", "Found \"--sizes\"; expected --seed, --copying, --events.")]
    [InlineData("--evaluate --events 0", "Found \"0\" after --events; expected a whole number from 1 to 1000000.")]
    [InlineData("--scale --sizes 100", "Found \"100\" after --sizes; expected at least two numbers with commas between, each greater than the one before.")]
    [InlineData("--scale --sizes 200,100", "Found \"200,100\" after --sizes; expected at least two numbers with commas between, each greater than the one before.")]
    [InlineData("--scale --sizes 100,", "Found \"\" after --sizes; expected a whole number from 1 to 1000000.")]
    [InlineData("--scale --events 3", "Found \"--events\"; expected --alternations, --seed, --copying, --sizes.")]
    [InlineData("--help --quick", "Found \"--quick\" after --help; expected nothing.")]
    public void Wrong_usage_is_said_in_a_sentence(string words, string sentence) =>
        FluentActions.Invoking(() => Parse(words)).Should().Throw<UsageException>().WithMessage(sentence);

    private static BenchmarkArguments Parse(string words) => BenchmarkArguments.Parse(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
