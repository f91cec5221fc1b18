using System.Collections.Frozen;
using ConflictReports.Schemas;
using ConflictReports.Values;

namespace ConflictReports.Validation.Dialects;

/// <summary>What a dialect of JSON Schema has for keywords, and where it differs from the others. Whatever the dialect, the table of nodes that is made of it is the same.</summary>
internal sealed record KeywordDialect
{
    /// <summary>The dialect.</summary>
    public required SchemaDialect Dialect { get; init; }

    /// <summary>The name for sentences.</summary>
    public required string Name { get; init; }

    /// <summary>The URI of the metaschema, without an empty fragment.</summary>
    public required string Uri { get; init; }

    /// <summary>The keyword that gives a schema its id.</summary>
    public required string IdKeyword { get; init; }

    /// <summary>The keywords that give a schema a name within its resource.</summary>
    public required FrozenSet<string> AnchorKeywords { get; init; }

    /// <summary>Whether an id that is only a fragment is a name within the resource.</summary>
    public bool FragmentIdIsAnchor { get; init; }

    /// <summary>Whether everything beside <c>$ref</c> is ignored.</summary>
    public bool ReferenceStandsAlone { get; init; }

    /// <summary>Whether true and false are schemas everywhere; otherwise only as <c>additionalProperties</c> and <c>additionalItems</c>.</summary>
    public bool HasBooleanSchemas { get; init; } = true;

    /// <summary>Whether <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c> are flags beside a bound, and no bounds themselves.</summary>
    public bool ExclusiveBoundsAreFlags { get; init; }

    /// <summary>Whether <c>items</c> may be a list, with <c>additionalItems</c> for what comes after it.</summary>
    public bool ItemsMayBeList { get; init; }

    /// <summary>Whether <c>enum</c>, <c>required</c> and the lists of <c>dependencies</c> have to have at least one item.</summary>
    public bool ListsNeedAnItem { get; init; }

    /// <summary>The keywords that say something about values, and those that hold subschemas for others to refer to.</summary>
    public required FrozenSet<string> Keywords { get; init; }

    /// <summary>Of the keywords, those that have subschemas, and where.</summary>
    public required FrozenDictionary<string, KeywordShape> Subschemas { get; init; }

    /// <summary>Why some names are refused: keywords that are not supported, and keywords of other drafts with what this one has instead.</summary>
    public required FrozenDictionary<string, string> Refusals { get; init; }

    /// <summary>Why a name that is none of the keywords is refused, as one sentence.</summary>
    public string Refuse(string name)
    {
        if (Refusals.TryGetValue(name, out string? reason))
        {
            return $"The keyword {name} {reason}.";
        }

        string? nearest = NearestText.Find(name, Keywords.Concat(KeywordDialects.Annotations).Concat(AnchorKeywords).Append(IdKeyword).Order(StringComparer.Ordinal));
        string meant = nearest is null ? "a name that is not known could be a misspelt keyword" : $"did you mean {nearest}?";
        return $"{JsonText.Quote(name)} is no keyword of {Name}; {meant}{(nearest is null ? "." : "")}";
    }
}
