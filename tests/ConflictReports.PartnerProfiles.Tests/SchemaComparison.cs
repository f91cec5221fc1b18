using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>Compares two draft-04 schemas definition by definition and keyword by keyword, by what they mean: the order of names and how a number is written do not count.</summary>
internal static class SchemaComparison
{
    private const string Root = nameof(ConflictReport);

    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal) { "$schema", "id", "title", "description", "default", "examples", "$comment", "definitions" };

    /// <summary>All differences, in the order of definitions, members and keywords.</summary>
    public static IReadOnlyList<SchemaDifference> Compare(JsonNode released, JsonNode reflected)
    {
        Dictionary<(string, string, string), string> left = Facts(released);
        Dictionary<(string, string, string), string> right = Facts(reflected);
        return
        [
            .. left.Keys.Union(right.Keys)
                .Where(key => left.GetValueOrDefault(key) != right.GetValueOrDefault(key))
                .Order()
                .Select(key => new SchemaDifference(key.Item1, key.Item2, key.Item3, left.GetValueOrDefault(key), right.GetValueOrDefault(key))),
        ];
    }

    /// <summary>How many keywords a schema has that are compared.</summary>
    public static int Count(JsonNode schema) => Facts(schema).Count;

    private static Dictionary<(string Definition, string Member, string Keyword), string> Facts(JsonNode schema)
    {
        Dictionary<(string, string, string), string> facts = [];
        Read(Root, "", schema.AsObject(), facts);
        foreach ((string name, JsonNode? definition) in schema["definitions"]!.AsObject())
        {
            facts[(name, "", "definition")] = "there";
            Read(name, "", definition!.AsObject(), facts);
        }

        return facts;
    }

    private static void Read(string definition, string member, JsonObject schema, Dictionary<(string, string, string), string> facts)
    {
        foreach ((string keyword, JsonNode? value) in schema)
        {
            string within = member.Length == 0 ? keyword : $"{member}/{keyword}";
            switch (keyword)
            {
                case var annotation when Annotations.Contains(annotation) || annotation.StartsWith("x-", StringComparison.Ordinal):
                    break;

                // Anything is what members are without it, too.
                case "additionalProperties" when value is JsonObject { Count: 0 }:
                    break;
                case "properties" or "patternProperties":
                    foreach ((string name, JsonNode? part) in value!.AsObject())
                    {
                        facts[(definition, $"{within}/{name}", "member")] = "there";
                        Read(definition, $"{within}/{name}", part!.AsObject(), facts);
                    }

                    break;

                // A list of one reference and nothing else is that reference.
                case "oneOf" or "anyOf" or "allOf" when value is JsonArray { Count: 1 } && value[0] is JsonObject { Count: 1 } single && single.ContainsKey("$ref"):
                    Read(definition, member, single, facts);
                    break;
                case "oneOf" or "anyOf" or "allOf":
                    facts[(definition, member, keyword)] = $"{value!.AsArray().Count} alternatives";
                    foreach ((int index, JsonNode? part) in value.AsArray().Index())
                    {
                        Read(definition, $"{within}/{index}", part!.AsObject(), facts);
                    }

                    break;
                case "items" or "not" or "additionalProperties" or "additionalItems" when value is JsonObject part:
                    facts[(definition, within, "schema")] = "there";
                    Read(definition, within, part, facts);
                    break;
                default:
                    facts[(definition, member, keyword)] = Text(value!);
                    break;
            }
        }
    }

    private static string Text(JsonNode value) => value switch
    {
        JsonArray list => string.Join(", ", list.Select(item => Text(item!)).Order(StringComparer.Ordinal)),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => JsonSerializer.Deserialize<decimal>(number.ToJsonString()).ToString("0.############################", CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };
}
