using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Json;

namespace ConflictReports.Validation;

/// <summary>A schema as JSON, and finding what a pointer names in it.</summary>
internal sealed class SchemaDocument
{
    /// <summary>How deep a schema may nest.</summary>
    public const int DeepestNesting = 256;

    private SchemaDocument(JsonElement root) => Root = root;

    /// <summary>The whole schema.</summary>
    public JsonElement Root { get; }

    /// <summary>Takes a copy of a schema.</summary>
    /// <exception cref="SchemaCompilationException">The schema is nested too deeply, names a member twice, has half a surrogate pair, or has values that are not JSON.</exception>
    public static SchemaDocument Copy(JsonNode schema)
    {
        try
        {
            JsonDocumentOptions options = new() { MaxDepth = DeepestNesting, AllowDuplicateProperties = false };
            using JsonDocument document = JsonDocument.Parse(schema.ToJsonString(), options);
            EnsureText(document.RootElement);
            return new SchemaDocument(document.RootElement.Clone());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw new SchemaCompilationException("", $"The schema is not JSON, names a member twice, has half a surrogate pair, or is nested deeper than {DeepestNesting} levels.", fault);
        }
    }

    /// <summary>A pointer with one more step.</summary>
    public static string Step(string pointer, string name) => $"{pointer}/{JsonLocator.Escape(name)}";

    /// <summary>A pointer with one more step.</summary>
    public static string Step(string pointer, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>A pointer in its one normal form.</summary>
    public static string Normalize(string pointer) => string.Concat(Steps(pointer).Select(step => Step("", step)));

    /// <summary>Finds what a pointer names.</summary>
    /// <param name="pointer">A JSON Pointer.</param>
    /// <param name="target">The subschema.</param>
    public bool TryFind(string pointer, out JsonElement target)
    {
        target = Root;
        foreach (string name in Steps(pointer))
        {
            if (!TryStep(ref target, name))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Steps(string pointer) =>
        pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    // Reading a text is what finds half a surrogate pair in it.
    private static void EnsureText(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            value.GetString();
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                EnsureText(item);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                _ = member.Name.Length;
                EnsureText(member.Value);
            }
        }
    }

    private static bool TryStep(ref JsonElement target, string name)
    {
        if (target.ValueKind == JsonValueKind.Object)
        {
            return target.TryGetProperty(name, out JsonElement member) && Move(ref target, member);
        }

        return target.ValueKind == JsonValueKind.Array && name.Length is > 0 and < 10 && name.All(char.IsAsciiDigit) && (name.Length == 1 || name[0] != '0')
            && int.Parse(name, System.Globalization.CultureInfo.InvariantCulture) is int index && index < target.GetArrayLength() && Move(ref target, target[index]);
    }

    private static bool Move(ref JsonElement target, JsonElement next)
    {
        target = next;
        return true;
    }
}
