using System.Text.Json.Nodes;
using ConflictReports.Testing;
using Xunit.Abstractions;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>The schema that NJsonSchema makes of the records says what the released draft-04 file says, keyword by keyword.</summary>
public sealed class ReflectedSchemaTests(ITestOutputHelper output)
{
    private const string PropertyNames = "The released schema says propertyNames, which draft-04 has not, in other words; NJsonSchema has no notion of the form of names.";

    // Every difference that is accepted, and why. A difference that is not listed fails the test, and so does one that is listed and no longer there.
    // An asterisk stands for any one step.
    private static readonly (string Definition, string Member, string Keyword, string Reason)[] Accepted =
    [
        ("*", "anyOf/*/properties/*", "member", "A branch of the released schema names the member that it demands, as some checkers ask; an empty schema says nothing."),
        ("ConflictReport", "properties/extensions", "allOf", PropertyNames),
        ("ConflictReport", "properties/extensions/allOf/0", "additionalProperties", PropertyNames),
        ("ConflictReport", "properties/extensions/allOf/0/patternProperties/*", "member", PropertyNames),
    ];

    [Fact]
    public void NJsonSchemas_own_generation_differs_from_the_released_schema_only_in_what_is_listed()
    {
        JsonNode released = Draft04.Read();
        JsonNode reflected = ReflectedSchema.Generate();
        IReadOnlyList<SchemaDifference> differences = SchemaComparison.Compare(released, reflected);
        output.WriteLine($"{released["definitions"]!.AsObject().Count} definitions, {SchemaComparison.Count(released)} keywords compared, {differences.Count} differences, {Accepted.Length} accepted");
        foreach (SchemaDifference difference in differences)
        {
            output.WriteLine(difference.ToString());
        }

        differences.Where(difference => !Accepted.Any(accepted => Covers(accepted, difference))).Should().BeEmpty("each accepted difference is listed");
        Accepted.Where(accepted => !differences.Any(difference => Covers(accepted, difference))).Should().BeEmpty("what no longer occurs is taken off the list");
        SchemaComparison.Count(released).Should().BeGreaterThan(1000);
    }

    private static bool Covers((string Definition, string Member, string Keyword, string Reason) accepted, SchemaDifference difference) =>
        accepted.Definition is "*" || accepted.Definition == difference.Definition
            ? accepted.Keyword == difference.Keyword && Fits(accepted.Member.Split('/'), difference.Member)
            : false;

    private static bool Fits(string[] pattern, string member) =>
        member.Split('/', pattern.Length) is var steps && steps.Length == pattern.Length && pattern.Zip(steps, (wanted, step) => wanted == "*" || wanted == step).All(fits => fits);

    [Fact]
    public void The_comparison_sees_a_changed_keyword_a_missing_member_and_a_missing_definition()
    {
        JsonNode schema = ReflectedSchema.Generate();
        JsonNode other = ReflectedSchema.Generate();
        other["properties"]!.AsObject().Remove("title");
        other["definitions"]!["Claim"]!["required"]!.AsArray().RemoveAt(0);
        other["definitions"]!.AsObject().Remove("Stage");
        other["definitions"]!["Figure"]!["maximum"] = 5;
        other["definitions"]!["Selector"]!["oneOf"]![1]!["$ref"] = "#/definitions/Claim";

        SchemaComparison.Compare(schema, schema).Should().BeEmpty();
        SchemaComparison.Compare(schema, other).Select(difference => $"{difference.Definition} {difference.Member} {difference.Keyword}").Should().Contain(
        [
            "ConflictReport properties/title member",
            "Claim  required",
            "Stage  definition",
            "Figure  maximum",
            "Selector oneOf/1 $ref",
        ]);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void It_is_the_same_at_each_call_and_under_any_culture(string culture)
    {
        string usual = ReflectedSchema.Generate().ToJsonString();
        ConflictReports.Tests.UnderCulture.Run(culture, () => ReflectedSchema.Generate().ToJsonString().Should().Be(usual));
    }

    [Fact]
    public void Its_profile_takes_the_examples_and_every_valid_case()
    {
        PartnerProfile profile = Profiles.Load(ReflectedSchema.Generate().ToJsonString());
        string[] files = [.. Repository.Examples, .. Directory.GetFiles(Repository.PathOf("schemas", "1.0", "conformance", "valid"), "*.json")];
        files.Should().HaveCountGreaterThan(50);
        foreach (string file in files)
        {
            profile.Validate(File.ReadAllBytes(file)).Diagnostics.Should().BeEmpty($"{Path.GetFileName(file)} is valid");
        }
    }
}
