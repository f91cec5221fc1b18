using System.Text;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Documentation;

public sealed class ReadmeTests(ITestOutputHelper output)
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_example_of_the_readme_is_the_one_that_is_compiled() =>
        ExampleText.Block(Readme, "<!-- readme-example -->", "csharp").Should().Be(ExampleText.Compiled("ReadmeExample.cs"), "the README shows what tests/ConflictReports.Tests/Documentation/ReadmeExample.cs runs");

    [Fact]
    public void The_example_prints_what_it_says()
    {
        using StringWriter text = new() { NewLine = "\n" };
        ReadmeExample.Run(text);
        output.WriteLine(text.ToString());

        string[] lines = text.ToString().Split('\n');
        lines[0].Should().Be("valid: True, the same: True");
        lines[1].Should().MatchRegex("^sha256:[0-9a-f]{64}$");
        lines[2].Should().Be(
            "1:364: error CR2005: Found \"complete\", expected one of \"planned\", \"ordered\", \"demanded\", \"threatened\", \"attempted\", \"ongoing\", \"completed\", \"prevented\", \"cancelled\", \"unknown\"; "
            + "did you mean \"completed\"? [/claims/0/stage]");
        text.ToString().Should().Contain("at least 12");
    }

    [Fact]
    public void Every_file_that_the_readme_links_to_is_there()
    {
        string[] links = [.. Readme.Split("](").Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)]).Where(link => !link.Contains("://", StringComparison.Ordinal))];

        links.Should().NotBeEmpty();
        links.Where(link => !File.Exists(Repository.PathOf(link)) && !Directory.Exists(Repository.PathOf(link))).Should().BeEmpty();
    }

    [Fact]
    public void The_readme_names_the_two_commands() =>
        Readme.Should().Contain("\ndotnet run --project src/ConflictReports.Cli -- dossier schemas/1.0/examples\n").And.Contain("\ndotnet test\n");

    [Fact]
    public void The_report_of_the_readme_is_the_first_report_of_the_schemas() =>
        ExampleText.Block(Readme, "<!-- readme-report -->", "json").Should().Be(File.ReadAllText(Repository.PathOf("schemas", "1.0", "first-report.json")));

    [Fact]
    public void The_report_of_the_readme_is_valid_and_the_one_that_the_example_makes()
    {
        using StringWriter text = new() { NewLine = "\n" };
        ReadmeExample.Run(text);

        ValidationOutcome outcome = ReportValidator.Default.Validate(Encoding.UTF8.GetBytes(ExampleText.Block(Readme, "<!-- readme-report -->", "json")));

        outcome.Diagnostics.Should().BeEmpty();
        outcome.Report!.ComputeDigest().Text.Should().Be(text.ToString().Split('\n')[1]);
    }
}
