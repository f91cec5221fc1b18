using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Validation;

namespace ConflictReports.Testing.Mutants;

/// <summary>Schemas such as partners write, each with documents about it: what the schema of reports has not.</summary>
internal static class NamedSchemas
{
    private const int ManyMembers = 80;

    private static readonly (string Name, string Schema, string[] Documents)[] All =
    [
        (
            "profile",
            """
            {"allOf":[{"$ref":"#/$defs/Base"},{"if":{"properties":{"kind":{"const":"article"}},"required":["kind"]},"then":{"required":["title"]},"else":{"not":{"required":["title"]}}}],
             "type":"object","additionalProperties":{"type":["string","number"]},"propertyNames":{"maxLength":32,"pattern":"^[a-z$]"},"minProperties":1,"maxProperties":12,
             "properties":{"kind":true,"title":{"type":"string","minLength":2,"maxLength":30},"tags":true,"place":true,"dated":true,"score":true,"of":{"$ref":"#"}},
             "$defs":{"Base":{"properties":{"kind":{"enum":["article","post"]},"tags":{"type":"array","items":{"$ref":"#/$defs/Tag"},"uniqueItems":true,"maxItems":4},
               "place":{"anyOf":[{"$ref":"#/$defs/Point"},{"type":"null"}]},"dated":{"type":"string","format":"date"},
               "score":{"type":"number","minimum":0,"exclusiveMaximum":10.5},"of":{"type":["object","null"]}},"dependentRequired":{"score":["dated"]}},
               "Tag":{"type":"string","pattern":"^[a-zé😀]+$"},
               "Point":{"type":"array","prefixItems":[{"type":"number","minimum":-180,"maximum":180},{"type":"number","minimum":-90,"maximum":90}],"items":false,"minItems":2}}}
            """,
            [
                """{"kind":"article","title":"Мінск, a title","tags":["war","é😀"],"place":[27.5667,53.9],"dated":"2024-05-03","score":10.25,"$x":"1","y":2}""",
                """{"kind":"post","place":null,"of":{"kind":"post","of":{"kind":"article","title":"ab"}}}""",
                """{"tags":[],"kind":"post","a name of just thirty-two bytes..":1}""",
            ]
        ),
        (
            "union",
            """
            {"type":"object","required":["value"],"properties":{"value":{"oneOf":[{"$ref":"#/$defs/A"},{"$ref":"#/$defs/B"}]},"next":{"$ref":"#"}},"additionalProperties":false,
             "$defs":{"A":{"type":"object","required":["scale","low"],"properties":{"scale":{"const":"admiralty"},"low":{"type":"integer"},"inner":{"oneOf":[{"$ref":"#/$defs/A"},{"$ref":"#/$defs/B"}]}}},
              "B":{"type":"object","required":["scale"],"properties":{"scale":{"const":"likeli\"hood"},"high":{"type":"string","format":"uri"},"id":{"format":"uuid"}},"additionalProperties":false}}}
            """,
            [
                """{"value":{"low":1,"inner":{"high":"https://a.example/","scale":"likeli\"hood","id":"00000000-0000-4000-8000-000000000001"},"scale":"admiralty"},"next":{"value":{"scale":"admiralty","low":-1}}}""",
                """{"value":{"scale":"likeli\u0022hood","high":"urn:x:y"}}""",
            ]
        ),
        (
            "values",
            """
            {"type":"array","items":{"anyOf":[{"enum":[1,"1",null,true,[1],{"a":1},1.5,"a\u0000b","\\"]},{"const":{"b":[]}},{"type":"integer","multipleOf":3,"minimum":-30,"maximum":1e3},
              {"type":"number","exclusiveMinimum":0.1,"exclusiveMaximum":0.3},{"type":"string","minLength":3,"maxLength":5},{"oneOf":[{"type":"object","maxProperties":1},{"required":["x","y"]}]},
              {"type":"boolean","not":{"const":true}},{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":{"type":"boolean"},"minItems":1,"maxItems":3}]}}
            """,
            [
                """[1,"1",null,true,[1],{"a":1},1.5,"a\u0000b","\\",{"b":[]},3,-30,0.2,"abc","éééé",{"x":1,"y":2,"z":3},false,["a",1,true],1.0,10e-1,999,0.25,{}]""",
                """["a\u0000b","😀😀😀",3e0,0.1,0.3,0.1234567890123456,[],["a"],{"x":1,"y":1}]""",
            ]
        ),
        (
            "names",
            """
            {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{"type":"integer"},"y$":{"minimum":2}},
             "properties":{"a\u0000b":{"const":1},"a":{"type":"string"},"":{"type":"null"},"back\\slash":{"type":"integer"},"quo\"te":{"type":"integer"},"é":{"enum":["é","e"]},"😀":{"type":"object",
              "required":["имя","tab\there"],"properties":{"имя":{"type":"string"},"tab\there":true,"thirty-one bytes of a name.....":{"type":"integer"},"thirty-two bytes of a name......":{"type":"integer"},
              "thirty bytes of a name........":{"type":"integer"},"twenty-eight bytes of a name":{"type":"integer"},"twenty-nine bytes of a name..":{"type":"integer"},"/":{"type":"boolean"}},"additionalProperties":{"type":"array"}}}}
            """,
            [
                """{"a\u0000b":1,"a":"b","":null,"back\\slash":5,"quo\"te":6,"é":"é","😀":{"имя":"x","tab\there":1,"thirty-one bytes of a name.....":1,"thirty-two bytes of a name......":1,"thirty bytes of a name........":3,"twenty-eight bytes of a name":4,"twenty-nine bytes of a name..":5,"/":true,"else":[]},"x-y":3,"xy":2}""",
                """{"\ud83d\ude00":{"\u0438мя":"","tab\u0009here":0,"\/":false}}""",
            ]
        ),
    ];

    /// <summary>The schemas with their documents; also one of more members than a pass has bits for, and one of just as many.</summary>
    public static IEnumerable<(RouteTarget Target, byte[][] Documents)> Targets()
    {
        foreach ((string name, string schema, string[] documents) in All)
        {
            yield return (new RouteTarget(name, CompiledSchema.Compile(JsonNode.Parse(schema)!)), [.. documents.Select(Encoding.UTF8.GetBytes)]);
        }

        foreach (int count in new[] { 62, 63, ManyMembers })
        {
            JsonObject schema = WithMembers(count);
            byte[] document = Encoding.UTF8.GetBytes($"{{{string.Join(",", Enumerable.Range(0, count).Select(i => $"\"m{i}\":{i}"))}}}");
            yield return (new RouteTarget($"{count} members", CompiledSchema.Compile(schema)), [document, Encoding.UTF8.GetBytes("{\"m0\":0,\"other\":[1],\"m61\":61}")]);
        }
    }

    private static JsonObject WithMembers(int count) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("m0", $"m{count - 1}"),
        ["properties"] = new JsonObject(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"m{i}", (JsonNode?)new JsonObject { ["type"] = "integer", ["maximum"] = i }))),
        ["additionalProperties"] = new JsonObject { ["type"] = "array" },
    };
}
