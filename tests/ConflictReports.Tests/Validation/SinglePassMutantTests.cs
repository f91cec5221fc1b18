using ConflictReports.Testing;
using ConflictReports.Testing.Mutants;
using ConflictReports.Validation.SinglePass;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>The three routes of the structure stage on mutants; <c>tests/ConflictReports.Fuzz</c> judges as many more as one likes.</summary>
public sealed class SinglePassMutantTests(ITestOutputHelper output)
{
    private const int UsualCases = 20_000;
    private const int UnexplainedOneIn = 10_000;

    [Fact]
    public void Vectors_portable_steps_and_tokens_agree_on_every_mutant()
    {
        Seed seed = Seed.Take(output.WriteLine);
        RouteMutants mutants = new(seed.Value);
        Dictionary<PassVerdict, int> verdicts = Enum.GetValues<PassVerdict>().ToDictionary(verdict => verdict, _ => 0);
        int clean = 0;
        int unexplained = 0;
        for (int i = 0; i < Seed.Cases(UsualCases); i++)
        {
            RouteMutant mutant = mutants.Next(i);
            RouteOutcome outcome = RouteComparison.Compare(mutant.Target, mutant.Document);
            outcome.Difference.Should().BeNull($"{seed.Case(i)}, {mutant.Target.Name}: {Convert.ToBase64String(mutant.Document)}");
            verdicts[outcome.Verdict]++;
            clean += outcome.IsClean ? 1 : 0;
            unexplained += outcome.IsUnexplained ? 1 : 0;
        }

        output.WriteLine($"{string.Join(", ", verdicts)}; {clean} without faults of syntax, {unexplained} of them undecided with few faults");
        verdicts.Values.Should().AllSatisfy(count => count.Should().BeGreaterThan(Seed.Cases(UsualCases) / 50));
        (unexplained * UnexplainedOneIn).Should().BeLessThanOrEqualTo(clean);
    }

    [Fact]
    public void A_mutant_depends_on_its_number_alone()
    {
        RouteMutants mutants = new(1);
        RouteMutants again = new(1);
        byte[][] forwards = [.. Enumerable.Range(0, 100).Select(i => mutants.Next(i).Document)];
        byte[][] backwards = [.. Enumerable.Range(0, 100).Reverse().Select(i => again.Next(i).Document)];

        forwards.Should().BeEquivalentTo(backwards.Reverse(), options => options.WithStrictOrdering());
        forwards.Select(Convert.ToBase64String).Distinct().Should().HaveCountGreaterThan(80);
    }

    [Fact]
    public void A_mutant_is_reduced_as_long_as_it_keeps_its_fault()
    {
        byte[] reduced = MutantReduction.Reduce("""{"a":1,"b":"x\u0000y","c":[]}"""u8.ToArray(), bytes => bytes.AsSpan().IndexOf("\\u0000"u8) >= 0);

        reduced.Should().Equal("\\u0000"u8.ToArray());
    }
}
