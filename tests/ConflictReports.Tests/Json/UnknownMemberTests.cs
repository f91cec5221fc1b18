using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Json;

public sealed class UnknownMemberTests
{
    private const string Value = """{"a":[null,{},[],1.50,0,true,"\u00e9\u2028"]}""";

    public static TheoryData<string> RecordNames => [.. Objects().Select(info => info.Type.Name)];

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void A_member_named_like_a_computed_one_survives(string record)
    {
        foreach (string name in MemberPlanter.NamesOfComputedMembers)
        {
            ShouldSurvive(record, name);
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void A_member_with_an_odd_name_survives(string record)
    {
        foreach (string name in MemberPlanter.OddNames)
        {
            ShouldSurvive(record, name);
        }
    }

    [Fact]
    public void A_member_whose_name_starts_with_a_dollar_sign_survives_in_a_selector_and_a_rating()
    {
        const string Text = """
            { "schemaVersion": "1.0", "id": "urn:x:1", "publisher": "s", "sources": [ { "id": "s", "kind": "outlet" } ],
              "claims": [ { "id": "c", "statement": { "text": "t" },
                            "evidence": [ { "ref": "e", "selectors": [ { "$comment": "a", "type": "fragment", "value": "x" } ] } ] } ],
              "ratings": [ { "target": { "ref": "c" }, "rater": "s", "value": { "credibility": "2", "$id": 1, "scale": "admiralty" } } ] }
            """;

        ConflictReport report = ReportJson.Parse(System.Text.Encoding.UTF8.GetBytes(Text));

        report.Claims[0].Evidence[0].Selectors[0].UnknownMembers.Keys.Should().Equal("$comment");
        report.Ratings[0].Value.UnknownMembers.Keys.Should().Equal("$id");
        JsonNode.DeepEquals(JsonNode.Parse(ReportJson.Serialize(report)), JsonNode.Parse(Text)).Should().BeTrue();
    }

    private static void ShouldSurvive(string record, string name)
    {
        (JsonTypeInfo contract, JsonObject json) = Minimal(Objects().Single(info => info.Type.Name == record));
        json.Insert(0, name, JsonNode.Parse(Value));

        ExtensibleRecord read = (ExtensibleRecord)JsonSerializer.Deserialize(json.ToJsonString(), ReportContract.ReadReport.Options.GetTypeInfo(contract.Type))!;
        JsonNode written = JsonNode.Parse(JsonSerializer.Serialize(read, contract))!;

        read.UnknownMembers.Should().ContainKey(name).And.HaveCount(1);
        JsonNode.DeepEquals(written, json).Should().BeTrue($"{written} should say the same as {json}");
    }

    // A branch of a union is read through the union, which knows its tag.
    private static (JsonTypeInfo Contract, JsonObject Json) Minimal(JsonTypeInfo contract)
    {
        JsonObject json = new ReportGenerator(new Random(1), GeneratorOptions.Minimal).NextDocument(contract);
        foreach (JsonTypeInfo union in ContractWalk.All.Where(ContractWalk.IsUnion))
        {
            foreach (JsonDerivedType branch in union.PolymorphismOptions!.DerivedTypes.Where(branch => branch.DerivedType == contract.Type))
            {
                json.Add(union.PolymorphismOptions.TypeDiscriminatorPropertyName, (string)branch.TypeDiscriminator!);
                return (union, json);
            }
        }

        return (contract, json);
    }

    private static IEnumerable<JsonTypeInfo> Objects() => ContractWalk.All.Where(info => info.Kind == JsonTypeInfoKind.Object && !ContractWalk.IsUnion(info));
}
