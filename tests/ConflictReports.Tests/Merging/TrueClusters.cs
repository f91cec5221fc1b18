using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Tests.Merging;

/// <summary>A report that judges which events and which speakers of a simulated world are one, so that origins can be counted apart from the errors of joining them.</summary>
internal static class TrueClusters
{
    /// <summary>The report, as JSON in UTF-8: events by the labels of their claims, named speakers by their ids, which are those of the person or ministry.</summary>
    public static byte[] Judge(SimulatedWorld world)
    {
        SortedDictionary<string, SortedSet<string>> same = new(StringComparer.Ordinal);
        foreach (JsonNode document in world.Reports.Select(bytes => JsonNode.Parse(bytes)!))
        {
            string id = (string)document["id"]!;
            foreach (JsonNode claim in document["claims"]?.AsArray().Select(claim => claim!) ?? [])
            {
                if (world.Labels.EventOf.TryGetValue($"{id}#{(string)claim["id"]!}", out int number))
                {
                    Put(same, $"event {number}", $"{id}#{(string)claim["event"]!}");
                }
            }

            foreach (string source in document["claims"] is null ? [] : document["sources"]!.AsArray().Select(source => (string)source!["id"]!))
            {
                if (source.StartsWith("official-", StringComparison.Ordinal) || source.StartsWith("ministry-", StringComparison.Ordinal))
                {
                    Put(same, source, $"{id}#{source}");
                }
            }
        }

        JsonNode[] judgements = [.. same.Values.SelectMany(items => items.Skip(1).Select(other => new JsonObject { ["left"] = items.Min, ["right"] = other, ["verdict"] = "same" }))];
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["schemaVersion"] = "1.0",
            ["id"] = "https://judge.example/1",
            ["publisher"] = "judge",
            ["sources"] = new JsonArray(new JsonObject { ["id"] = "judge", ["kind"] = "organization", ["names"] = new JsonArray(new JsonObject { ["text"] = "Judge" }) }),
            ["judgements"] = new JsonArray(judgements),
        });
    }

    private static void Put(SortedDictionary<string, SortedSet<string>> same, string key, string item) =>
        (same.TryGetValue(key, out SortedSet<string>? items) ? items : same[key] = new SortedSet<string>(StringComparer.Ordinal)).Add(item);
}
