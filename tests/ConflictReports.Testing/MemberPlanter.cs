using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Values;

namespace ConflictReports.Testing;

/// <summary>Plants members that this version does not know into every object of a document, as a newer version or a partner would write them.</summary>
/// <param name="random">The source of randomness.</param>
public sealed class MemberPlanter(Random random)
{
    // Names that a pointer, a serializer, an object model or another case could trip over. None is the name of a member in any record.
    private static readonly string[] Odd =
    [
        "", " ", "~", "/", "~0", "~1", "a/b~c", "\"", "\\", "'", "имя", "اسم", "e\u0301", "\u00e9", "👍", "\u0000", "\u2028", "x-partner", "0", "-", "null",
        "$comment", "$type", "$id", "$ref", "$values", "$defs", "@context", "__proto__", "constructor", "Id", "ID", "Kind", "Sources", "Claims",
    ];

    private static readonly string[] ComputedNames = FindComputedNames();

    /// <summary>The JSON names, in both cases, of the C# properties of records that are no members of the document.</summary>
    public static IReadOnlyList<string> NamesOfComputedMembers => ComputedNames;

    /// <summary>Names that are hard on readers.</summary>
    public static IReadOnlyList<string> OddNames => Odd;

    /// <summary>Plants at least one member into every object, but for the map of extensions, whose names are URIs.</summary>
    /// <param name="document">The document; it is changed.</param>
    /// <returns>How many members were planted.</returns>
    public int Plant(JsonObject document)
    {
        List<JsonObject> objects = [];
        Collect(document, objects, except: document["extensions"]);
        int planted = 0;
        foreach (JsonObject json in objects)
        {
            for (int i = random.Next(1, 3); i > 0; i--)
            {
                planted += json.TryAdd(NextName(), NextValue()) ? 1 : 0;
            }
        }

        return planted;
    }

    private static void Collect(JsonNode? node, List<JsonObject> objects, JsonNode? except)
    {
        if (node is JsonObject json)
        {
            if (json != except)
            {
                objects.Add(json);
            }

            foreach ((_, JsonNode? value) in json)
            {
                Collect(value, objects, except);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                Collect(item, objects, except);
            }
        }
    }

    private static string[] FindComputedNames()
    {
        HashSet<string> members = [.. ContractWalk.All.SelectMany(info => info.Properties).Select(property => property.Name), .. ContractWalk.TagNames];
        return [.. typeof(ExtensibleRecord).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ExtensibleRecord)))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .SelectMany(property => new[] { property.Name, JsonNamingPolicy.CamelCase.ConvertName(property.Name) })
            .Where(name => !members.Contains(name))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    private string NextName() => random.Next(4) switch
    {
        0 => ComputedNames[random.Next(ComputedNames.Length)],
        1 => $"x-{TextSamples.Next(random)}",
        _ => Odd[random.Next(Odd.Length)],
    };

    private JsonNode? NextValue() => JsonSamples.Next(random);
}
