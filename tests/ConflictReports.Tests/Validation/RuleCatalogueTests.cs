using ConflictReports.Diagnostics;
using ConflictReports.Testing;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class RuleCatalogueTests
{
    private const string UpdateVariable = "CONFLICTREPORTS_UPDATE";

    // How many numbers each family of the first plan has.
    private static readonly (int First, int Count)[] Families =
        [(1001, 7), (1101, 5), (1201, 12), (1301, 9), (1401, 7), (1501, 11), (1601, 13), (1701, 9), (1801, 5), (1901, 10)];

    [Fact]
    public void None_of_the_88_numbers_of_the_first_plan_is_missing()
    {
        string[] planned = [.. Families.SelectMany(family => Enumerable.Range(family.First, family.Count)).Select(number => $"CR{number}")];

        planned.Should().HaveCount(88);
        RuleCatalogue.All.Where(entry => entry.Status != RuleStatus.Added).Select(entry => entry.Code.Text).Should().Equal(planned);
    }

    [Fact]
    public void Each_number_stands_once_in_order_with_a_sentence()
    {
        string[] codes = [.. RuleCatalogue.All.Select(entry => entry.Code.Text)];

        codes.Should().OnlyHaveUniqueItems().And.Equal(codes.Order(StringComparer.Ordinal));
        RuleCatalogue.All.Where(entry => entry.Remark.Length < 20 || !entry.Remark.EndsWith('.')).Select(entry => entry.Code).Should().BeEmpty();
    }

    [Fact]
    public void Exactly_the_numbers_that_are_found_have_a_descriptor()
    {
        IEnumerable<DiagnosticCode> found = RuleCatalogue.All.Where(entry => entry.IsFound).Select(entry => entry.Code);

        found.Should().Equal(RuleCatalogue.Descriptors.Select(descriptor => descriptor.Code));
    }

    [Fact]
    public void A_descriptor_is_found_by_its_code()
    {
        RuleCatalogue.Find(DiagnosticCode.Parse("CR1301"))!.Severity.Should().Be(Severity.Error);
        RuleCatalogue.Find(DiagnosticCode.Parse("CR1308")).Should().BeNull();
    }

    [Fact]
    public void The_committed_list_of_rules_is_what_the_catalogue_gives()
    {
        string path = Repository.PathOf("schemas", "1.0", "rules.md");
        string actual = WriteMarkdown();
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, actual);
        }

        string committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (committed != actual)
        {
            string copy = Path.Combine(Path.GetTempPath(), "conflict-reports-rules.md");
            File.WriteAllText(copy, actual);
            Assert.Fail($"schemas/1.0/rules.md is out of date. The right content is in {copy}; to update, run the tests once with {UpdateVariable}=1.");
        }
    }

    private static string WriteMarkdown()
    {
        List<string> lines =
        [
            "# Rules",
            "",
            "What is checked in a report, by code. Made from the library's own catalogue; not to be edited by hand.",
            "A number is never used again for anything else. Errors are never muted; warnings and information can be raised, lowered and muted.",
            "",
            "The stages come one after the other: syntax (is it I-JSON), structure (does it fit the schema and the forms of values), meaning (does it make sense); an error in one keeps the next from starting.",
            "The word behind the stage says what became of a number of the plan: implemented as planned, restated in the words of the format as it is now, or added later. "
            + "An origin is an independent voice behind a claim; the merge is the joining of many reports into one view.",
            "",
            "| Code | Severity | Stage | Rule |",
            "|---|---|---|---|",
            .. RuleCatalogue.Descriptors.Select(descriptor => $"| [{descriptor.Code}](#{Anchor(descriptor)}) | {Name(descriptor.Severity)} | {Name(descriptor.Stage)} | {descriptor.Title} |"),
            "",
            "## What is found",
        ];
        foreach (DiagnosticDescriptor descriptor in RuleCatalogue.Descriptors)
        {
            RuleEntry entry = RuleCatalogue.All.Single(other => other.Code.Equals(descriptor.Code));
            lines.AddRange(["", $"### {descriptor.Code}: {descriptor.Title}", ""]);
            lines.AddRange([$"{Name(descriptor.Severity)}, stage {Name(descriptor.Stage)}; {Name(entry.Status)}.", ""]);
            lines.AddRange([$"- Why: {descriptor.Why}", $"- What to do: {descriptor.Help}", $"- How it is meant: {entry.Remark}"]);
        }

        lines.AddRange(["", "## What is not found", "", "| Number | What became of it | Why |", "|---|---|---|"]);
        lines.AddRange(RuleCatalogue.All.Where(entry => !entry.IsFound).Select(entry => $"| {entry.Code} | {Name(entry.Status)} | {entry.Remark} |"));
        return string.Join('\n', lines) + '\n';
    }

    // As sites that show Markdown make the anchor of a heading: lower case, hyphens for spaces, no punctuation.
    private static string Anchor(DiagnosticDescriptor descriptor) =>
        string.Concat($"{descriptor.Code}: {descriptor.Title}".ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => ClosedSet<TEnum>.NameOf(value).Replace('-', ' ');
}
