using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConflictReports.Validation.Dialects;

/// <summary>The subschemas of a schema by their pointers, ids and anchors, and what references between them mean. Nothing is loaded from elsewhere.</summary>
internal sealed partial class SchemaResources
{
    private readonly KeywordDialect dialect;
    private readonly SchemaDocument document;
    private readonly Dictionary<string, (JsonElement Schema, UriReference Base)> subschemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);

    private SchemaResources(SchemaDocument document, KeywordDialect dialect)
    {
        this.document = document;
        this.dialect = dialect;
    }

    /// <summary>Whether any subschema has <c>unevaluatedProperties</c> or <c>unevaluatedItems</c>, so that it matters which schemas have judged a part of the value.</summary>
    public bool AsksForUnevaluated { get; private set; }

    /// <summary>Gathers the subschemas of a document.</summary>
    /// <exception cref="SchemaCompilationException">An id or anchor is malformed or given twice, or a subschema is of another dialect.</exception>
    public static SchemaResources Gather(SchemaDocument document, KeywordDialect dialect)
    {
        SchemaResources resources = new(document, dialect);
        resources.named.Add("", "");
        resources.Visit(document.Root, "", UriReference.Empty);
        return resources;
    }

    /// <summary>The URI that references in the subschema at a pointer start from.</summary>
    public UriReference BaseOf(string pointer)
    {
        while (true)
        {
            if (subschemas.TryGetValue(pointer, out (JsonElement Schema, UriReference Base) found))
            {
                return found.Base;
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }
    }

    /// <summary>Finds the subschema that a reference means.</summary>
    /// <param name="start">The URI that the reference starts from.</param>
    /// <param name="reference">The text of <c>$ref</c>.</param>
    /// <param name="pointer">The JSON Pointer of the subschema, in its one normal form.</param>
    /// <param name="target">The subschema.</param>
    /// <returns>False if there is none in this schema.</returns>
    public bool TryResolve(UriReference start, string reference, out string pointer, out JsonElement target)
    {
        UriReference uri = start.Resolve(UriReference.Parse(reference));
        string fragment = Uri.UnescapeDataString(uri.Fragment ?? "");
        bool isPointer = fragment.StartsWith('/');
        string name = uri.WithoutFragment + (fragment.Length > 0 && !isPointer ? "#" + fragment : "");
        target = default;
        if (!named.TryGetValue(name, out string? root))
        {
            pointer = "";
            return false;
        }

        pointer = isPointer ? root + SchemaDocument.Normalize(fragment) : root;
        bool isKnown = subschemas.TryGetValue(pointer, out (JsonElement Schema, UriReference Base) found);
        target = found.Schema;
        return isKnown || document.TryFind(pointer, out target);
    }

    // The schema is at most as deep as a document may be, so that recursion is safe.
    private void Visit(JsonElement schema, string pointer, UriReference start)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            subschemas[pointer] = (schema, start);
            return;
        }

        RefuseOtherDialect(schema, pointer);
        bool standsAlone = dialect.ReferenceStandsAlone && schema.TryGetProperty("$ref", out _);
        UriReference own = standsAlone ? start : ReadNames(schema, pointer, start);
        subschemas[pointer] = (schema, own);
        foreach (JsonProperty member in schema.EnumerateObject())
        {
            if (dialect.Subschemas.TryGetValue(member.Name, out KeywordShape shape) && (!standsAlone || member.NameEquals("definitions")))
            {
                AsksForUnevaluated |= member.Name is "unevaluatedProperties" or "unevaluatedItems";
                VisitKeyword(member.Value, SchemaDocument.Step(pointer, member.Name), shape, own);
            }
        }
    }

    private void VisitKeyword(JsonElement value, string pointer, KeywordShape shape, UriReference start)
    {
        if (shape == KeywordShape.Map && value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                Visit(member.Value, SchemaDocument.Step(pointer, member.Name), start);
            }
        }
        else if (shape is KeywordShape.List or KeywordShape.SchemaOrList && value.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Visit(item, SchemaDocument.Step(pointer, index++), start);
            }
        }
        else if (shape is KeywordShape.Schema or KeywordShape.SchemaOrList)
        {
            Visit(value, pointer, start);
        }
    }

    private void RefuseOtherDialect(JsonElement schema, string pointer)
    {
        if (KeywordDialects.Of(schema, pointer, dialect) != dialect)
        {
            throw new SchemaCompilationException(SchemaDocument.Step(pointer, "$schema"), $"The whole schema is of {dialect.Name}; a part of another dialect is not supported.");
        }
    }

    private UriReference ReadNames(JsonElement schema, string pointer, UriReference start)
    {
        UriReference own = schema.TryGetProperty(dialect.IdKeyword, out JsonElement id) ? ReadId(id, pointer, start) : start;
        foreach (string keyword in dialect.AnchorKeywords.Order(StringComparer.Ordinal))
        {
            if (schema.TryGetProperty(keyword, out JsonElement anchor))
            {
                string at = SchemaDocument.Step(pointer, keyword);
                string text = anchor.ValueKind == JsonValueKind.String ? anchor.GetString()! : "";
                AddName(own.ToString() + "#" + (AnchorForm().IsMatch(text) ? text : throw MalformedAnchor(at)), pointer, at);
            }
        }

        return own;
    }

    private UriReference ReadId(JsonElement id, string pointer, UriReference start)
    {
        string at = SchemaDocument.Step(pointer, dialect.IdKeyword);
        string text = id.ValueKind == JsonValueKind.String ? id.GetString()! : throw new SchemaCompilationException(at, "An id has to be a string.");
        if (dialect.FragmentIdIsAnchor && text.StartsWith('#') && text.Length > 1)
        {
            AddName(start.ToString() + text, pointer, at);
            return start;
        }

        UriReference uri = start.Resolve(UriReference.Parse(text));
        if (uri.Fragment is { Length: > 0 })
        {
            throw new SchemaCompilationException(at, $"An id has no fragment{(dialect.FragmentIdIsAnchor ? ", or is only a fragment" : "; a name within the schema is an $anchor")}.");
        }

        uri = uri.WithoutFragment;
        string name = uri.ToString();
        if (pointer.Length > 0 || name.Length > 0)
        {
            AddName(name, pointer, at);
        }

        return uri;
    }

    private void AddName(string name, string pointer, string at)
    {
        if (!named.TryAdd(name, pointer) && !string.Equals(named[name], pointer, StringComparison.Ordinal))
        {
            throw new SchemaCompilationException(at, $"Another subschema has the same name already, at \"{named[name]}\".");
        }
    }

    private static SchemaCompilationException MalformedAnchor(string at) =>
        new(at, "An anchor is a letter or underscore, followed by letters, digits, hyphens, underscores and periods.");

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnchorForm();
}
