using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>Makes the rules on one type of value from the keywords of a draft-04 subschema.</summary>
internal static class ProfileRules
{
    /// <summary>The values of <c>enum</c>, of which draft-04 demands at least one.</summary>
    public static ValueSet? Values(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("enum", JsonValueKind.Array, out JsonElement list))
        {
            return null;
        }

        return list.GetArrayLength() > 0 ? new ValueSet([.. list.EnumerateArray()]) : throw keywords.Malformed("enum", "its list is empty");
    }

    /// <summary>What a string has to be, or null for anything.</summary>
    public static StringRules? Strings(SchemaKeywords keywords, ProfileCompiler compiler)
    {
        if (keywords.TryTake("pattern", JsonValueKind.String, out JsonElement pattern))
        {
            Weigh(keywords, "pattern", pattern.GetString()!, compiler);
            keywords.PutBack("pattern", pattern);
        }

        return RuleReader.Strings(keywords);
    }

    /// <summary>What a number has to be, or null for anything. In draft-04 <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c> are flags beside the bound.</summary>
    public static NumberRules? Numbers(SchemaKeywords keywords)
    {
        NumberBound? least = keywords.TakeNumber("minimum");
        NumberBound? most = keywords.TakeNumber("maximum");
        NumberBound? divisor = keywords.TakeNumber("multipleOf");
        bool above = TakeBoundFlag(keywords, "exclusiveMinimum", "minimum", least);
        bool below = TakeBoundFlag(keywords, "exclusiveMaximum", "maximum", most);
        if (divisor is not null && (divisor.Value.IsNegative || divisor.Value.IsZero))
        {
            throw keywords.Malformed("multipleOf", "its value has to be above zero");
        }

        NumberRules rules = new()
        {
            Minimum = above ? null : least,
            Maximum = below ? null : most,
            ExclusiveMinimum = above ? least : null,
            ExclusiveMaximum = below ? most : null,
            MultipleOf = divisor,
        };
        return rules == new NumberRules() ? null : rules;
    }

    /// <summary>What a list has to be, or null for anything. <c>items</c> is one schema for all items, or a list of schemas for the first ones.</summary>
    public static ArrayRules? Arrays(SchemaKeywords keywords, ProfileCompiler compiler)
    {
        bool isTuple = keywords.TryTake("items", out JsonElement items) && items.ValueKind == JsonValueKind.Array;
        string pointer = SchemaDocument.Step(keywords.Pointer, "items");
        ImmutableArray<int> prefix = isTuple ? [.. items.EnumerateArray().Select((schema, index) => compiler.Place(SchemaDocument.Step(pointer, index), schema))] : [];
        bool closed = keywords.TryTake("additionalItems", out JsonElement additional) && additional.ValueKind == JsonValueKind.False && isTuple;
        if (additional.ValueKind is not JsonValueKind.Undefined and not JsonValueKind.False)
        {
            keywords.PutBack("additionalItems", additional);
        }

        // Without a list of schemas, additionalItems has no effect; it is compiled all the same, so that a fault in it is seen.
        int rest = compiler.SingleOrFlag(keywords, "additionalItems");
        int all = isTuple ? rest : items.ValueKind == JsonValueKind.Undefined ? -1 : compiler.Place(pointer, items);
        ArrayRules rules = new()
        {
            MinItems = keywords.TakeCount("minItems") ?? 0,

            // Allowing no further items is a bound on their number, and said so once for the list.
            MaxItems = Math.Min(keywords.TakeCount("maxItems") ?? int.MaxValue, closed ? prefix.Length : int.MaxValue),
            UniqueItems = keywords.TakeFlag("uniqueItems"),
            PrefixItems = prefix,
            Items = all,
        };
        return rules == new ArrayRules() ? null : rules;
    }

    /// <summary>What an object has to be, or null for anything.</summary>
    public static ObjectRules? Objects(SchemaKeywords keywords, ProfileCompiler compiler)
    {
        ImmutableArray<(string Name, int Schema)> described = compiler.Map(keywords, "properties");
        ImmutableArray<(string Name, int Schema)> patterns = compiler.Map(keywords, "patternProperties");
        ObjectRules rules = new()
        {
            Members = described.ToFrozenDictionary(member => member.Name, member => new MemberRule(member.Schema, -1), StringComparer.Ordinal),
            Described = [.. described.Select(member => member.Name)],
            Required = [.. keywords.TakeTexts("required") ?? []],
            Dependent = MemberDependencies(keywords),
            AtLeastOne = AtLeastOne(keywords),
            Patterns = [.. patterns.Select(entry => (Pattern(keywords, entry.Name, compiler), entry.Schema))],
            Additional = compiler.SingleOrFlag(keywords, "additionalProperties"),
            MinProperties = keywords.TakeCount("minProperties") ?? 0,
            MaxProperties = keywords.TakeCount("maxProperties") ?? int.MaxValue,
        };
        bool isNothing = !rules.Descends && rules.Required.IsEmpty && rules.Dependent.IsEmpty && rules.AtLeastOne.IsEmpty && rules.MinProperties == 0 && rules.MaxProperties == int.MaxValue;
        return isNothing ? null : rules;
    }

    /// <summary>The places of the schemas of <c>dependencies</c>, each as: if the value is an object with the member, then the schema.</summary>
    public static IEnumerable<int> SchemaDependencies(SchemaKeywords keywords, ProfileCompiler compiler)
    {
        if (!keywords.TryTake("dependencies", JsonValueKind.Object, out JsonElement map))
        {
            return [];
        }

        string pointer = SchemaDocument.Step(keywords.Pointer, "dependencies");
        return [.. map.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Array).Select(member => Depend(SchemaDocument.Step(pointer, member.Name), member))];

        int Depend(string at, JsonProperty member)
        {
            int then = compiler.Place(at, member.Value);
            ObjectRules present = new() { Members = FrozenDictionary<string, MemberRule>.Empty, Required = [member.Name] };
            int condition = compiler.Add(place => new SchemaNode { Index = place, Pointer = at, Kinds = JsonKinds.Object, Objects = present });
            return compiler.Add(place => new SchemaNode { Index = place, Pointer = at, Applicators = new Applicators { If = condition, Then = then } });
        }
    }

    private static ImmutableArray<(string Trigger, ImmutableArray<string> Required)> MemberDependencies(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("dependencies", JsonValueKind.Object, out JsonElement map))
        {
            return [];
        }

        keywords.PutBack("dependencies", map);
        return [.. map.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array).Select(member => (member.Name, keywords.Texts("dependencies", member.Value).ToImmutableArray()))];
    }

    // Alternatives that only demand one member each are one demand, for the words of a finding; NJsonSchema judges them as they stand.
    private static ImmutableArray<string> AtLeastOne(SchemaKeywords keywords)
    {
        if (!keywords.TryTake("anyOf", out JsonElement branches))
        {
            return [];
        }

        keywords.PutBack("anyOf", branches);
        string?[] names = branches.ValueKind == JsonValueKind.Array ? [.. branches.EnumerateArray().Select(OnlyRequired)] : [];
        return names.Contains(null) ? [] : [.. names.Select(name => name!)];
    }

    // A branch may name the member beside, with a schema that says nothing.
    private static string? OnlyRequired(JsonElement branch)
    {
        if (branch.ValueKind != JsonValueKind.Object || !branch.TryGetProperty("required", out JsonElement required) || required.ValueKind != JsonValueKind.Array
            || required.GetArrayLength() != 1 || required[0].ValueKind != JsonValueKind.String)
        {
            return null;
        }

        bool single = branch.EnumerateObject().All(member => member.NameEquals("required") || (member.NameEquals("properties") && NamesOnly(member.Value)));
        return single ? required[0].GetString() : null;
    }

    private static bool NamesOnly(JsonElement properties) =>
        properties.ValueKind == JsonValueKind.Object
        && properties.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Object && !member.Value.EnumerateObject().Any());

    private static bool TakeBoundFlag(SchemaKeywords keywords, string keyword, string bound, NumberBound? value)
    {
        bool isThere = keywords.TryTake(keyword, out JsonElement flag);
        if (isThere && flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw keywords.Malformed(keyword, $"in draft-04 its value is true or false, beside {bound}");
        }

        return !isThere || value is not null ? isThere && flag.GetBoolean() : throw keywords.Malformed(keyword, $"it stands without {bound}");
    }

    private static Regex Pattern(SchemaKeywords keywords, string pattern, ProfileCompiler compiler)
    {
        Weigh(keywords, "patternProperties", pattern, compiler);
        try
        {
            return EcmaPattern.Compile(pattern);
        }
        catch (FormatException fault)
        {
            throw keywords.Malformed("patternProperties", $"the pattern {pattern} cannot be used: {fault.Message.TrimEnd('.')}", fault);
        }
    }

    private static void Weigh(SchemaKeywords keywords, string keyword, string pattern, ProfileCompiler compiler)
    {
        int weight = PatternWeight.Measure(pattern);
        compiler.PatternWeights += Math.Min(weight, PatternWeight.LargestSum);
        if (weight > PatternWeight.Largest || compiler.PatternWeights > PatternWeight.LargestSum)
        {
            throw keywords.Malformed(keyword, "its patterns repeat so much that matching them would take too much memory");
        }
    }
}
