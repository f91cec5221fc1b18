using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Reads the keywords on the types of values, on their enumeration and on strings.</summary>
internal static class RuleReader
{
    /// <summary>The types of <c>type</c>.</summary>
    public static JsonKinds Kinds(SchemaKeywords keywords)
    {
        JsonKinds allowed = Allowed(keywords);
        return allowed & ~Excluded(keywords, allowed);
    }

    private static JsonKinds Allowed(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("type", out JsonElement value))
        {
            return JsonKinds.All;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return Kind(keywords, value.GetString()!);
        }

        List<string> names = keywords.Texts("type", value);
        return names.Count == 0 ? throw keywords.Malformed("type", "its list is empty") : names.Aggregate(JsonKinds.None, (all, name) => all | Kind(keywords, name));
    }

    // A "not" that only names types, such as "anything but null", leaves the other types. Whether a number is whole is not a matter of its type alone.
    private static JsonKinds Excluded(SchemaKeywords keywords, JsonKinds allowed)
    {
        const JsonKinds Numbers = JsonKinds.Number | JsonKinds.Integer;
        if (!keywords.TryTake("not", out JsonElement value))
        {
            return JsonKinds.None;
        }

        if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(member => member.NameEquals("type")) && value.TryGetProperty("type", out _))
        {
            JsonKinds excluded = Allowed(new SchemaKeywords(value, SchemaDocument.Step(keywords.Pointer, "not")));
            if ((excluded & Numbers) is JsonKinds.None or Numbers && (allowed & ~excluded) != JsonKinds.None)
            {
                return excluded;
            }
        }

        keywords.PutBack("not", value);
        return JsonKinds.None;
    }

    /// <summary>The values of <c>enum</c> and <c>const</c>; with both, those of <c>enum</c> that are the constant.</summary>
    public static ValueSet? Values(SchemaKeywords keywords)
    {
        List<JsonElement>? values = keywords.TryTake("enum", JsonValueKind.Array, out JsonElement list) ? [.. list.EnumerateArray()] : null;
        if (values is { Count: 0 } && keywords.Dialect.ListsNeedAnItem)
        {
            throw keywords.Malformed("enum", "its list is empty");
        }

        if (keywords.TryTake("const", out JsonElement constant))
        {
            values = values is null ? [constant] : [.. values.Where(value => new ValueSet([constant]).IsSame(new ValueSet([value])))];
        }

        return values is null ? null : new ValueSet(values);
    }

    /// <summary>What a string has to be, or null for anything.</summary>
    /// <param name="keywords">The keywords.</param>
    /// <param name="isReplaced">Whether something else judges strings here: then the keywords are taken, and no pattern is made that would never be used.</param>
    /// <param name="formatIsAnnotation">Whether any format is accepted, and none refuses a value.</param>
    public static StringRules? Strings(SchemaKeywords keywords, bool isReplaced, bool formatIsAnnotation = false)
    {
        int? least = keywords.TakeCount("minLength");
        int? most = keywords.TakeCount("maxLength");
        string? pattern = keywords.TakeText("pattern");
        string? format = keywords.TakeText("format");
        format = formatIsAnnotation ? null : format;
        if (isReplaced || (least is null && most is null && pattern is null && format is null))
        {
            return null;
        }

        return new StringRules
        {
            MinLength = least ?? 0,
            MaxLength = most ?? int.MaxValue,
            Pattern = pattern is null ? null : Pattern(keywords, "pattern", pattern),
            PatternText = pattern ?? "",
            Format = Format(keywords, format),
        };
    }

    /// <summary>Makes the regular expression of a keyword.</summary>
    /// <exception cref="SchemaCompilationException">The pattern is malformed, or cannot be matched in linear time.</exception>
    public static Regex Pattern(SchemaKeywords keywords, string keyword, string pattern)
    {
        try
        {
            return EcmaPattern.Compile(pattern);
        }
        catch (FormatException fault)
        {
            throw keywords.Malformed(keyword, $"the pattern {pattern} cannot be used: {fault.Message.TrimEnd('.')}", fault);
        }
    }

    private static TextFormat Format(SchemaKeywords keywords, string? name)
    {
        if (name is null)
        {
            return TextFormat.None;
        }

        TextFormat format = TextFormats.Find(name);
        return format != TextFormat.None ? format : throw keywords.Malformed("format", $"the format {name} is not judged here{Suggest(name)}: leave it out, or write a pattern");
    }

    private static string Suggest(string name) =>
        NearestText.Find(name, TextFormats.Names) is { } nearest ? $" (did you mean {nearest}?)" : $" ({string.Join(", ", TextFormats.Names)} are)";

    private static JsonKinds Kind(SchemaKeywords keywords, string name) => name switch
    {
        "null" => JsonKinds.Null,
        "boolean" => JsonKinds.Boolean,
        "number" => JsonKinds.Number | JsonKinds.Integer,
        "integer" => JsonKinds.Integer,
        "string" => JsonKinds.String,
        "array" => JsonKinds.Array,
        "object" => JsonKinds.Object,
        _ => throw keywords.Malformed("type", $"there is no type {name}"),
    };
}
