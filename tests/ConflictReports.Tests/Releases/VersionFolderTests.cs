using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using ConflictReports.Tests.Documentation;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Releases;

/// <summary>The folder that users of other languages take, as a whole.</summary>
public sealed class VersionFolderTests
{
    private const string UpdateVariable = "CONFLICTREPORTS_UPDATE";

    private const string DigestsFile = "digests.json";

    // Plain ones, other scripts, fractions and exponents, characters that are escaped and characters outside the basic plane.
    private static readonly string[] DigestedFiles =
    [
        "first-report.json", .. Repository.Examples.Select(path => $"examples/{Path.GetFileName(path)}"),
        "conformance/valid/CR1005-shortest-texts.json", "conformance/valid/CR1007-composed-names.json", "conformance/valid/CR1404-six-decimals.json",
        "conformance/structure/Figure/with-exponent.json", "conformance/structure/LocalizedText/text-shortest.json",
    ];

    private static readonly string Folder = Repository.PathOf("schemas", "1.0");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
    private static readonly (string Name, string Content)[] Snippets = [.. FindSnippets()];

    public static TheoryData<int> SnippetNumbers => [.. Enumerable.Range(0, Snippets.Length)];

    [Fact]
    public void The_sums_are_those_of_the_files()
    {
        string file = Path.Combine(Folder, ReleaseSums.SumsFile);
        string sums = ReleaseSums.Compute(Folder);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, sums);
        }

        File.ReadAllText(file).Should().Be(sums, "after a change of a file the sums are made anew by running this test with {0}=1", UpdateVariable);
    }

    [Fact]
    public void The_digests_are_those_of_the_documents()
    {
        string file = Path.Combine(Folder, DigestsFile);
        JsonObject digests = new([.. DigestedFiles.Select(name => KeyValuePair.Create(name, (JsonNode?)ReportJson.Parse(File.ReadAllBytes(Path.Combine(Folder, name))).ComputeDigest().Text))]);
        string content = System.Text.Encoding.UTF8.GetString(ReportSchema.ToUtf8(digests));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, content);
        }

        File.ReadAllText(file).Should().Be(content);
    }

    [Fact]
    public void The_first_report_of_the_page_is_the_file_and_its_digest_the_one_that_the_page_says()
    {
        string file = Path.Combine(Folder, "first-report.json");

        ExampleText.Block(Readme, "<!-- first-report -->", "json").Should().Be(File.ReadAllText(file));
        Readme.Should().Contain(ReportJson.Parse(File.ReadAllBytes(file)).ComputeDigest().Text);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("VERSIONS.md")]
    [InlineData("conformance/README.md")]
    public void Every_file_that_a_page_links_to_is_there(string page)
    {
        string path = Path.Combine(Folder, page);
        string[] links = [.. File.ReadAllText(path).Split("](").Skip(1)
            .Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)])
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'))];

        links.Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link))).Should().BeEmpty();
    }

    [Fact]
    public void The_page_names_every_file_and_folder_beside_it()
    {
        foreach (string entry in Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)!).Where(name => name is not ("README.md" or "dossier.strict.schema.json")))
        {
            Readme.Should().Contain($"]({entry}");
        }
    }

    [Theory]
    [MemberData(nameof(SnippetNumbers))]
    public void Every_snippet_of_the_page_is_part_of_a_valid_report(int number)
    {
        (string name, string content) = Snippets[number];
        JsonObject report = Report(name, JsonNode.Parse(content)!.AsObject());

        ReportValidator.Default.Validate(ReportGenerator.ToUtf8(report)).Diagnostics.Where(finding => finding.Severity != Severity.Information).Should().BeEmpty(content);
    }

    [Theory]
    [InlineData("\"url\": null", "CR2003")]
    [InlineData("\"claims\": []", "CR2004")]
    [InlineData("\"note\": \"\"", "CR2004", true)]
    [InlineData("\"quantities\": [{\"measure\": \"killed\", \"approximator\": \"at-least\", \"min\": \"3000\"}]", "CR2001", true)]
    [InlineData("\"attributions\": [{\"hops\": [{\"source\": \"Ministry of Defence\", \"verb\": \"states\"}]}]", "CR1101", true)]
    [InlineData("\"published\": \"2024-05-03\"", "CR2001")]
    [InlineData("\"published\": {\"edtf\": \"03/05/2024\"}", "CR1204")]
    [InlineData("\"retrievedAt\": \"2024-05-03 18:30\"", "CR1201")]
    [InlineData("\"language\": \"ua\"", "CR1806")]
    [InlineData("\"stage\": \"done\"", "CR2005", true)]
    [InlineData("\"event\": \"strike\"", "CR1103", true)]
    [InlineData("\"title\": \"Strike on depot\"", "CR2001")]
    [InlineData("\"attributions\": [{\"source\": \"wire\", \"verb\": \"states\"}]", "CR1003", true)]
    [InlineData("\"marking-number\": 12345678901234567890", "CR1005")]
    public void What_the_page_says_is_refused_most_often_is_refused_with_that_code(string member, string code, bool inClaim = false)
    {
        JsonObject report = Report(inClaim ? "claim: sources -" : "report-members: sources -", []);
        string json = report.ToJsonString();
        JsonObject added = JsonNode.Parse($"{{{member}}}")!.AsObject();
        foreach ((string name, JsonNode? value) in added.ToArray())
        {
            (inClaim ? report["claims"]![0]! : report)[name] = value?.DeepClone();
        }

        ReportValidator.Default.Validate(ReportGenerator.ToUtf8(report)).Diagnostics.Select(finding => finding.Code.Text).Distinct().Should().Equal([code], json);
        Readme.Should().Contain(code);
    }

    private static JsonObject Report(string name, JsonObject members)
    {
        if (name is "report" or "first-report")
        {
            return members;
        }

        string[] parts = name.Split(": sources ");
        JsonObject report = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Folder, "first-report.json")))!.AsObject();
        JsonObject target = parts[0] == "claim" ? report["claims"]![0]!.AsObject() : report;
        foreach (string id in parts[1].Split(", ").Where(id => id != "-" && !report["sources"]!.AsArray().Any(source => (string?)source!["id"] == id)))
        {
            report["sources"]!.AsArray().Add((JsonNode)new JsonObject { ["id"] = id, ["kind"] = "outlet", ["names"] = new JsonArray(new JsonObject { ["text"] = $"The {id}" }) });
        }

        foreach ((string member, JsonNode? value) in members)
        {
            target[member] = value?.DeepClone();
        }

        return report;
    }

    private static IEnumerable<(string Name, string Content)> FindSnippets()
    {
        const string Start = "<!-- ";
        foreach (string part in Readme.Split(Start).Skip(1))
        {
            string name = part[..part.IndexOf(" -->", StringComparison.Ordinal)];
            if (!part.Contains("```json", StringComparison.Ordinal))
            {
                continue;
            }

            yield return (name, ExampleText.Block(part, name, "json"));
        }
    }
}
