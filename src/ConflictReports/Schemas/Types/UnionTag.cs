using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Types;

/// <summary>The member that tells the objects of a union apart.</summary>
internal static class UnionTag
{
    /// <summary>The name of the member that each object requires with a text of its own; null if there is none.</summary>
    public static string? Find(IReadOnlyList<SchemaPlace> objects) =>
        objects.Count == 0 ? null : objects[0].Members("properties").Select(member => member.Name).FirstOrDefault(name => TellsApart(name, objects));

    /// <summary>The text of the tag in one object; null if it has none.</summary>
    public static string? Value(SchemaPlace place, string? tag) =>
        tag is not null
        && place.Items("required").Any(name => name is JsonValue && name.ToString() == tag)
        && place.Schema["properties"]?[tag] is JsonObject member
        && member["const"] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : null;

    private static bool TellsApart(string name, IReadOnlyList<SchemaPlace> objects)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        return objects.All(place => Value(place, name) is { } value && values.Add(value));
    }
}
