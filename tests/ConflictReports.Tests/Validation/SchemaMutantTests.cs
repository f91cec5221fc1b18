using System.Text;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Testing.Schemas;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>Mutants about each keyword of the schema: the mutator, the compiled schema, the structure stage and the reader must be of one mind.</summary>
public sealed class SchemaMutantTests(ITestOutputHelper output)
{
    private const int UsualCases = 5_000;
    private const int LeastOfEachKeyword = 20;

    // The codes of value forms that say more than a pattern can.
    private static readonly string[] BeyondThePattern = ["CR1005", "CR1101", "CR1201", "CR1204", "CR1801", "CR2006"];

    [Fact]
    public void What_the_mutator_breaks_is_refused_and_what_it_keeps_is_accepted()
    {
        Seed seed = Seed.Take(output.WriteLine);
        MutantFeed feed = new(seed.Value);
        int cases = Seed.Cases(UsualCases);
        List<string> differences = [];
        Dictionary<string, (int Broken, int Kept)> counts = feed.Keywords.ToDictionary(keyword => keyword, _ => (0, 0), StringComparer.Ordinal);
        Dictionary<string, int> beyond = new(StringComparer.Ordinal);
        foreach (Mutant mutant in feed.Take(cases))
        {
            (int broken, int kept) = counts[mutant.Keyword];
            counts[mutant.Keyword] = mutant.Breaks ? (broken + 1, kept) : (broken, kept + 1);
            DocumentVerdicts verdicts = DocumentVerdicts.Of(mutant.Document);
            differences.AddRange(Differences(mutant, verdicts));
            if (verdicts is { SchemaAccepts: true, StructureAccepts: false })
            {
                string code = verdicts.StructureCodes[0];
                beyond[code] = beyond.GetValueOrDefault(code) + 1;
            }
        }

        Print(counts, beyond, feed.LeftOut, cases);
        differences.Should().BeEmpty();
        beyond.Keys.Should().BeSubsetOf(BeyondThePattern);
        counts.Values.Sum(count => count.Broken).Should().BeGreaterThanOrEqualTo(cases / 2);
        counts.Values.Should().OnlyContain(count => count.Broken >= Math.Min(LeastOfEachKeyword, cases / (2 * counts.Count)));
    }

    [Fact]
    public void The_feed_is_the_same_for_the_same_seed_and_another_for_another()
    {
        byte[] once = Lines(seed: 7);

        Lines(seed: 7).Should().Equal(once);
        Lines(seed: 8).Should().NotEqual(once);
        string[] lines = Encoding.UTF8.GetString(once).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(50).And.OnlyContain(line => line.StartsWith("{\"document\":", StringComparison.Ordinal));
    }

    private static byte[] Lines(int seed)
    {
        using MemoryStream stream = new();
        new MutantFeed(seed).Write(stream, count: 50);
        return stream.ToArray();
    }

    private static IEnumerable<string> Differences(Mutant mutant, DocumentVerdicts verdicts)
    {
        string what = $"{mutant.Change} at {mutant.Pointer} ({mutant.Constraint})";
        if (verdicts.SchemaAccepts == mutant.Breaks)
        {
            yield return $"The schema {(mutant.Breaks ? "accepts" : $"refuses ({string.Join(", ", verdicts.SchemaCodes)})")} {what}";
        }

        if (verdicts is { SchemaAccepts: false, StructureAccepts: true })
        {
            yield return $"The structure stage accepts what the schema refuses: {what}";
        }

        if (ReportJson.Read(mutant.Document).Succeeded != verdicts.StructureAccepts)
        {
            yield return $"The reader and the structure stage differ on {what}";
        }
    }

    private void Print(Dictionary<string, (int Broken, int Kept)> counts, Dictionary<string, int> beyond, int leftOut, int cases)
    {
        foreach ((string keyword, (int broken, int kept)) in counts)
        {
            output.WriteLine($"{keyword}: {broken} broken, {kept} kept");
        }

        output.WriteLine($"{cases} mutants, {counts.Values.Sum(count => count.Broken)} broken; {leftOut} left out as no I-JSON; beyond the pattern: {string.Join(", ", beyond.Select(pair => $"{pair.Key} {pair.Value}"))}");
    }
}
