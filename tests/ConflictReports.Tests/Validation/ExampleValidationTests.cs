using ConflictReports.Diagnostics;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

public sealed class ExampleValidationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Examples => [.. Repository.Examples.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_articles_have_no_error(string file)
    {
        ValidationOutcome outcome = ReportValidator.Default.Validate(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "examples", file)));

        output.WriteLine(string.Join('\n', outcome.Diagnostics));
        outcome.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Should().BeEmpty();
    }
}
