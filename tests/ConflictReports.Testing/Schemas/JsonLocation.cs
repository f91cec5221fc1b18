using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>Follows JSON Pointers (RFC 6901).</summary>
public static class JsonLocation
{
    /// <summary>The value at a pointer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pointer">The pointer.</param>
    /// <exception cref="ArgumentException">There is no such value, or it is null.</exception>
    public static JsonNode Find(JsonNode document, string pointer)
    {
        JsonNode? at = document;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            at = at is JsonArray items ? items[int.Parse(name, CultureInfo.InvariantCulture)] : (at as JsonObject)?[name];
        }

        return at ?? throw new ArgumentException($"There is no value at {pointer}.", nameof(pointer));
    }
}
