using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Testing;
using Xunit.Abstractions;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>Whatever the bytes of profile and document: a profile is refused by its own exception or taken, a document judged, and the same way twice.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int UsualCases = 3000;

    private static readonly string[] Keywords =
    [
        "type", "enum", "properties", "patternProperties", "additionalProperties", "required", "dependencies", "items", "additionalItems", "minItems", "maxItems", "uniqueItems", "pattern",
        "minLength", "maxLength", "format", "minimum", "maximum", "exclusiveMinimum", "multipleOf", "allOf", "anyOf", "oneOf", "not", "$ref", "definitions", "id", "$schema", "const", "title",
    ];

    private static readonly string[] Values =
    [
        "{}", "[]", "[{}]", "\"string\"", "[\"string\",\"null\"]", "true", "false", "null", "0", "1.0", "-1", "1e300", "\"#\"", "\"#/definitions/a\"", "\"^a+$\"", "\"(a\"", "\"date\"",
        "{\"a\":{}}", "{\"a\":{\"$ref\":\"#\"}}", "[{\"$ref\":\"#\"}]", "{\"$ref\":\"#/definitions/a\"}", "[\"a\",\"b\"]", "{\"a\":[\"b\"]}", "\"a\"", "[1,\"1\",null]", "\"http://x.example/\"",
    ];

    private static readonly string[] Documents =
        ["null", "0", "1.0", "1e300", "\"a\"", "\"2024-05-01\"", "[]", "[1,[2,{\"a\":null}]]", "{}", "{\"a\":{\"a\":[\"a\"]},\"b\":1}", "[[[[]]]]", "{\"\":{\"/~\":0}}", "true"];

    [Fact]
    public void Mutated_profiles_and_documents_never_throw_anything_else()
    {
        Seed seed = Seed.Take(output.WriteLine);
        (int taken, int refused, int fitting) = (0, 0, 0);
        for (int i = 0; i < Seed.Cases(UsualCases); i++)
        {
            Random random = seed.ForCase(i);
            byte[] schema = Damage(Encoding.UTF8.GetBytes(Schema(random, 0).ToJsonString()), random, oneIn: 4);
            PartnerProfile profile;
            try
            {
                profile = PartnerProfile.Load(schema);
            }
            catch (PartnerProfileException)
            {
                refused++;
                continue;
            }

            taken++;
            foreach (string document in Documents)
            {
                byte[] bytes = Damage(Encoding.UTF8.GetBytes(document), random, oneIn: 6);
                PartnerProfileOutcome outcome = profile.Validate(bytes);
                outcome.Should().Be(profile.Validate(bytes), seed.Case(i));
                outcome.IsValid.Should().Be(outcome.Diagnostics.IsEmpty, seed.Case(i));
                fitting += outcome.IsValid ? 1 : 0;
            }
        }

        output.WriteLine($"{taken} profiles taken, {refused} refused, {fitting} documents fitted");
        taken.Should().BeGreaterThan(Seed.Cases(UsualCases) / 10);
        refused.Should().BeGreaterThan(Seed.Cases(UsualCases) / 10);
        fitting.Should().BePositive();
    }

    [Fact]
    public void Mutations_of_our_own_schema_and_reports_never_throw_anything_else()
    {
        Seed seed = Seed.Take(output.WriteLine);
        byte[] schema = Draft04.Bytes;
        byte[] report = File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "conformance", "valid", "minimal.json") is var file && File.Exists(file) ? file : Repository.Examples[0]);
        PartnerProfile own = PartnerProfile.Load(schema);
        int taken = 0;
        for (int i = 0; i < Seed.Cases(UsualCases) / 30; i++)
        {
            Random random = seed.ForCase(i);
            own.Validate(Damage(report, random, oneIn: 1));
            try
            {
                taken += PartnerProfile.Load(Damage(schema, random, oneIn: 1)).Validate(report).Diagnostics.Count >= 0 ? 1 : 0;
            }
            catch (PartnerProfileException fault)
            {
                fault.Reason.Should().NotBeEmpty(seed.Case(i));
            }
        }

        output.WriteLine($"{taken} damaged schemas taken");
    }

    private static JsonNode Schema(Random random, int depth)
    {
        JsonObject schema = [];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            string keyword = Keywords[random.Next(Keywords.Length)];
            schema[keyword] = random.Next(4) > 0 && depth < 4 ? Fitting(keyword, random, depth) : JsonNode.Parse(Values[random.Next(Values.Length)]);
        }

        return schema;
    }

    private static JsonNode? Fitting(string keyword, Random random, int depth) => keyword switch
    {
        "type" => random.Next(2) == 0 ? "object" : new JsonArray("string", "integer", "null"),
        "enum" => new JsonArray(1, "a", null, new JsonArray(2)),
        "properties" or "definitions" or "dependencies" => new JsonObject { ["a"] = Schema(random, depth + 1), ["b"] = Schema(random, depth + 1) },
        "patternProperties" => new JsonObject { ["^a"] = Schema(random, depth + 1), [".*"] = Schema(random, depth + 1) },
        "additionalProperties" or "additionalItems" => random.Next(2) == 0 ? false : Schema(random, depth + 1),
        "items" => random.Next(2) == 0 ? Schema(random, depth + 1) : new JsonArray(Schema(random, depth + 1)),
        "required" => new JsonArray("a"),
        "minItems" or "maxItems" or "minLength" or "maxLength" => random.Next(3),
        "minimum" or "maximum" or "multipleOf" => random.Next(1, 4),
        "uniqueItems" or "exclusiveMinimum" => true,
        "pattern" => "^a+$",
        "format" => "date",
        "allOf" or "anyOf" or "oneOf" => new JsonArray(Schema(random, depth + 1), Schema(random, depth + 1)),
        "not" => Schema(random, depth + 1),
        "$ref" => "#/definitions/a",
        "id" => "https://partner.example/x",
        "$schema" => "http://json-schema.org/draft-04/schema#",
        _ => "words",
    };

    private static byte[] Damage(byte[] bytes, Random random, int oneIn)
    {
        byte[] copy = [.. bytes];
        if (random.Next(oneIn) > 0 || copy.Length == 0)
        {
            return copy;
        }

        int place = random.Next(copy.Length);
        switch (random.Next(4))
        {
            case 0:
                copy[place] = (byte)random.Next(256);
                return copy;
            case 1:
                return copy[..place];
            case 2:
                return [.. copy[..place], .. copy[random.Next(place, copy.Length)..]];
            default:
                int end = random.Next(place, Math.Min(copy.Length, place + 40));
                return [.. copy[..end], .. copy[place..end], .. copy[end..]];
        }
    }
}
