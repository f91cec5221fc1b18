using System.Collections.Frozen;
using System.Text.Json;
using ConflictReports.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>The keywords of draft-04. Others are refused: to ignore one would be to accept what the partner forbids.</summary>
internal static class ProfileKeywords
{
    private static readonly FrozenSet<string> Annotations = FrozenSet.ToFrozenSet(["$schema", "id", "title", "description", "default", "examples", "$comment"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Assertions = FrozenSet.ToFrozenSet(
        [
            "type", "enum", "properties", "patternProperties", "additionalProperties", "required", "dependencies", "minProperties", "maxProperties", "items", "additionalItems",
            "minItems", "maxItems", "uniqueItems", "pattern", "minLength", "maxLength", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "allOf",
            "anyOf", "oneOf", "not", "$ref", "definitions",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Later = FrozenSet.ToFrozenSet(
        [
            "const", "contains", "propertyNames", "if", "then", "else", "$id", "$anchor", "$defs", "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary",
            "dependentRequired", "dependentSchemas", "minContains", "maxContains", "prefixItems", "unevaluatedItems", "unevaluatedProperties", "contentEncoding", "contentMediaType",
            "contentSchema", "deprecated", "readOnly", "writeOnly",
        ],
        StringComparer.Ordinal);

    /// <summary>The keywords of a subschema, all of draft-04.</summary>
    /// <exception cref="SchemaCompilationException">One is not, or stands beside <c>$ref</c>, where draft-04 demands that it be ignored.</exception>
    public static SchemaKeywords Read(JsonElement schema, string pointer)
    {
        bool refers = schema.TryGetProperty("$ref", out _);
        foreach (JsonProperty member in schema.EnumerateObject())
        {
            string? fault = Annotations.Contains(member.Name) ? null
                : Later.Contains(member.Name) ? $"The keyword {member.Name} is of a later draft than draft-04, which would ignore it."
                : !Assertions.Contains(member.Name) ? "It is no keyword of draft-04; a name that is not known could be a misspelt keyword."
                : refers && member.Name is not ("$ref" or "definitions") ? "Beside $ref, draft-04 ignores it; write both as items of allOf."
                : null;
            if (fault is not null)
            {
                throw new SchemaCompilationException(SchemaDocument.Step(pointer, member.Name), fault);
            }
        }

        SchemaKeywords keywords = new(schema, pointer);
        keywords.TryTake("id", out _);
        return keywords;
    }
}
