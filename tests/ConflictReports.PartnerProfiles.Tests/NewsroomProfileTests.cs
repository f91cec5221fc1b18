using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Testing;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>A partner's narrower profile: a newsroom that takes only reports with a language, an address, and at least one claim with a time.</summary>
public sealed class NewsroomProfileTests
{
    // Draft-04 has no contains: that not all items lack a member says that one has it.
    private const string Profile = """
        {
          "$schema": "http://json-schema.org/draft-04/schema#",
          "title": "What the newsroom takes",
          "type": "object",
          "required": ["language", "url", "claims"],
          "properties": {
            "language": { "enum": ["en", "uk", "be"] },
            "url": { "format": "uri", "pattern": "^https://" },
            "claims": { "not": { "items": { "not": { "required": ["times"] } } } }
          }
        }
        """;

    private const string Report = """
        {
          "schemaVersion": "1.0", "id": "https://partner.example/reports/17", "language": "en", "url": "https://partner.example/17", "publisher": "wire",
          "sources": [{ "id": "wire", "kind": "agency", "names": [{ "text": "Example Wire" }] }],
          "claims": [
            { "id": "c1", "statement": { "text": "People were wounded." } },
            { "id": "c2", "statement": { "text": "A depot was hit." }, "times": [{ "role": "occurred", "value": { "edtf": "2024-05-02" } }] }
          ]
        }
        """;

    [Fact]
    public void It_takes_what_it_asks_for() => Profiles.Judge(Profile, Report).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("\"language\": \"en\", ", "", "CR2002 ")]
    [InlineData("\"url\": \"https://partner.example/17\", ", "", "CR2002 ")]
    [InlineData("\"language\": \"en\"", "\"language\": \"fr\"", "CR2005 /language")]
    [InlineData("https://partner.example/17\"", "http://partner.example/17\"", "CR2006 /url")]
    [InlineData("\"times\"", "\"hours\"", "CR2011 /claims")]
    public void It_says_what_is_missing(string old, string changed, string finding)
    {
        Diagnostics.Diagnostic found = Profiles.TheFinding(Profile, Report.Replace(old, changed, StringComparison.Ordinal));
        $"{found.Code} {found.Location.Pointer}".Should().Be(finding);
    }

    [Fact]
    public void Put_into_the_released_schema_it_judges_both_at_once()
    {
        JsonObject schema = Draft04.Read().AsObject();
        JsonObject own = JsonNode.Parse(Profile)!.AsObject();
        own.Remove("$schema");
        schema["allOf"] = new JsonArray(own.DeepClone());
        PartnerProfile profile = PartnerProfile.Load(Encoding.UTF8.GetBytes(schema.ToJsonString()));

        profile.Validate(Encoding.UTF8.GetBytes(Report)).Diagnostics.Should().BeEmpty();
        string faulty = Report.Replace("\"language\": \"en\"", "\"language\": \"fr\"", StringComparison.Ordinal).Replace("\"agency\"", "\"Agency\"", StringComparison.Ordinal);
        profile.Validate(Encoding.UTF8.GetBytes(faulty)).Diagnostics.Select(found => $"{found.Code} {found.Location.Pointer}")
            .Should().Equal("CR2005 /language", "CR2006 /sources/0/kind");
    }

    [Fact]
    public void It_tells_among_the_examples_which_it_takes()
    {
        PartnerProfile profile = Profiles.Load(Profile);
        foreach (string file in Repository.Examples)
        {
            byte[] bytes = File.ReadAllBytes(file);
            ConflictReport report = Json.ReportJson.Parse(bytes);
            bool wanted = report.Language?.Text is "en" or "uk" or "be" && report.Url?.Text.StartsWith("https://", StringComparison.Ordinal) == true && report.Claims.Any(claim => !claim.Times.IsEmpty);
            profile.Validate(bytes).IsValid.Should().Be(wanted, Path.GetFileName(file));
        }
    }
}
