using System.Text.Json.Nodes;

namespace ConflictReports.Testing;

/// <summary>Makes one small change in a JSON document: most changes are faults of structure, some are harmless.</summary>
/// <param name="random">The source of chance; the same seed makes the same changes.</param>
public sealed class JsonMutator(Random random)
{
    private static readonly string[] Texts =
        ["", " ", "x", "Completed", "complete", "2026-02-30", "199u", "ua_UA", "by", "C1", "c 1", "sha256:00", "2.0", "1.7", "http://", "https://a.example/b#c", "\u0000", "é", "1e3"];

    private static readonly string[] Numbers = ["-1", "0", "1.0", "1e0", "2147483648", "999999999999999", "1000000000000000", "0.00000000001", "1.5", "1e-11", "1e15"];

    /// <summary>Changes one member or item of the document, chosen by chance.</summary>
    /// <param name="document">The document; changed in place.</param>
    /// <returns>What was done, for a message.</returns>
    public string Mutate(JsonNode document)
    {
        List<JsonNode> containers = [.. Containers(document)];
        JsonNode container = containers[random.Next(containers.Count)];
        return container switch
        {
            JsonObject members when members.Count > 0 => Mutate(members),
            JsonArray items when items.Count > 0 => Mutate(items),
            _ => $"nothing at {container.GetPath()}",
        };
    }

    private string Mutate(JsonObject members)
    {
        string name = members.ElementAt(random.Next(members.Count)).Key;
        string place = $"{members.GetPath()} {name}";
        if (random.Next(4) == 0)
        {
            members.Remove(name);
            return $"removed {place}";
        }

        JsonNode? value = Value(members[name]);
        members[name] = value;
        return $"{place} = {value?.ToJsonString() ?? "null"}";
    }

    private string Mutate(JsonArray items)
    {
        int index = random.Next(items.Count);
        string place = $"{items.GetPath()} {index}";
        JsonNode? value = Value(items[index]);
        items[index] = value;
        return $"{place} = {value?.ToJsonString() ?? "null"}";
    }

    private JsonNode? Value(JsonNode? old) => random.Next(9) switch
    {
        0 => null,
        1 => new JsonArray(),
        2 => new JsonObject(),
        3 => JsonNode.Parse(Numbers[random.Next(Numbers.Length)]),
        4 => JsonValue.Create(random.Next(2) == 0),
        5 => new JsonArray(old?.DeepClone()),
        6 => new JsonObject { ["type"] = old?.DeepClone(), ["scale"] = "admiralty" },
        _ => JsonValue.Create(Texts[random.Next(Texts.Length)]),
    };

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(pair => pair.Value) : (JsonArray)node;
        foreach (JsonNode child in children.Where(child => child is JsonObject or JsonArray).SelectMany(child => Containers(child!)))
        {
            yield return child;
        }
    }
}
