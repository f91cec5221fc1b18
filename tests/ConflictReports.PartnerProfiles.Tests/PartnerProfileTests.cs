using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>What a finding says: code, place, what was found, what was expected.</summary>
public sealed class PartnerProfileTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "5", "CR2001", "a number", "a string")]
    [InlineData("""{"type":"integer"}""", "1.5", "CR2001", "1.5", "a whole number")]
    [InlineData("""{"type":["string","boolean"]}""", "[]", "CR2001", "a list", "a string or true or false")]
    [InlineData("""{"type":["string","null"]}""", "5", "CR2001", "a number", "a string or null")]
    [InlineData("""{"type":"string"}""", "null", "CR2003", "null", "a string")]
    [InlineData("""{"required":["a"]}""", "{}", "CR2002", null, "\"a\"")]
    [InlineData("""{"type":"object","properties":{"a":{}},"required":["a"]}""", "{}", "CR2002", null, "\"a\"")]
    [InlineData("""{"dependencies":{"a":["b"]}}""", """{"a":1}""", "CR2002", null, "\"b\"")]
    [InlineData("""{"minItems":1}""", "[]", "CR2004", "an empty list", "at least 1 item")]
    [InlineData("""{"minProperties":1}""", "{}", "CR2004", "an empty object", "at least 1 member")]
    [InlineData("""{"minLength":1}""", "\"\"", "CR2004", "an empty string", "at least 1 character")]
    [InlineData("""{"enum":["completed","planned"]}""", "\"complete\"", "CR2005", "\"complete\"", "one of \"completed\", \"planned\"; did you mean \"completed\"?")]
    [InlineData("""{"pattern":"^a$"}""", "\"b\"", "CR2006", "\"b\"", "a text that matches ^a$")]
    [InlineData("""{"format":"uri"}""", "\"b\"", "CR2006", "\"b\"", "a URI with its scheme such as https://partner.example/17")]
    [InlineData("""{"maximum":3}""", "4", "CR2007", "4", "at most 3")]
    [InlineData("""{"minimum":3,"exclusiveMinimum":true}""", "3", "CR2007", "3", "more than 3")]
    [InlineData("""{"multipleOf":2}""", "3", "CR2007", "3", "a multiple of 2")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "CR2007", "2 items", "at most 1 item")]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"b":2}""", "CR2007", "2 members", "at most 1 member")]
    [InlineData("""{"items":[{}],"additionalItems":false}""", "[1,2]", "CR2007", "2 items", "at most 1 item")]
    [InlineData("""{"uniqueItems":true}""", "[1,1]", "CR2007", "1 a second time", "each item only once", "/1")]
    [InlineData("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", "{}", "CR2010", null, "at least one of \"a\" and \"b\"")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "4", "CR2011", "4", "one of 2 alternatives of the schema")]
    [InlineData("""{"oneOf":[{"type":"number"},{"minimum":5}]}""", "6", "CR2011", "6", "exactly one of 2 alternatives of the schema, not 2")]
    [InlineData("""{"not":{"minimum":5}}""", "6", "CR2011", "6", "another value: the schema excludes this one")]
    public void A_finding_says_what_was_found_and_what_was_expected(string schema, string document, string code, string? found, string expected, string pointer = "")
    {
        Diagnostic finding = Profiles.TheFinding(schema, document);
        finding.Code.Text.Should().Be(code, finding.ToString());
        finding.Severity.Should().Be(Severity.Error);
        finding.Found.Should().Be(found);
        finding.Expected.Should().Be(expected);
        finding.Location.Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("a/b~c.d[0]", "/a~1b~0c.d[0]")]
    [InlineData("", "/")]
    [InlineData("0", "/0")]
    [InlineData("a b%20", "/a b%20")]
    [InlineData("$['x']", "/$['x']")]
    public void A_pointer_is_exact_whatever_the_names(string name, string pointer)
    {
        string document = $$"""{"{{name}}":{"list":[0,{"{{name}}":"x"}]} }""";
        string schema = $$"""{"additionalProperties":{"properties":{"list":{"items":{"additionalProperties":{"type":"number"} } } } } }""";
        Profiles.TheFinding(schema, document).Location.Pointer.Should().Be($"{pointer}/list/1{pointer}");
    }

    [Fact]
    public void A_place_is_the_start_of_the_offending_token_in_lines_columns_and_bytes()
    {
        const string Document = "{\n  \"é😀\": {\r\n\t\"list\": [ 1,   \"two\" ]\n  },\n  \"extra\": null }";
        Diagnostic[] findings = [.. Profiles.Judge("""{"properties":{"é😀":{"properties":{"list":{"items":{"type":"number"}}}}},"additionalProperties":false}""", Document).Diagnostics];
        findings.Should().HaveCount(2);
        findings[0].Location.Should().Be(new Location("/é😀/list/1", 3, 17, Encoding.UTF8.GetByteCount(Document[..Document.IndexOf("\"two\"", StringComparison.Ordinal)])));
        findings[1].Location.Should().Be(new Location("/extra", 5, 3, Encoding.UTF8.GetByteCount(Document[..Document.IndexOf("\"extra\"", StringComparison.Ordinal)])));
    }

    [Fact]
    public void Findings_deep_in_lists_members_and_alternatives_are_told_one_by_one_and_in_order()
    {
        const string Schema = """
            {"allOf":[{"properties":{"a":{"items":{"allOf":[{"type":"object"},{"required":["x"]}]}}}},{"additionalProperties":{"items":{"properties":{"y":{"type":["string","null"]}}}}}]}
            """;
        string[] findings = [.. Profiles.Judge(Schema, """{"a":[1,{"y":2},{"x":1,"y":true}],"b":[{"y":[]}]}""").Diagnostics.Select(finding => $"{finding.Code} {finding.Location.Pointer}")];
        findings.Should().Equal("CR2001 /a/0", "CR2002 /a/1", "CR2001 /a/1/y", "CR2001 /a/2/y", "CR2001 /b/0/y");
    }

    [Theory]
    [InlineData("""{"kind":"circle","radius":"x"}""", "CR2001 /radius")]
    [InlineData("""{"radius":1,"kind":"square"}""", "CR2002 ")]
    [InlineData("""{"kind":"sqare"}""", "CR2008 /kind")]
    [InlineData("""{"kind":5}""", "CR2008 /kind")]
    [InlineData("""{"radius":5}""", "CR2008 ")]
    [InlineData("5", "CR2001 ")]
    public void Of_tagged_alternatives_only_the_one_that_is_meant_is_told_of(string document, string finding)
    {
        const string Schema = """
            {"oneOf":[{"$ref":"#/definitions/circle"},{"$ref":"#/definitions/square"}],"definitions":{
              "circle":{"type":"object","properties":{"kind":{"enum":["circle"]},"radius":{"type":"number"}},"required":["kind"]},
              "square":{"type":"object","properties":{"kind":{"enum":["square"]},"side":{"type":"number"}},"required":["kind","side"]}}}
            """;
        Diagnostic found = Profiles.TheFinding(Schema, document);
        $"{found.Code} {found.Location.Pointer}".Should().Be(finding);
        Profiles.TheFinding(Schema.Replace("oneOf", "anyOf", StringComparison.Ordinal), document).Should().Be(found);
    }

    [Fact]
    public void A_member_that_is_not_allowed_is_told_with_the_one_that_was_meant()
    {
        Diagnostic finding = Profiles.TheFinding("""{"properties":{"language":{}},"additionalProperties":false}""", """{"langauge":"en"}""");
        finding.Code.Text.Should().Be("CR2009");
        finding.Message.Should().Be("\"langauge\" is not a member that the schema allows here; did you mean \"language\"?");
    }

    [Fact]
    public void Further_findings_are_counted()
    {
        PartnerProfileOptions options = PartnerProfileOptions.Default with { Reading = ReadOptions.Default with { MaxFindings = 7 } };
        string document = $"[{string.Join(',', Enumerable.Repeat("{\"a\":1,\"b\":2}", 5000))}]";
        PartnerProfileOutcome outcome = Profiles.Judge("""{"items":{"additionalProperties":{"type":"string"}}}""", document, options);
        outcome.Diagnostics.Should().HaveCount(7);
        outcome.Suppressed.Should().Be(9993);
        outcome.Diagnostics[^1].Location.Pointer.Should().Be("/3/a");
    }

    [Fact]
    public void One_profile_serves_many_threads()
    {
        PartnerProfile profile = PartnerProfile.Load(Draft04.Bytes);
        byte[] example = File.ReadAllBytes(Testing.Repository.Examples[0]);
        byte[] faulty = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(example).Replace("\"sources\"", "\"sorces\"", StringComparison.Ordinal));
        PartnerProfileOutcome expected = profile.Validate(faulty);
        expected.IsValid.Should().BeFalse();
        Parallel.For(0, 32, i => (i % 2 == 0 ? profile.Validate(example).IsValid : profile.Validate(faulty) == expected).Should().BeTrue());
    }

    [Fact]
    public void An_exception_says_where_and_why()
    {
        PartnerProfileException fault = Profiles.Refuse("""{"properties":{"a/b":{"const":1}}}""");
        fault.Pointer.Should().Be("/properties/a~1b/const");
        fault.Message.Should().Be("The profile cannot be used; at \"/properties/a~1b/const\": The keyword const is of a later draft than draft-04, which would ignore it.");
    }
}
