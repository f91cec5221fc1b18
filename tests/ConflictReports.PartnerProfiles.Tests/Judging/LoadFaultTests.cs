using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConflictReports.PartnerProfiles.Tests.Judging;

/// <summary>What NJsonSchema 10.7.2 ignores, fetches or fails on, each refused when the profile is loaded.</summary>
public sealed class LoadFaultTests
{
    public static TheoryData<string> LaterKeywords =>
    [
        "const", "contains", "propertyNames", "if", "then", "else", "$id", "$anchor", "$defs", "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary",
        "dependentRequired", "dependentSchemas", "minContains", "maxContains", "prefixItems", "unevaluatedItems", "unevaluatedProperties", "contentEncoding", "contentMediaType",
        "contentSchema", "deprecated", "readOnly", "writeOnly",
    ];

    [Theory]
    [MemberData(nameof(LaterKeywords))]
    public void Keywords_of_later_drafts_are_not_ignored(string keyword)
    {
        PartnerProfileException fault = Profiles.Refuse($$"""{"properties":{"a":{"{{keyword}}":{} } } }""");
        fault.Pointer.Should().Be($"/properties/a/{keyword}");
        fault.Reason.Should().Contain("later draft");
    }

    [Theory]
    [InlineData("""{"discriminator":"type"}""", "/discriminator")]
    [InlineData("""{"x-nullable":true}""", "/x-nullable")]
    [InlineData("""{"nullable":true}""", "/nullable")]
    [InlineData("""{"requird":["a"]}""", "/requird")]
    [InlineData("""{"items":{"divisibleBy":2}}""", "/items/divisibleBy")]
    public void Names_that_are_no_keywords_are_not_ignored(string schema, string pointer) => Profiles.Refuse(schema).Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("""{"type":"strnig"}""", "/type")]
    [InlineData("""{"type":["string","any"]}""", "/type")]
    [InlineData("""{"type":[]}""", "/type")]
    [InlineData("""{"type":5}""", "/type")]
    [InlineData("""{"enum":[]}""", "/enum")]
    [InlineData("""{"enum":"a"}""", "/enum")]
    [InlineData("""{"required":"a"}""", "/required")]
    [InlineData("""{"required":true}""", "/required")]
    [InlineData("""{"maxItems":-1}""", "/maxItems")]
    [InlineData("""{"maxItems":1.5}""", "/maxItems")]
    [InlineData("""{"minLength":"1"}""", "/minLength")]
    [InlineData("""{"multipleOf":0}""", "/multipleOf")]
    [InlineData("""{"exclusiveMinimum":5}""", "/exclusiveMinimum")]
    [InlineData("""{"exclusiveMaximum":true}""", "/exclusiveMaximum")]
    [InlineData("""{"anyOf":[]}""", "/anyOf")]
    [InlineData("""{"allOf":{}}""", "/allOf")]
    [InlineData("""{"pattern":5}""", "/pattern")]
    [InlineData("""{"properties":[]}""", "/properties")]
    [InlineData("""{"dependencies":{"a":"b"}}""", "/dependencies/a")]
    [InlineData("""{"id":5}""", "/id")]
    public void Malformed_keywords_are_refused(string schema, string pointer) => Profiles.Refuse(schema).Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("true", "")]
    [InlineData("false", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("""{"properties":{"a":true}}""", "/properties/a")]
    [InlineData("""{"items":false}""", "/items")]
    [InlineData("""{"not":true}""", "/not")]
    [InlineData("""{"allOf":[{},true]}""", "/allOf/1")]
    [InlineData("""{"definitions":{"a":5}}""", "/definitions/a")]
    public void Boolean_schemas_are_refused(string schema, string pointer) => Profiles.Refuse(schema).Pointer.Should().Be(pointer);

    [Theory]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("http://json-schema.org/draft-03/schema#")]
    [InlineData("http://json-schema.org/schema#")]
    public void Other_dialects_are_refused(string dialect) => Profiles.Refuse($$"""{"$schema":"{{dialect}}"}""").Pointer.Should().Be("/$schema");

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#")]
    [InlineData("http://json-schema.org/draft-04/schema")]
    public void The_dialect_draft_04_is_taken(string dialect) => Profiles.Fits($$"""{"$schema":"{{dialect}}"}""", "1").Should().BeTrue();

    [Theory]
    [InlineData("""{"properties":{"a":{"$ref":"#/definitions/x","maxLength":1}},"definitions":{"x":{}}}""", "/properties/a/maxLength")]
    [InlineData("""{"properties":{"a":{"$ref":"#/definitions/x","type":"string"}},"definitions":{"x":{}}}""", "/properties/a/type")]
    public void Keywords_beside_a_reference_are_not_ignored(string schema, string pointer)
    {
        PartnerProfileException fault = Profiles.Refuse(schema);
        fault.Pointer.Should().Be(pointer);
        fault.Reason.Should().Contain("allOf");
    }

    [Fact]
    public void Words_beside_a_reference_are_taken() =>
        Profiles.Fits("""{"$ref":"#/definitions/x","description":"words","definitions":{"x":{"type":"string"}}}""", "1").Should().BeFalse();

    [Theory]
    [InlineData("http://127.0.0.1:1/x.json")]
    [InlineData("https://json-schema.org/draft-04/schema#")]
    [InlineData("http://json-schema.org/draft-04/schema#")]
    [InlineData("other.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("#anchor")]
    [InlineData("#/definitions/none")]
    [InlineData("#/definitions/~2")]
    [InlineData("")]
    public void References_that_lead_out_of_the_profile_are_refused(string reference) =>
        Profiles.Refuse($$"""{"properties":{"a":{"$ref":"{{reference}}"} },"definitions":{"~2":{} } }""").Pointer.Should().Be("/properties/a/$ref");

    [Fact]
    public void No_reference_is_ever_fetched()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        string folder = Directory.CreateTempSubdirectory().FullName;
        string file = Path.Combine(folder, "other.json");
        File.WriteAllText(file, """{"type":"string"}""");
        DateTime touched = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastAccessTimeUtc(file, touched);
        string[] references = [$"http://127.0.0.1:{port}/x.json", $"http://127.0.0.1:{port}/x.json#/definitions/a", new Uri(file).AbsoluteUri, file];

        foreach (string reference in references)
        {
            Profiles.Refuse($$"""{"$ref":"{{reference}}"}""");
            Profiles.Refuse($$"""{"id":"http://127.0.0.1:{{port}}/base.json","properties":{"a":{"$ref":"{{reference}}"} } }""");
        }

        listener.Pending().Should().BeFalse();
        File.GetLastAccessTimeUtc(file).Should().Be(touched);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_id_of_the_whole_profile_names_the_profile()
    {
        const string Schema = """{"id":"https://partner.example/profile#","properties":{"a":{"$ref":"https://partner.example/profile#/definitions/x"},"b":{"$ref":"https://partner.example/profile"}},"definitions":{"x":{"type":"string"}}}""";
        Profiles.Fits(Schema, """{"a":"x","b":{"a":"y"}}""").Should().BeTrue();
        Profiles.Fits(Schema, """{"b":{"a":1}}""").Should().BeFalse();
    }

    [Fact]
    public void An_id_further_in_would_change_references_and_is_refused() =>
        Profiles.Refuse("""{"properties":{"id":{"id":"other"}}}""").Pointer.Should().Be("/properties/id/id");

    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"allOf":[{"$ref":"#/definitions/a"}],"definitions":{"a":{"allOf":[{"$ref":"#"}]}}}""")]
    [InlineData("""{"not":{"$ref":"#"}}""")]
    [InlineData("""{"dependencies":{"a":{"$ref":"#"}}}""")]
    public void References_in_a_circle_are_refused(string schema) => Profiles.Refuse(schema).Reason.Should().Contain("leads to itself");

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("(a)\\\\1")]
    [InlineData("\\\\p{Letter}")]
    [InlineData("\\\\bword")]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("a**")]
    [InlineData("((a{99}){99}){99}")]
    [InlineData("a{2000000000}")]
    public void Patterns_that_cannot_be_matched_in_linear_time_are_refused(string pattern)
    {
        Profiles.Refuse($$"""{"pattern":"{{pattern}}"}""").Pointer.Should().Be("/pattern");
        Profiles.Refuse($$"""{"patternProperties":{"{{pattern}}":{} } }""").Pointer.Should().Be("/patternProperties");
    }

    [Theory]
    [InlineData("idn-email")]
    [InlineData("idn-hostname")]
    [InlineData("iri")]
    [InlineData("regex")]
    [InlineData("edtf")]
    [InlineData("byte")]
    public void Formats_that_are_not_judged_are_refused(string format) => Profiles.Refuse($$"""{"format":"{{format}}"}""").Pointer.Should().Be("/format");

    [Theory]
    [InlineData("""{"type":"string","type":"number"}""")]
    [InlineData("""{"title":"\ud800"}""")]
    [InlineData("""{type:"string"}""")]
    [InlineData("""{"type":"string"}{}""")]
    [InlineData("""{"maximum":123456789012345678901234567890}""")]
    [InlineData("")]
    public void A_profile_has_to_be_strict_JSON(string schema) => Profiles.Refuse(schema).Reason.Should().StartWith("Line 1, column ");

    [Fact]
    public void A_byte_order_mark_or_other_encoding_is_refused()
    {
        foreach (Encoding encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            byte[] schema = [.. encoding.GetPreamble(), .. encoding.GetBytes("{}")];
            FluentActions.Invoking(() => PartnerProfile.Load(schema)).Should().Throw<PartnerProfileException>();
        }
    }
}
