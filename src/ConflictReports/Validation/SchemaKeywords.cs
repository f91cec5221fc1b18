using System.Collections.Immutable;
using System.Text.Json;
using ConflictReports.Schemas;
using ConflictReports.Validation.Dialects;

namespace ConflictReports.Validation;

/// <summary>The keywords of one subschema. Each is taken once; what nobody took is not supported, and refused.</summary>
internal sealed class SchemaKeywords
{
    private readonly Dictionary<string, JsonElement> remaining = new(StringComparer.Ordinal);

    /// <summary>The keywords of a subschema, whatever the dialect.</summary>
    public SchemaKeywords(JsonElement schema, string pointer)
    {
        Pointer = pointer;
        foreach (JsonProperty member in schema.EnumerateObject())
        {
            if (!IsAnnotation(member.Name))
            {
                remaining.Add(member.Name, member.Value);
            }
        }
    }

    /// <summary>The keywords of a subschema, all of the dialect. Where everything beside <c>$ref</c> is ignored, they are only <c>$ref</c> and <c>definitions</c>.</summary>
    /// <exception cref="SchemaCompilationException">A member is no keyword of the dialect, or one that is not supported.</exception>
    public SchemaKeywords(JsonElement schema, string pointer, KeywordDialect dialect)
    {
        Pointer = pointer;
        Dialect = dialect;
        bool standsAlone = dialect.ReferenceStandsAlone && schema.TryGetProperty("$ref", out _);
        foreach (JsonProperty member in schema.EnumerateObject())
        {
            if (dialect.Keywords.Contains(member.Name) && (!standsAlone || member.Name is "$ref" or "definitions"))
            {
                remaining.Add(member.Name, member.Value);
            }
            else if (!standsAlone && !KeywordDialects.Annotations.Contains(member.Name) && !string.Equals(member.Name, dialect.IdKeyword, StringComparison.Ordinal)
                && !dialect.AnchorKeywords.Contains(member.Name))
            {
                throw new SchemaCompilationException(SchemaDocument.Step(pointer, member.Name), dialect.Refuse(member.Name));
            }
        }
    }

    /// <summary>The JSON Pointer of the subschema.</summary>
    public string Pointer { get; }

    /// <summary>What the dialect has for keywords.</summary>
    public KeywordDialect Dialect { get; } = KeywordDialects.Find(SchemaDialect.Draft202012)!;

    /// <summary>Whether a keyword says nothing about which values fit.</summary>
    public static bool IsAnnotation(string keyword) => KeywordDialects.Annotations.Contains(keyword) || keyword is "$id";

    /// <summary>Takes a keyword, if it is there.</summary>
    public bool TryTake(string keyword, out JsonElement value) => remaining.Remove(keyword, out value);

    /// <summary>Leaves a keyword that was taken to somebody else.</summary>
    public void PutBack(string keyword, JsonElement value) => remaining.Add(keyword, value);

    /// <summary>Takes a keyword whose value is of one type.</summary>
    public bool TryTake(string keyword, JsonValueKind kind, out JsonElement value) =>
        TryTake(keyword, out value) && (value.ValueKind == kind ? true : throw Malformed(keyword, $"its value has to be of the JSON type {kind}"));

    /// <summary>Takes a keyword whose value is true or false; absent is false.</summary>
    public bool TakeFlag(string keyword)
    {
        if (!TryTake(keyword, out JsonElement value))
        {
            return false;
        }

        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Malformed(keyword, "its value has to be true or false");
    }

    /// <summary>Takes a keyword whose value is a string.</summary>
    public string? TakeText(string keyword) => TryTake(keyword, JsonValueKind.String, out JsonElement value) ? value.GetString()! : null;

    /// <summary>Takes a keyword whose value is a number.</summary>
    public NumberBound? TakeNumber(string keyword) => TryTake(keyword, JsonValueKind.Number, out JsonElement value) ? Bound(value) : null;

    /// <summary>Takes a keyword whose value counts something: a whole number from 0, however written; what is too large for an <see cref="int"/> counts as the largest.</summary>
    public int? TakeCount(string keyword)
    {
        if (TakeNumber(keyword) is not { } number)
        {
            return null;
        }

        if (!number.Value.IsInteger || number.Value.IsNegative)
        {
            throw Malformed(keyword, "its value has to be a whole number from 0");
        }

        return number.Value.ToCount();
    }

    /// <summary>Takes a keyword whose value is a list of strings, each once.</summary>
    public List<string>? TakeTexts(string keyword) => TryTake(keyword, JsonValueKind.Array, out JsonElement value) ? Texts(keyword, value) : null;

    /// <summary>A list of strings, each once.</summary>
    public List<string> Texts(string keyword, JsonElement list)
    {
        List<string> texts = [];
        foreach (JsonElement item in list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Malformed(keyword, "its value has to be a list of strings"))
        {
            string text = item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Malformed(keyword, "its value has to be a list of strings");
            texts.Add(texts.Contains(text) ? throw Malformed(keyword, "it names a string twice") : text);
        }

        return texts;
    }

    /// <summary>Takes a keyword whose value is a schema.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="place">Gives the place in the table of a schema, by its pointer and itself.</param>
    /// <returns>The place, or -1 if the keyword is not there.</returns>
    public int TakeSchema(string keyword, Func<string, JsonElement, int> place) =>
        TryTake(keyword, out JsonElement schema) ? place(SchemaDocument.Step(Pointer, keyword), schema) : -1;

    /// <summary>Takes a keyword whose value is a list of schemas, at least one.</summary>
    /// <inheritdoc cref="TakeSchema"/>
    /// <returns>The places; empty if the keyword is not there.</returns>
    public ImmutableArray<int> TakeSchemas(string keyword, Func<string, JsonElement, int> place)
    {
        if (!TryTake(keyword, JsonValueKind.Array, out JsonElement list))
        {
            return [];
        }

        string pointer = SchemaDocument.Step(Pointer, keyword);
        return list.GetArrayLength() == 0
            ? throw Malformed(keyword, "its list is empty")
            : [.. list.EnumerateArray().Select((schema, index) => place(SchemaDocument.Step(pointer, index), schema))];
    }

    /// <summary>Takes a keyword whose value is an object of schemas.</summary>
    /// <inheritdoc cref="TakeSchema"/>
    /// <returns>The names and places; empty if the keyword is not there.</returns>
    public ImmutableArray<(string Name, int Schema)> TakeNamedSchemas(string keyword, Func<string, JsonElement, int> place)
    {
        if (!TryTake(keyword, JsonValueKind.Object, out JsonElement map))
        {
            return [];
        }

        string pointer = SchemaDocument.Step(Pointer, keyword);
        return [.. map.EnumerateObject().Select(member => (member.Name, place(SchemaDocument.Step(pointer, member.Name), member.Value)))];
    }

    /// <summary>Refuses the keywords that nobody took.</summary>
    public void RefuseRest()
    {
        foreach (string keyword in remaining.Keys)
        {
            throw new SchemaCompilationException(SchemaDocument.Step(Pointer, keyword), $"The keyword {keyword} is not supported.");
        }
    }

    /// <summary>The exception for a keyword whose value is not as it has to be.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="reason">What is wrong, as a clause.</param>
    /// <param name="cause">The cause, or null.</param>
    public SchemaCompilationException Malformed(string keyword, string reason, Exception? cause = null) =>
        new(SchemaDocument.Step(Pointer, keyword), $"The keyword is malformed: {reason}.", cause);

    private static NumberBound Bound(JsonElement value)
    {
        string text = value.GetRawText();
        return new NumberBound(JsonNumber.Parse(System.Text.Encoding.ASCII.GetBytes(text)), text);
    }
}
