using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace ConflictReports.Validation;

/// <summary>Reads the keywords on objects.</summary>
internal static class ObjectReader
{
    /// <summary>What an object has to be, or null for anything.</summary>
    public static ObjectRules? Read(SchemaKeywords keywords, SchemaCompiler compiler)
    {
        ImmutableArray<(string Name, int Schema)> described = compiler.Map(keywords, "properties");
        ObjectRules rules = new()
        {
            Members = FrozenDictionary<string, MemberRule>.Empty,
            Described = [.. described.Select(member => member.Name)],
            Required = Required(keywords),
            Dependent = Dependent(keywords),
            AtLeastOne = AtLeastOne(keywords, mayName: !compiler.AsksForUnevaluated),
            Patterns = [.. compiler.Map(keywords, "patternProperties").Select(entry => (RuleReader.Pattern(keywords, "patternProperties", entry.Name), entry.Schema))],
            Additional = compiler.SingleOrFlag(keywords, "additionalProperties"),
            Unevaluated = compiler.Single(keywords, "unevaluatedProperties"),
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

    private static ImmutableArray<string> Required(SchemaKeywords keywords)
    {
        List<string>? names = keywords.TakeTexts("required");
        return names is { Count: 0 } && keywords.Dialect.ListsNeedAnItem ? throw keywords.Malformed("required", "its list is empty") : [.. names ?? []];
    }

    private static ImmutableArray<(string Trigger, ImmutableArray<string> Required)> Dependent(SchemaKeywords keywords)
    {
        if (keywords.TryTake("dependentRequired", JsonValueKind.Object, out JsonElement value))
        {
            return [.. value.EnumerateObject().Select(member => (member.Name, keywords.Texts("dependentRequired", member.Value).ToImmutableArray()))];
        }

        if (!keywords.TryTake("dependencies", JsonValueKind.Object, out JsonElement map))
        {
            return [];
        }

        // What is no list of names is a schema, which is read with the schemas that apply to the same value.
        keywords.PutBack("dependencies", map);
        return [.. map.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).Select(member => (member.Name, Names(keywords, member.Value)))];
    }

    private static ImmutableArray<string> Names(SchemaKeywords keywords, JsonElement list)
    {
        ImmutableArray<string> names = [.. keywords.Texts("dependencies", list)];
        return names.IsEmpty && keywords.Dialect.ListsNeedAnItem ? throw keywords.Malformed("dependencies", "one of its lists is empty") : names;
    }

    // Alternatives that only demand one member each are one demand: at least one of these members. If they also name it, they are what has judged it.
    private static ImmutableArray<string> AtLeastOne(SchemaKeywords keywords, bool mayName)
    {
        if (!keywords.TryTake("anyOf", JsonValueKind.Array, out JsonElement branches))
        {
            return [];
        }

        List<string> names = [];
        foreach (JsonElement branch in branches.EnumerateArray())
        {
            string? name = OnlyRequired(branch, mayName);
            if (name is null)
            {
                keywords.PutBack("anyOf", branches);
                return [];
            }

            names.Add(name);
        }

        return names.Count == 0 ? throw keywords.Malformed("anyOf", "its list is empty") : [.. names];
    }

    private static string? OnlyRequired(JsonElement branch, bool mayName)
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
            if (!single && !SchemaKeywords.IsAnnotation(member.Name) && !(mayName && OnlyNames(member)))
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
}
