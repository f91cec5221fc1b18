using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConflictReports.Validation;

/// <summary>Makes the rules on one type of value from the keywords of a subschema.</summary>
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
        if (keywords.TryTake("const", out JsonElement constant))
        {
            values = values is null ? [constant] : [.. values.Where(value => new ValueSet([constant]).IsSame(new ValueSet([value])))];
        }

        return values is null ? null : new ValueSet(values);
    }

    /// <summary>What a string has to be, or null for anything.</summary>
    /// <param name="keywords">The keywords.</param>
    /// <param name="isReplaced">Whether something else judges strings here: then the keywords are taken, and no pattern is made that would never be used.</param>
    public static StringRules? Strings(SchemaKeywords keywords, bool isReplaced)
    {
        int? least = keywords.TakeCount("minLength");
        int? most = keywords.TakeCount("maxLength");
        string? pattern = keywords.TakeText("pattern");
        string? format = keywords.TakeText("format");
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

    /// <summary>What a number has to be, or null for anything.</summary>
    public static NumberRules? Numbers(SchemaKeywords keywords)
    {
        NumberRules rules = new()
        {
            Minimum = keywords.TakeNumber("minimum"),
            Maximum = keywords.TakeNumber("maximum"),
            ExclusiveMinimum = keywords.TakeNumber("exclusiveMinimum"),
            ExclusiveMaximum = keywords.TakeNumber("exclusiveMaximum"),
            MultipleOf = keywords.TakeNumber("multipleOf"),
        };
        if (rules.MultipleOf is { } divisor && (divisor.Value.IsNegative || divisor.Value.IsZero))
        {
            throw keywords.Malformed("multipleOf", "its value has to be above zero");
        }

        return rules == new NumberRules() ? null : rules;
    }

    /// <summary>What a list has to be, or null for anything.</summary>
    public static ArrayRules? Arrays(SchemaKeywords keywords, SchemaCompiler compiler)
    {
        int? most = keywords.TakeCount("maxItems");
        ImmutableArray<int> prefix = compiler.List(keywords, "prefixItems");
        bool closed = keywords.TryTake("items", out JsonElement items) && items.ValueKind == JsonValueKind.False;
        ArrayRules rules = new()
        {
            MinItems = keywords.TakeCount("minItems") ?? 0,

            // Allowing no further items is a bound on their number, and said so once for the list.
            MaxItems = Math.Min(most ?? int.MaxValue, closed ? prefix.Length : int.MaxValue),
            UniqueItems = keywords.TakeFlag("uniqueItems"),
            PrefixItems = prefix,
            Items = items.ValueKind is JsonValueKind.Undefined or JsonValueKind.False ? -1 : compiler.Place(SchemaDocument.Step(keywords.Pointer, "items"), items),
        };
        return rules == new ArrayRules() ? null : rules;
    }

    /// <summary>What an object has to be, or null for anything.</summary>
    public static ObjectRules? Objects(SchemaKeywords keywords, SchemaCompiler compiler)
    {
        ImmutableArray<(string Name, int Schema)> described = compiler.Map(keywords, "properties");
        ObjectRules rules = new()
        {
            Members = FrozenDictionary<string, MemberRule>.Empty,
            Described = [.. described.Select(member => member.Name)],
            Required = [.. keywords.TakeTexts("required") ?? []],
            Dependent = Dependent(keywords),
            AtLeastOne = AtLeastOne(keywords),
            Patterns = [.. compiler.Map(keywords, "patternProperties").Select(entry => (Pattern(keywords, "patternProperties", entry.Name), entry.Schema))],
            Additional = compiler.Single(keywords, "additionalProperties"),
            Names = compiler.Single(keywords, "propertyNames"),
            MinProperties = keywords.TakeCount("minProperties") ?? 0,
            MaxProperties = keywords.TakeCount("maxProperties") ?? int.MaxValue,
        };
        string[] watched = [.. rules.Required.Concat(rules.AtLeastOne).Concat(rules.Dependent.SelectMany(entry => entry.Required.Prepend(entry.Trigger))).Distinct(StringComparer.Ordinal)];
        bool isNothing = !rules.Descends && watched.Length == 0 && rules.Names < 0 && rules.MinProperties == 0 && rules.MaxProperties == int.MaxValue;
        return isNothing ? null : rules with { Members = Members(described, watched), Watched = watched.Length };
    }

    private static FrozenDictionary<string, MemberRule> Members(ImmutableArray<(string Name, int Schema)> described, string[] watched)
    {
        Dictionary<string, MemberRule> members = described.ToDictionary(member => member.Name, member => new MemberRule(member.Schema, -1), StringComparer.Ordinal);
        for (int i = 0; i < watched.Length; i++)
        {
            members[watched[i]] = new MemberRule(members.TryGetValue(watched[i], out MemberRule? rule) ? rule.Schema : -1, i);
        }

        return members.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<(string Trigger, ImmutableArray<string> Required)> Dependent(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("dependentRequired", JsonValueKind.Object, out JsonElement value))
        {
            return [];
        }

        return [.. value.EnumerateObject().Select(member => (member.Name, keywords.Texts("dependentRequired", member.Value).ToImmutableArray()))];
    }

    // Alternatives that only demand one member each are one demand: at least one of these members.
    private static ImmutableArray<string> AtLeastOne(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("anyOf", JsonValueKind.Array, out JsonElement branches))
        {
            return [];
        }

        List<string> names = [];
        foreach (JsonElement branch in branches.EnumerateArray())
        {
            string? name = OnlyRequired(branch);
            if (name is null)
            {
                keywords.PutBack("anyOf", branches);
                return [];
            }

            names.Add(name);
        }

        return names.Count == 0 ? throw keywords.Malformed("anyOf", "its list is empty") : [.. names];
    }

    private static string? OnlyRequired(JsonElement branch)
    {
        if (branch.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        string? name = null;
        foreach (JsonProperty member in branch.EnumerateObject())
        {
            bool single = member.NameEquals("required") && member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 1
                && member.Value[0].ValueKind == JsonValueKind.String;
            if (!single && !SchemaKeywords.IsAnnotation(member.Name) && !OnlyNames(member))
            {
                return null;
            }

            name = single ? member.Value[0].GetString() : name;
        }

        return name;
    }

    // Checkers in strict mode want a member named in "properties" where it is required; true demands nothing of it.
    private static bool OnlyNames(JsonProperty member) =>
        member.NameEquals("properties") && member.Value.ValueKind == JsonValueKind.Object && member.Value.EnumerateObject().All(named => named.Value.ValueKind == JsonValueKind.True);

    private static Regex Pattern(SchemaKeywords keywords, string keyword, string pattern)
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
        return format == TextFormat.None ? throw keywords.Malformed("format", $"the format {name} is not judged here (date, date-time, uri and uuid are): leave it out, or write a pattern") : format;
    }

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
