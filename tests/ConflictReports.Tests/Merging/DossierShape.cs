using System.Text.Json.Nodes;

namespace ConflictReports.Tests.Merging;

/// <summary>A dossier without the order of its lists and without the ids it numbers itself: two dossiers that differ by labels alone have equal shapes.</summary>
internal sealed class DossierShape
{
    // What a report says itself, with ids of its own that only look like those of the dossier.
    private static readonly HashSet<string> Quoted = ["relation", "enquiry", "rating"];
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> leftOut;

    private DossierShape(HashSet<string> leftOut) => this.leftOut = leftOut;

    /// <summary>The shape as JSON.</summary>
    /// <param name="json">The dossier as JSON, with the names that it is compared by.</param>
    /// <param name="leftOut">Members to leave out.</param>
    public static string Of(string json, params string[] leftOut)
    {
        JsonObject dossier = JsonNode.Parse(json)!.AsObject();
        DossierShape shape = new([.. leftOut, "set"]);
        foreach (JsonNode cluster in Items(dossier, "clusters"))
        {
            shape.NameCluster(cluster);
        }

        // Whoever is one in the dossier is shown by any of the ids.
        foreach (string[] members in Items(dossier, "identities").Select(identity => Items(identity, "members").Select(member => (string)member!).Order(StringComparer.Ordinal).ToArray()))
        {
            Array.ForEach(members, member => shape.keys[member] = $"party {members[0]}");
        }

        return shape.Sorted(dossier, isQuoted: false)!.ToJsonString();
    }

    private void NameCluster(JsonNode cluster)
    {
        string key = $"cluster {Items(cluster, "claims").Select(claim => (string)claim["id"]!).Min(StringComparer.Ordinal)}";
        keys[(string)cluster["id"]!] = key;
        foreach (JsonNode question in Items(cluster, "questions"))
        {
            List<string> values = [];
            foreach (JsonNode value in Items(question, "values"))
            {
                string claims = string.Join(' ', Items(value, "claims").Select(claim => (string)claim!).Order(StringComparer.Ordinal));
                string name = $"{key} {question["kind"]} {question["measure"]} {question["role"]} {question["stage"]}: {value["text"]} {claims}";
                values.Add(name);
                keys[(string)value["id"]!] = name;
            }

            keys[(string)question["id"]!] = $"question {values.Min(StringComparer.Ordinal)}";
        }
    }

    private JsonNode? Sorted(JsonNode? node, bool isQuoted) => node switch
    {
        JsonObject item => new JsonObject(item.Where(member => !leftOut.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value, isQuoted || Quoted.Contains(member.Key))))),
        JsonArray list => new JsonArray([.. list.Select(item => Sorted(item, isQuoted)).OrderBy(item => item!.ToJsonString(), StringComparer.Ordinal)]),
        JsonValue value when !isQuoted && value.TryGetValue(out string? text) && keys.TryGetValue(text, out string? key) => JsonValue.Create(key),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<JsonNode> Items(JsonNode node, string member) => node[member]?.AsArray().Select(item => item!) ?? [];
}
