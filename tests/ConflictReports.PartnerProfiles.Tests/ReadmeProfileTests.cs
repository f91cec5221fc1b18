using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Testing;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>The profile that the README shows.</summary>
public sealed class ReadmeProfileTests
{
    [Fact]
    public void It_refuses_the_first_report_for_want_of_an_address_and_takes_it_with_one()
    {
        JsonObject report = JsonNode.Parse(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "first-report.json")))!.AsObject();
        string profile = ReadProfile();

        Diagnostic only = Profiles.TheFinding(profile, report.ToJsonString());
        only.Code.Text.Should().Be("CR2002");
        only.Message.Should().Contain("\"url\"");

        report["url"] = "https://wire.example/17";
        Profiles.Fits(profile, report.ToJsonString()).Should().BeTrue();
        report["claims"]![0]!.AsObject().Remove("times");
        Profiles.TheFinding(profile, report.ToJsonString()).Location.Pointer.Should().Be("/claims/0");
    }

    private static string ReadProfile()
    {
        const string Start = "<!-- readme-profile -->\n```json\n";
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        int start = readme.IndexOf(Start, StringComparison.Ordinal);
        start.Should().BePositive();
        start += Start.Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
