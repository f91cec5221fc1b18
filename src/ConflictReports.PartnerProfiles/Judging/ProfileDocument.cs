using System.Globalization;
using System.Text.Json;
using ConflictReports.Json;
using ConflictReports.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>A profile as JSON, and what its references mean.</summary>
internal sealed class ProfileDocument
{
    private const string Dialect = "http://json-schema.org/draft-04/schema";
    private const int LongestIndex = 9;

    private readonly string? id;

    private ProfileDocument(JsonElement root)
    {
        Root = root;
        id = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("id", out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.TrimEnd('#')
            : null;
    }

    /// <summary>The whole profile.</summary>
    public JsonElement Root { get; }

    /// <summary>Reads a profile that has passed the syntax stage.</summary>
    public static ProfileDocument Parse(ReadOnlyMemory<byte> utf8Schema)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Schema, new JsonDocumentOptions { MaxDepth = SchemaDocument.DeepestNesting });
        return new ProfileDocument(document.RootElement.Clone());
    }

    /// <summary>Refuses what would give a subschema another dialect, or its references another base.</summary>
    /// <exception cref="SchemaCompilationException">It is of another dialect, or has an id and is not the whole profile.</exception>
    public static void RefuseOtherResources(string pointer, JsonElement schema)
    {
        if (schema.TryGetProperty("$schema", out JsonElement dialect)
            && !(dialect.ValueKind == JsonValueKind.String && string.Equals(dialect.GetString()!.TrimEnd('#'), Dialect, StringComparison.Ordinal)))
        {
            throw new SchemaCompilationException(SchemaDocument.Step(pointer, "$schema"), $"The dialect has to be {Dialect}#.");
        }

        if (schema.TryGetProperty("id", out JsonElement id) && (pointer.Length > 0 || id.ValueKind != JsonValueKind.String))
        {
            throw new SchemaCompilationException(SchemaDocument.Step(pointer, "id"), "Only the whole profile may have an id, and it has to be a string.");
        }
    }

    /// <summary>The JSON Pointer that a reference means, in its one normal form, and what is there; false if there is nothing, or the reference leads out of the profile.</summary>
    /// <param name="reference">The text of <c>$ref</c>.</param>
    /// <param name="pointer">The pointer.</param>
    /// <param name="target">The subschema.</param>
    public bool TryResolve(string reference, out string pointer, out JsonElement target)
    {
        bool named = id is { Length: > 0 } && reference.StartsWith(id, StringComparison.Ordinal) && (reference.Length == id.Length || reference[id.Length] == '#');
        string local = named ? reference[id!.Length..] : reference;
        pointer = "";
        target = Root;
        if (local is "#" || (named && local.Length == 0))
        {
            return true;
        }

        if (!local.StartsWith("#/", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string step in Uri.UnescapeDataString(local[1..]).Split('/').Skip(1))
        {
            if (JsonLocator.Unescape(step) is not { } name || !TryStep(ref target, name))
            {
                return false;
            }

            pointer = SchemaDocument.Step(pointer, name);
        }

        return true;
    }

    private static bool TryStep(ref JsonElement target, string name)
    {
        JsonElement next = default;
        bool found = target.ValueKind switch
        {
            JsonValueKind.Object => target.TryGetProperty(name, out next),
            JsonValueKind.Array => IsIndex(name) && int.Parse(name, CultureInfo.InvariantCulture) is int index && index < target.GetArrayLength() && (next = target[index]).ValueKind != JsonValueKind.Undefined,
            _ => false,
        };
        target = found ? next : target;
        return found;
    }

    private static bool IsIndex(string name) => name.Length is > 0 and <= LongestIndex && name.All(char.IsAsciiDigit) && (name.Length == 1 || name[0] != '0');
}
