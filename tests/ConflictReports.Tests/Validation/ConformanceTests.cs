using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Testing.Schemas;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>The cases of schemas/1.0/conformance, which any validator in any language can run, against this one.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Files => [.. ConformanceCase.All.Select(item => item.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_case_has_exactly_the_findings_of_the_index(string file)
    {
        ConformanceCase item = ConformanceCase.All.Single(other => other.File == file);
        CaseRun run = await CaseRun.OfAsync(new ReportValidator((item.Options ?? new CaseOptions()).ToValidationOptions()), item);

        run.Found.Select(ExpectedFinding.Of).Should().Equal(item.Findings, because: string.Join('\n', run.Found));
        run.Passed.Should().Be(CaseRun.ExpectedToPass(item));
    }

    [Fact]
    public void The_places_of_the_index_are_those_that_are_counted_without_the_library()
    {
        foreach (ConformanceCase item in ConformanceCase.All)
        {
            byte[] bytes = ConformanceCase.Read(item.File);
            foreach (ExpectedFinding finding in item.Findings)
            {
                CasePlace place = new(finding.Line, finding.Column, finding.Offset);
                place.Should().Be(CasePlace.AtOffset(bytes, finding.Offset), item.File);
                if (item.Stage != ValidationStage.Syntax)
                {
                    place.Should().Be(CasePlace.AtPointer(bytes, item.IsFeed ? finding.Line : null, finding.Pointer, item.IsOfName), $"{item.File}: {finding.Pointer}");
                }
            }
        }
    }

    [Fact]
    public void Faults_of_syntax_are_pointed_at_where_the_text_says()
    {
        foreach (ConformanceCase item in ConformanceCase.All.Where(item => item.Stage == ValidationStage.Syntax))
        {
            SyntaxPlaces.Of(item.File).Should().Equal(item.Findings.Select(finding => finding.Offset), item.File);
        }
    }

    [Fact]
    public void The_index_names_each_file_once_in_order_and_there_is_no_other()
    {
        string[] named = [.. ConformanceCase.All.Select(item => item.File)];
        string[] companions = [.. ConformanceCase.All.SelectMany(item => item.Companions ?? []).Distinct(StringComparer.Ordinal)];
        IEnumerable<string> present = Directory.GetFiles(ConformanceCase.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ConformanceCase.Folder, file).Replace('\\', '/'));

        named.Should().OnlyHaveUniqueItems().And.Equal(named.Order(StringComparer.Ordinal));
        string[] expected = [ConformanceCase.IndexFile, ConformanceCase.PageFile, .. named, .. companions];
        present.Order(StringComparer.Ordinal).Should().Equal(expected.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_name_of_a_case_says_its_code_and_whether_it_is_valid()
    {
        foreach (ConformanceCase item in OfRules)
        {
            string code = CodeOf(item);
            item.File.Should().MatchRegex(@"^(valid|invalid)/CR[0-9]{4}(-[a-z0-9]+)+\.(json|ndjson)$");
            item.IsValid.Should().Be(item.File.StartsWith("valid/", StringComparison.Ordinal), item.File);
            item.Findings.Should().NotContain(finding => finding.Code.Text != code, item.File);
        }
    }

    [Fact]
    public void The_index_says_of_each_case_that_passes_syntax_what_the_schema_alone_says()
    {
        foreach (ConformanceCase item in ConformanceCase.All)
        {
            item.Schema.Should().Be(item.Stage == ValidationStage.Syntax ? null : SchemaAccepts(item) ? "accepts" : "refuses", item.File);
        }
    }

    [Fact]
    public void Each_rule_has_a_valid_case_and_an_invalid_one()
    {
        string[] codes = [.. Rules().Select(descriptor => descriptor.Code.Text)];

        CodesWithCases(valid: true).Should().Contain(codes);
        CodesWithCases(valid: false).Should().Contain(codes);
    }

    [Fact]
    public void No_two_rules_have_the_same_code_and_all_stand_in_its_order()
    {
        string[] codes = [.. ReportRules.All.Select(rule => rule.Descriptor.Code.Text)];

        codes.Should().OnlyHaveUniqueItems().And.Equal(codes.Order(StringComparer.Ordinal));
        DiagnosticCatalogue.All.Concat(Rules()).Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_descriptor_of_a_rule_says_in_sentences_what_is_demanded_why_and_what_to_do()
    {
        foreach (DiagnosticDescriptor descriptor in Rules())
        {
            descriptor.Stage.Should().Be(ValidationStage.Meaning);
            descriptor.Title.Should().MatchRegex("^[A-Z].*[^.]$", descriptor.Code.Text);
            descriptor.Why.Should().MatchRegex(@"^[A-Z0-9].*\.$", descriptor.Code.Text);
            descriptor.Help.Should().MatchRegex(@"^[A-Z].*\.$", descriptor.Code.Text);
        }
    }

    internal static IEnumerable<DiagnosticDescriptor> Rules() =>
        ReportRules.All.Select(rule => rule.Descriptor).Concat(ReportRules.CreateFeedRules().Select(rule => rule.Descriptor));

    private static IEnumerable<ConformanceCase> OfRules => ConformanceCase.All.Where(item => !item.IsStructural);

    private static bool SchemaAccepts(ConformanceCase item)
    {
        byte[] bytes = ConformanceCase.Read(item.File);
        return item.IsFeed
            ? Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).All(line => DocumentVerdicts.Of(Encoding.UTF8.GetBytes(line)).SchemaAccepts)
            : DocumentVerdicts.Of(bytes).SchemaAccepts;
    }

    private static string[] CodesWithCases(bool valid) =>
        [.. OfRules.Where(item => item.IsValid == valid).Select(CodeOf).Distinct(StringComparer.Ordinal)];

    private static string CodeOf(ConformanceCase item) => Path.GetFileName(item.File)[.."CR0000".Length];
}
