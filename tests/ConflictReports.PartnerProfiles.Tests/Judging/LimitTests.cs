using System.Diagnostics;
using System.Text;
using ConflictReports.Json;

namespace ConflictReports.PartnerProfiles.Tests.Judging;

/// <summary>No profile and no document throws, hangs, or ends the process.</summary>
public sealed class LimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly PartnerProfileOptions Deep = PartnerProfileOptions.Default with
    {
        Reading = PartnerProfileOptions.Default.Reading with { MaxDepth = 256 },
        Profile = PartnerProfileOptions.Default.Profile with { MaxDepth = 256 },
    };

    [Theory]
    [InlineData(65)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void A_document_that_nests_deeper_than_the_limit_is_a_finding(int depth)
    {
        foreach (string document in new[] { new string('[', depth) + new string(']', depth), new string('[', depth), string.Concat(Enumerable.Repeat("{\"a\":", depth)) })
        {
            PartnerProfileOutcome outcome = Profiles.Judge("""{"items":{"$ref":"#"},"additionalProperties":{"$ref":"#"}}""", document);
            outcome.Passed.Should().BeNull();
            outcome.Diagnostics.Should().Contain(finding => finding.Code.Text == "CR1008" || finding.Code.Text == "CR1000");
        }
    }

    [Fact]
    public void A_document_as_deep_as_the_limit_is_judged_to_its_end()
    {
        string document = $"{new string('[', 64)}5{new string(']', 64)}";
        Profiles.TheFinding("""{"items":{"$ref":"#"},"not":{"type":"number"}}""", document).Location.Pointer.Should().Be(string.Concat(Enumerable.Repeat("/0", 64)));
    }

    [Theory]
    [InlineData("{\"not\":", "}")]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("{\"items\":", "}")]
    [InlineData("{\"properties\":{\"a\":", "}}")]
    [InlineData("{\"enum\":[", "]}")]
    public void A_profile_that_nests_deeper_than_the_limit_is_refused(string open, string close)
    {
        foreach (int depth in new[] { 70, 100_000 })
        {
            string schema = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
            Profiles.Refuse(schema).Reason.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Deep_schemas_over_deep_values_end_on_a_small_stack_with_a_finding()
    {
        string chain = string.Concat(Enumerable.Repeat("{\"allOf\":[", 50)) + "{\"items\":{\"$ref\":\"#\"}}" + string.Concat(Enumerable.Repeat("]}", 50));
        PartnerProfile profile = Profiles.Load(chain, Deep);
        byte[] document = Encoding.UTF8.GetBytes(new string('[', 250) + new string(']', 250));
        PartnerProfileOutcome? outcome = null;
        Thread thread = new(() => outcome = profile.Validate(document), 512 * 1024);
        thread.Start();
        thread.Join(Patience).Should().BeTrue();
        outcome!.Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1008");
        outcome.Passed.Should().BeNull();
    }

    [Fact]
    public void A_chain_of_more_schemas_over_one_value_than_the_limit_is_refused()
    {
        string definitions = string.Join(',', Enumerable.Range(0, 1000).Select(i => $$"""
            "d{{i}}":{"allOf":[{"$ref":"#/definitions/d{{i + 1}}"}]}
            """));
        Profiles.Refuse($$"""{"$ref":"#/definitions/d0","definitions":{ {{definitions}},"d1000":{} } }""").Reason.Should().Contain("by way of each other");
    }

    [Fact]
    public void Alternatives_that_double_at_each_step_are_judged_once_each()
    {
        string definitions = string.Join(',', Enumerable.Range(0, 20).Select(i => $$"""
            "d{{i}}":{"anyOf":[{"$ref":"#/definitions/d{{i + 1}}"},{"allOf":[{"$ref":"#/definitions/d{{i + 1}}"}]}]}
            """));
        Within(() => Profiles.Judge($$"""{"$ref":"#/definitions/d0","definitions":{ {{definitions}},"d20":{"type":"string"} } }""", "5"))
            .Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR2011");
    }

    [Fact]
    public void Alternatives_that_double_at_each_level_of_the_document_are_judged_once_each()
    {
        string document = $"{new string('[', 60)}5{new string(']', 60)}";
        const string Schema = """{"anyOf":[{"items":{"$ref":"#"},"type":"array"},{"items":{"$ref":"#"},"type":["array","string"]}]}""";
        Within(() => Profiles.Judge(Schema, document)).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Nested_oneOf_with_nulls_takes_no_time_without_end()
    {
        string schema = string.Concat(Enumerable.Repeat("{\"oneOf\":[", 30)) + "{\"type\":\"string\"}" + string.Concat(Enumerable.Repeat("]}", 30));
        Within(() => Profiles.Judge(schema, "null")).IsValid.Should().BeFalse();
        Within(() => Profiles.Judge($$"""{"properties":{"a":{{schema}}} }""", """{"a":null}""")).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Long_lists_whose_items_have_alternatives_take_time_in_proportion()
    {
        string document = $"[{string.Join(',', Enumerable.Repeat("{\"x\":1}", 60_000))}]";
        Within(() => Profiles.Judge("""{"items":{"anyOf":[{"type":"object"},{"type":"null"}],"additionalProperties":{"type":"number"}}}""", document)).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Long_names_around_many_members_are_within_the_limit_of_work_or_a_finding()
    {
        string name = new('n', 1_000_000);
        string members = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\":1"));
        string document = $$"""{"{{name}}":{"{{name}}":{ {{members}} } } }""";
        Within(() => Profiles.Judge("""{"additionalProperties":{"additionalProperties":{"additionalProperties":{"type":"number"}}}}""", document))
            .Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1008");
    }

    [Fact]
    public void More_work_than_the_limit_is_a_finding()
    {
        PartnerProfileOptions options = PartnerProfileOptions.Default with { MaxWork = 1000 };
        string document = $"[{string.Join(',', Enumerable.Repeat("1", 2000))}]";
        PartnerProfileOutcome outcome = Profiles.Judge("""{"items":{"minimum":0}}""", document, options);
        outcome.Diagnostics.Should().ContainSingle().Which.Expected.Should().Be("at most 1000 units of work");
        outcome.Passed.Should().BeNull();
        Profiles.Judge("""{"items":{"minimum":0}}""", "[1]", options).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Many_patterns_over_many_long_texts_end_at_the_limit_of_work()
    {
        string patterns = string.Join(',', Enumerable.Range(0, 50).Select(i => $$"""{"pattern":"(a|b)*a(a|b){900}c{{i}}"}"""));
        string schema = $$"""{"items":{"allOf":[{{patterns}}]} }""";
        string document = $"[{string.Join(',', Enumerable.Repeat($"\"{new string('a', 100_000)}\"", 100))}]";
        PartnerProfileOptions options = PartnerProfileOptions.Default with { MaxWork = PartnerProfileOptions.Default.MaxWork / 10 };
        Within(() => Profiles.Judge(schema, document, options)).Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1008");
    }

    [Fact]
    public void Sizes_counts_and_strings_beyond_the_limits_are_findings()
    {
        PartnerProfileOptions options = PartnerProfileOptions.Default with { Reading = new ReadOptions { MaxDocumentBytes = 100, MaxValues = 10, MaxStringBytes = 20 } };
        foreach (string document in new[] { new string(' ', 101), "[1,2,3,4,5,6,7,8,9,10]", $"\"{new string('x', 21)}\"" })
        {
            PartnerProfileOutcome outcome = Profiles.Judge("{}", document, options);
            outcome.Diagnostics[0].Code.Text.Should().Be("CR1008");
            outcome.Passed.Should().BeNull();
        }

        PartnerProfileOptions small = PartnerProfileOptions.Default with { Profile = new ReadOptions { MaxDocumentBytes = 10 } };
        Profiles.Refuse("""{"type":"string"}""", small).Reason.Should().Contain("at most 10 bytes");
        FluentActions.Invoking(() => PartnerProfileOptions.Default with { MaxWork = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static PartnerProfileOutcome Within(Func<PartnerProfileOutcome> judge)
    {
        Stopwatch watch = Stopwatch.StartNew();
        PartnerProfileOutcome outcome = judge();
        watch.Elapsed.Should().BeLessThan(Patience);
        return outcome;
    }
}
