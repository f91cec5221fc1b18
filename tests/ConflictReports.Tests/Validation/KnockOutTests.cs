using System.Collections.Concurrent;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>Takes one rule out and runs all cases: those that list its code must fail, and no other.</summary>
/// <remarks>
/// There is no such test for the codes of syntax and structure: they are words for what two readers find, which have no part for each code that could be taken out. Of them it is shown
/// that each keyword of the schema has a case that breaks it, with one finding of the code of the keyword (<see cref="StructuralConformanceTests"/>).
/// </remarks>
public sealed class KnockOutTests
{
    // No rule is asked about a document with a fault of syntax or structure: of them it is shown below that they fare alike without any rule.
    private static readonly ConformanceCase[] OfMeaning = [.. ConformanceCase.All.Where(item => item.Stage == ValidationStage.Meaning)];

    public static TheoryData<string> Codes => [.. ConformanceTests.Rules().Select(descriptor => descriptor.Code.Text)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_rule_taken_out_makes_exactly_its_own_cases_fail(string code)
    {
        ReportValidator usual = Without(code, new CaseOptions());
        string[] own = [.. OfMeaning.Where(item => item.Findings.Any(finding => finding.Code.Text == code)).Select(item => item.File)];
        ConcurrentBag<string> failing = [];

        await Parallel.ForEachAsync(OfMeaning, async (item, _) =>
        {
            if (!(await CaseRun.OfAsync(item.Options is null ? usual : Without(code, item.Options), item)).Fits(item))
            {
                failing.Add(item.File);
            }
        });

        own.Should().NotBeEmpty();
        failing.Order(StringComparer.Ordinal).Should().Equal(own);
    }

    [Fact]
    public async Task Cases_of_syntax_and_structure_do_not_depend_on_any_rule()
    {
        foreach (ConformanceCase item in ConformanceCase.All.Where(item => item.Stage != ValidationStage.Meaning))
        {
            ReportValidator validator = new((item.Options ?? new CaseOptions()).ToValidationOptions(), [], () => []);
            (await CaseRun.OfAsync(validator, item)).Fits(item).Should().BeTrue(item.File);
        }
    }

    private static ReportValidator Without(string code, CaseOptions options) => new(
        options.ToValidationOptions(),
        [.. ReportRules.All.Where(rule => rule.Descriptor.Code.Text != code)],
        () => [.. ReportRules.CreateFeedRules().Where(rule => rule.Descriptor.Code.Text != code)]);
}
