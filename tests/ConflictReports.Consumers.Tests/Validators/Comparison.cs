using System.Globalization;
using ConflictReports.Consumers.Tests.Cases;

namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>The verdicts of one consumer beside those that the index and the library give.</summary>
/// <param name="consumer">The consumer.</param>
internal sealed class Comparison(string consumer)
{
    // No accepted difference covers more than two of a hundred structural cases.
    private const int LargestShare = 50;

    private readonly Dictionary<ConsumerDifference, int> covered = ConsumerDifferences.All
        .Where(entry => entry.Consumer == consumer)
        .ToDictionary(entry => entry, _ => 0);

    private readonly List<string> unexplained = [];
    private int judged;

    /// <summary>Compares one verdict.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="item">The case.</param>
    /// <param name="verdict">The verdict.</param>
    public void Add(SchemaFile schema, SchemaCase item, Verdict verdict)
    {
        judged++;
        if (verdict.Valid is not { } valid || verdict.Name != item.Name)
        {
            unexplained.Add($"{schema}: {item.Name}: not judged: {verdict}, {verdict.Problem}");
            return;
        }

        string[] keywords = [.. item.Keywords, .. valid ? [] : verdict.Keywords ?? []];
        if (valid != item.LibraryAccepts)
        {
            Explain(schema, item, verdict, keywords, valid);
        }
        else if (valid != item.SchemaAccepts)
        {
            // It agrees with the library, but the schema does not say so.
            unexplained.Add(Line(schema, item, verdict, keywords));
        }
    }

    /// <summary>Prints what was covered, and fails if anything is unexplained, or an entry covers nothing or too much.</summary>
    /// <param name="print">Where the lines go.</param>
    /// <param name="structural">How many of the documents are cases of structure.</param>
    /// <param name="isComplete">Whether the documents are all cases, so that each entry must cover some.</param>
    public void Conclude(Action<string> print, int structural, bool isComplete = true)
    {
        print(string.Create(CultureInfo.InvariantCulture, $"{consumer}: {judged} verdicts, {structural} of them on structure, {unexplained.Count} unexplained"));
        foreach ((ConsumerDifference entry, int count) in covered)
        {
            print(string.Create(CultureInfo.InvariantCulture, $"{count,6} covered by: {entry}"));
        }

        judged.Should().BePositive();
        unexplained.Should().BeEmpty();
        covered.Where(pair => isComplete && pair.Value == 0).Select(pair => pair.Key).Should().BeEmpty("an entry that covers nothing has no place in the list");
        covered.Where(pair => pair.Value * LargestShare > structural).Select(pair => pair.Key).Should().BeEmpty("no entry may cover more than 2 % of the structural cases");
    }

    private void Explain(SchemaFile schema, SchemaCase item, Verdict verdict, string[] keywords, bool valid)
    {
        ConsumerDifference? entry = covered.Keys.FirstOrDefault(entry => entry.Covers(schema, item, keywords, valid));
        if (entry is null)
        {
            unexplained.Add(Line(schema, item, verdict, keywords));
        }
        else
        {
            covered[entry]++;
        }
    }

    private static string Line(SchemaFile schema, SchemaCase item, Verdict verdict, string[] keywords) =>
        $"{schema}: {item.Name} ({string.Join(", ", keywords)}) {Word(verdict.Valid == true)}; the index {Word(item.SchemaAccepts)}, the library {Word(item.LibraryAccepts)}"
        + string.Concat((verdict.Locations ?? []).Take(3).Select(location => $" {location}"));

    private static string Word(bool accepts) => accepts ? "accepts" : "refuses";
}
