using System.Globalization;
using System.Text;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;
using ConflictReports.Consumers.Tests.Validators;
using ConflictReports.Testing.Schemas;

namespace ConflictReports.Consumers.Tests.Mutants;

/// <summary>Mutants about each keyword of the canonical schema, judged by validators of others as by the library.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int Mutants = 20_000;
    private const int LeastOfEachKeyword = 20;

    [ConsumerFact(Requirement.Node, Requirement.PythonJsonSchema)]
    public async Task Ajv_Python_jsonschema_and_NJsonSchema_judge_mutants_as_the_library()
    {
        MutantFeed feed = new(Seed.Take(output.WriteLine).Value);
        Mutant[] mutants = [.. feed.Take(Seed.Cases(Mutants))];
        SchemaCase[] cases = [.. mutants.Index().AsParallel().AsOrdered().Select(mutant => CaseOf(mutant.Index, mutant.Item))];
        PrintCounts(mutants, cases);
        (int Schema, SchemaCase Case)[] asked = [.. cases.Select(item => (0, item))];
        SchemaConsumer[] consumers = [SchemaConsumer.Ajv, SchemaConsumer.Python];
        IReadOnlyList<Verdict>[] verdicts = await Task.WhenAll(consumers.Select(consumer => consumer.JudgeAsync([ReleasedFiles.ReportSchema], asked)));

        cases.Count(item => !item.LibraryAccepts).Should().BeGreaterThanOrEqualTo(cases.Length / 2);
        mutants.CountBy(mutant => mutant.Keyword).Should().OnlyContain(count => count.Value >= Math.Min(LeastOfEachKeyword, mutants.Length / (2 * feed.Keywords.Count)));
        foreach ((SchemaConsumer consumer, IReadOnlyList<Verdict> found) in consumers.Zip(verdicts))
        {
            Compare(consumer.Name, ReleasedFiles.ReportSchema, cases, found);
        }

        SchemaFile profile = ReleasedFiles.Schemas.Single(schema => schema is { Dialect: ProfileConsumer.Dialect, IsOfDossiers: false, IsStrict: false });
        ProfileConsumer byProfile = new(profile);
        Compare(ProfileConsumer.Name, profile, cases, [.. cases.AsParallel().AsOrdered().Select(byProfile.Judge)]);
    }

    private void Compare(string consumer, SchemaFile schema, SchemaCase[] cases, IReadOnlyList<Verdict> verdicts)
    {
        Comparison comparison = new(consumer);
        foreach ((SchemaCase item, Verdict verdict) in cases.Zip(verdicts))
        {
            comparison.Add(schema, item, verdict);
        }

        comparison.Conclude(output.WriteLine, cases.Length, isComplete: false);
    }

    private static SchemaCase CaseOf(int index, Mutant mutant)
    {
        DocumentVerdicts library = DocumentVerdicts.Of(mutant.Document);
        string name = string.Create(CultureInfo.InvariantCulture, $"mutant {index}: {mutant.Change} at {mutant.Pointer} ({mutant.Constraint})");
        string[] keywords = library.SchemaAccepts == library.StructureAccepts ? [mutant.Keyword] : [.. library.StructureCodes];
        return new SchemaCase(name, SchemaCase.OnOneLine(Encoding.UTF8.GetString(mutant.Document)), library.SchemaAccepts, library.StructureAccepts, keywords);
    }

    private void PrintCounts(Mutant[] mutants, SchemaCase[] cases)
    {
        foreach (var keyword in mutants.Zip(cases).GroupBy(pair => pair.First.Keyword).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{keyword.Count(),6} about {keyword.Key}, {keyword.Count(pair => !pair.Second.LibraryAccepts)} of them invalid"));
        }
    }
}
