using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>What OpenAPI says beside JSON Schema.</summary>
internal static class OpenApiKeywords
{
    /// <summary>A tagged union, with the discriminator from which generators of code make types (OpenAPI 3.1, section 4.8.25).</summary>
    public static void OneOf(DialectConverter converter, KeywordSite site, JsonObject target)
    {
        JsonArray converted = converter.List(site.Value, site.Pointer);
        target["oneOf"] = converted;
        JsonObject[] branches = [.. ((JsonArray)site.Value!).OfType<JsonObject>().Where(IsReference).Select(branch => converter.Resolve(branch, site.Pointer))];
        if (branches.Length != converted.Count || TagOf(branches) is not { } tag)
        {
            return;
        }

        JsonObject mapping = [];
        foreach ((JsonObject branch, JsonNode? reference) in branches.Zip(converted))
        {
            mapping[Tag(branch, tag)!] = reference!["$ref"]!.DeepClone();
        }

        target["discriminator"] = new JsonObject { ["propertyName"] = tag, ["mapping"] = mapping };
    }

    private static bool IsReference(JsonObject branch) => branch.Count == 1 && branch.ContainsKey("$ref");

    // The member that every branch demands with a text of its own.
    private static string? TagOf(JsonObject[] branches) =>
        (branches.FirstOrDefault()?["properties"] as JsonObject)?.Select(pair => pair.Key)
            .FirstOrDefault(name => branches.All(branch => Tag(branch, name) is not null && Requires(branch, name))
                && branches.Select(branch => Tag(branch, name)).Distinct(StringComparer.Ordinal).Count() == branches.Length);

    private static string? Tag(JsonObject branch, string name) =>
        (branch["properties"] as JsonObject)?[name] is JsonObject member && member["const"] is JsonValue value && value.TryGetValue(out string? tag) ? tag : null;

    private static bool Requires(JsonObject branch, string name) =>
        branch["required"] is JsonArray required && required.Any(item => item is JsonValue value && value.TryGetValue(out string? text) && text == name);
}
