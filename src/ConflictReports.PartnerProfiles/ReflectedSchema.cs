using System.Text.Json.Nodes;
using ConflictReports.PartnerProfiles.Reflecting;

namespace ConflictReports.PartnerProfiles;

/// <summary>
/// The JSON Schema of a report in draft-04, made a second time and in another way: NJsonSchema reflects over the records, where the released schemas are made from the serializer's
/// contract. Whoever compares the two sees what either way alone would hide.
/// </summary>
/// <remarks>
/// The two share only what a value type says of its own form (its converter's schema). Which types, members and lists there are, what is required, which unions have which tags, and which
/// words a closed set has, is found anew. Titles and descriptions are left out. For exchange take the released file; this one is for checking it.
/// </remarks>
public static class ReflectedSchema
{
    private const string Dialect = "http://json-schema.org/draft-04/schema#";

    /// <summary>Makes the schema.</summary>
    /// <returns>The schema: the report in place, everything else under <c>definitions</c>, sorted by name; an object of its own at each call.</returns>
    public static JsonNode Generate()
    {
        JsonObject made = (JsonObject)JsonNode.Parse(RecordGenerator.Generate(typeof(ConflictReport)).ToJson())!;
        JsonObject schema = new() { ["$schema"] = Dialect };
        foreach ((string keyword, JsonNode? value) in made.Where(member => member.Key is not ("$schema" or "definitions" or "title")).ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        JsonObject definitions = [];
        foreach ((string name, JsonNode? definition) in made["definitions"]!.AsObject().OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            definitions[name] = definition?.DeepClone();
        }

        schema["definitions"] = definitions;
        return schema;
    }
}
