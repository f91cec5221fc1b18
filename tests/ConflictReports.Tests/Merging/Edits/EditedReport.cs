using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Merging;

namespace ConflictReports.Tests.Merging.Edits;

/// <summary>One report, and edits of it in JSON.</summary>
internal static class EditedReport
{
    private const string Document = """
        {
          "schemaVersion": "1.0", "id": "https://partner.example/reports/17", "publisher": "wire", "language": "en",
          "revision": { "number": 1 },
          "sources": [
            { "id": "wire", "kind": "agency", "names": [ { "text": "Example Wire" } ] },
            { "id": "official", "kind": "office-holder", "descriptor": "a regional health official" },
            { "id": "locals", "kind": "group", "descriptor": "residents" }
          ],
          "events": [ { "id": "strike", "type": "assault.drone" } ],
          "claims": [
            {
              "id": "c1", "event": "strike", "statement": { "text": "People were wounded." },
              "attributions": [ { "hops": [ { "source": "official", "verb": "states" } ] } ],
              "quantities": [ { "measure": "wounded", "approximator": "at-least", "min": 12 }, { "measure": "killed", "best": 2 } ],
              "times": [ { "role": "occurred", "value": { "edtf": "2024-05-02" } } ]
            },
            { "id": "c2", "event": "strike", "statement": { "text": "A depot burnt." } },
            { "id": "c3", "event": "strike", "statement": { "text": "A shop was closed." } }
          ],
          "relations": [ { "from": "c2", "to": "c1", "kind": "refines" } ]
        }
        """;

    public static ReportRevision Original { get; } = Edit(_ => { });

    public static ReportRevision Edit(Action<JsonObject> edit)
    {
        JsonObject document = (JsonObject)JsonNode.Parse(Document)!;
        edit(document);
        return ReportRevision.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    public static JsonArray List(this JsonNode node, string name) => (JsonArray)node[name]!;

    public static JsonNode Claim(this JsonObject document, int index) => document["claims"]![index]!;

    public static void Move(this JsonArray items, int from, int to)
    {
        JsonNode? item = items[from];
        items.RemoveAt(from);
        items.Insert(to, item);
    }

    public static JsonNode Json(string json) => JsonNode.Parse(json)!;
}
