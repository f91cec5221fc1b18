using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Json;

public sealed class ReadStructureTests
{
    // Stands right before the token that is at fault, and is taken out before reading.
    private const char Mark = '§';

    // Characters of one, two, three and four bytes, of one and two UTF-16 units, and both ends of lines, before every fault.
    private const string Start = "{ \"schemaVersion\": \"1.0\", \"id\": \"urn:x:1\", \"publisher\": \"s\",\r\n  \"title\": { \"text\": \"Щит 👍 e\u0301 ⁂\" }, \"x-щ\": [\n null, {}, \"👍\" ], ";

    private const string End = ",\r\n  \"sources\": [ { \"id\": \"s\", \"kind\": \"outlet\" } ] }";

    [Theory]
    [InlineData("\"summary\": §5", "CR2001", "/summary")]
    [InlineData("\"summary\": §[ { \"text\": \"a\" } ]", "CR2001", "/summary")]
    [InlineData("\"authors\": §\"s\"", "CR2001", "/authors")]
    [InlineData("\"authors\": §{ \"0\": \"s\" }", "CR2001", "/authors")]
    [InlineData("\"authors\": [ \"s\", §{} ]", "CR2001", "/authors/1")]
    [InlineData("\"recordedBy\": §true", "CR2001", "/recordedBy")]
    [InlineData("\"marking\": §1", "CR2001", "/marking")]
    [InlineData("\"extensions\": §[ 1 ]", "CR2001", "/extensions")]
    [InlineData("\"extensions\": { \"urn:a:b\": §1 }", "CR2001", "/extensions/urn:a:b")]
    [InlineData("\"extensions\": { \"https://a.example/~x\": { \"mustUnderstand\": §\"yes\" } }", "CR2001", "/extensions/https:~1~1a.example~1~0x/mustUnderstand")]
    [InlineData("\"revision\": { \"number\": §\"1\" }", "CR2001", "/revision/number")]
    [InlineData("\"revision\": { \"number\": §1.5 }", "CR2001", "/revision/number")]
    [InlineData("\"evidence\": [ { \"id\": \"e\", \"kind\": \"image\", \"capture\": { \"status\": §\"200\" } } ]", "CR2001", "/evidence/0/capture/status")]
    [InlineData("\"\\u0061uthors\": §5", "CR2001", "/authors")]
    [InlineData("\"summary\": §{ \"language\": \"en\" }", "CR2002", "/summary")]
    [InlineData("\"claims\": [ { \"id\": \"a\", \"statement\": { \"text\": \"a\" } }, §{ \"id\": \"b\" } ]", "CR2002", "/claims/1")]
    [InlineData("\"summary\": §null", "CR2003", "/summary")]
    [InlineData("\"summary\": { \"text\": §null }", "CR2003", "/summary/text")]
    [InlineData("\"authors\": §null", "CR2003", "/authors")]
    [InlineData("\"authors\": [ \"s\", §null ]", "CR2003", "/authors/1")]
    [InlineData("\"marking\": §null", "CR2003", "/marking")]
    [InlineData("\"extensions\": §null", "CR2003", "/extensions")]
    [InlineData("\"extensions\": { \"urn:a:b\": §null }", "CR2003", "/extensions/urn:a:b")]
    [InlineData("\"extensions\": { \"urn:a:b\": { \"data\": §null } }", "CR2003", "/extensions/urn:a:b/data")]
    [InlineData("\"evidence\": [ { \"id\": \"e\", \"kind\": \"image\", \"capture\": { \"status\": §null } } ]", "CR2003", "/evidence/0/capture/status")]
    [InlineData("\"ratings\": [ { \"target\": { \"ref\": \"s\" }, \"rater\": \"s\", \"value\": §null } ]", "CR2003", "/ratings/0/value")]
    [InlineData("\"authors\": §[]", "CR2004", "/authors")]
    [InlineData("\"summary\": { \"text\": §\"\" }", "CR2004", "/summary/text")]
    [InlineData("\"extensions\": §{}", "CR2004", "/extensions")]
    [InlineData("\"marking\": §\"Amber\"", "CR2005", "/marking")]
    [InlineData("\"marking\": §\"\"", "CR2005", "/marking")]
    [InlineData("\"url\": §\"no address\"", "CR2006", "/url")]
    [InlineData("\"kind\": §\"Two Words\"", "CR2006", "/kind")]
    [InlineData("\"revision\": { \"number\": §0 }", "CR2007", "/revision/number")]
    [InlineData("\"revision\": { \"number\": §3000000000 }", "CR2007", "/revision/number")]
    [InlineData("\"claims\": [ { \"id\": \"c\", \"statement\": { \"text\": \"a\" }, \"quantities\": [ { \"measure\": \"killed\", \"best\": §1e15 } ] } ]", "CR2007", "/claims/0/quantities/0/best")]
    [InlineData("\"claims\": [ { \"id\": \"c\", \"statement\": { \"text\": \"a\" }, \"quantities\": [ { \"measure\": \"killed\", \"best\": §0.12345678901 } ] } ]", "CR1005", "/claims/0/quantities/0/best")]
    [InlineData("\"ratings\": [ { \"target\": { \"ref\": \"s\" }, \"rater\": \"s\", \"value\": §{ \"credibility\": \"2\" } } ]", "CR2008", "/ratings/0/value")]
    [InlineData("\"ratings\": [ { \"target\": { \"ref\": \"s\" }, \"rater\": \"s\", \"value\": { \"credibility\": \"2\", \"scale\": §\"stars\" } } ]", "CR2008", "/ratings/0/value/scale")]
    [InlineData("\"ratings\": [ { \"target\": { \"ref\": \"s\" }, \"rater\": \"s\", \"value\": { \"scale\": §5 } } ]", "CR2008", "/ratings/0/value/scale")]
    [InlineData("\"ratings\": [ { \"target\": { \"ref\": \"s\" }, \"rater\": \"s\", \"value\": { \"credibility\": §\"7\", \"scale\": \"admiralty\" } } ]", "CR2005", "/ratings/0/value/credibility")]
    [InlineData("\"published\": §{ \"basis\": \"stated\" }", "CR2010", "/published")]
    [InlineData("\"authors\": [ §\"A B\" ]", "CR1101", "/authors/0")]
    [InlineData("\"retrievedAt\": §\"2024-05-03\"", "CR1201", "/retrievedAt")]
    [InlineData("\"published\": { \"edtf\": §\"2024-13\" }", "CR1204", "/published/edtf")]
    [InlineData("\"language\": §\"e\"", "CR1801", "/language")]
    [InlineData("\"actors\": [ { \"id\": \"a\", \"kind\": \"person\", \"country\": §\"Belarus\" } ]", "CR1405", "/actors/0/country")]
    public void A_fault_of_structure_has_its_code_and_the_place_of_its_token(string member, string code, string pointer) =>
        ShouldBeAtMark(Start + member + End, code, pointer);

    [Theory]
    [InlineData("§{ \"schemaVersion\": \"1.0\", \"id\": \"urn:x:1\", \"sources\": [ { \"id\": \"s\", \"kind\": \"outlet\" } ] }", "CR2002", "")]
    [InlineData("\r\n §\"👍\" ", "CR2001", "")]
    [InlineData("\t§[]", "CR2001", "")]
    [InlineData("§null", "CR2003", "")]
    [InlineData("§1", "CR2001", "")]
    [InlineData("{ \"id\": \"urn:x:1\", \"publisher\": \"s\", \"sources\": [ { \"id\": \"s\", \"kind\": \"outlet\" } ], \"schemaVersion\": §\"2.0\" }", "CR1002", "/schemaVersion")]
    [InlineData("{ \"schemaVersion\": \"1.0\", \"id\": §\"no uri\", \"publisher\": \"s\", \"sources\": [ { \"id\": \"s\", \"kind\": \"outlet\" } ] }", "CR1101", "/id")]
    [InlineData("{ \"schemaVersion\": \"1.0\", \"id\": \"urn:x:1\", \"publisher\": \"s\", \"sources\": §[] }", "CR2004", "/sources")]
    public void A_fault_of_the_whole_document_has_its_code_and_place(string document, string code, string pointer) => ShouldBeAtMark(document, code, pointer);

    [Theory]
    [InlineData("{ \"type\": \"Point\", \"coordinates\": [ 1, §\"2\" ] }", "CR1401", "/coordinates/1")]
    [InlineData("{ \"type\": §\"point\", \"coordinates\": [ 1, 2 ] }", "CR1401", "/type")]
    [InlineData("§{ \"type\": \"Point\" }", "CR1401", "")]
    [InlineData("§[ 1, 2 ]", "CR2001", "")]
    public void A_fault_of_a_geometry_is_placed_inside_of_it(string geometry, string code, string pointer) =>
        ShouldBeAtMark(
            $"{Start}\"claims\": [ {{ \"id\": \"c\", \"statement\": {{ \"text\": \"a\" }}, \"places\": [ {{ \"role\": \"occurred\", \"value\": {{ \"geometry\": {geometry} }} }} ] }} ]{End}",
            code,
            $"/claims/0/places/0/value/geometry{pointer}");

    [Fact]
    public void A_name_of_an_extension_that_is_no_URI_is_a_fault()
    {
        ReadOutcome outcome = ReportJson.Read(Encoding.UTF8.GetBytes(Start + "\"extensions\": { \"no uri\": {} }" + End));

        outcome.Diagnostics.Should().ContainSingle();
        outcome.Diagnostics[0].Code.Text.Should().Be("CR1101");
        outcome.Diagnostics[0].Location.Pointer.Should().Be("/extensions/no uri");
    }

    [Fact]
    public void Of_several_faults_of_structure_the_first_is_reported() =>
        ShouldBeAtMark(Start + "\"summary\": { \"text\": §5 }, \"authors\": [], \"marking\": \"x\"" + End, "CR2001", "/summary/text");

    [Fact]
    public void A_message_says_what_was_found_and_expected_and_what_is_near()
    {
        Diagnostic diagnostic = ShouldBeAtMark(Start + "\"publicationStatus\": §\"publishd\"" + End, "CR2005", "/publicationStatus");

        diagnostic.Found.Should().Be("\"publishd\"");
        diagnostic.Message.Should().Contain("publishd").And.Contain("withdrawn").And.EndWith("did you mean \"published\"?");
        diagnostic.Help.Should().NotBeEmpty();
    }

    [Fact]
    public void Parse_throws_with_the_findings_and_TryParse_gives_nothing()
    {
        byte[] bytes = "{}"u8.ToArray();

        FluentActions.Invoking(() => ReportJson.Parse(bytes)).Should().Throw<ReportFormatException>().Which.Diagnostics.Should().NotBeEmpty();
        ReportJson.TryParse(bytes, out ConflictReport? report).Should().BeFalse();
        report.Should().BeNull();
    }

    private static Diagnostic ShouldBeAtMark(string marked, string code, string pointer)
    {
        int mark = marked.IndexOf(Mark, StringComparison.Ordinal);
        byte[] bytes = Encoding.UTF8.GetBytes(marked.Remove(mark, 1));
        int offset = Encoding.UTF8.GetByteCount(marked.AsSpan(0, mark));

        ReadOutcome outcome = ReportJson.Read(bytes);

        outcome.ShouldBeConsistent(bytes);
        outcome.Diagnostics.Should().ContainSingle();
        Diagnostic diagnostic = outcome.Diagnostics[0];
        diagnostic.Code.Text.Should().Be(code, diagnostic.Message);
        (int line, int column) = Outcomes.PositionOf(bytes, offset);
        diagnostic.Location.Should().Be(new Location(pointer, line, column, offset));
        return diagnostic;
    }
}
