using System.Collections.Immutable;
using System.Text.Json;

namespace ConflictReports.Validation;

/// <summary>Reads the keywords on lists.</summary>
internal static class ListReader
{
    /// <summary>What a list has to be, or null for anything.</summary>
    public static ArrayRules? Read(SchemaKeywords keywords, SchemaCompiler compiler)
    {
        int? most = keywords.TakeCount("maxItems");
        int contains = compiler.Single(keywords, "contains");
        int leastContained = keywords.TakeCount("minContains") ?? 1;
        int mostContained = keywords.TakeCount("maxContains") ?? int.MaxValue;
        (ImmutableArray<int> prefix, int items, bool closed) = Items(keywords, compiler);
        ArrayRules rules = new()
        {
            MinItems = keywords.TakeCount("minItems") ?? 0,

            // Allowing no further items is a bound on their number, and said so once for the list.
            MaxItems = Math.Min(most ?? int.MaxValue, closed ? prefix.Length : int.MaxValue),
            UniqueItems = keywords.TakeFlag("uniqueItems"),
            PrefixItems = prefix,
            Items = items,
            Contains = contains,

            // Without "contains" the bounds have no effect.
            MinContains = contains < 0 ? 1 : leastContained,
            MaxContains = contains < 0 ? int.MaxValue : mostContained,
            Unevaluated = compiler.Single(keywords, "unevaluatedItems"),
        };
        return rules == new ArrayRules() ? null : rules;
    }

    private static (ImmutableArray<int> Prefix, int Items, bool Closed) Items(SchemaKeywords keywords, SchemaCompiler compiler)
    {
        bool isList = keywords.TryTake("items", out JsonElement items) && items.ValueKind == JsonValueKind.Array && keywords.Dialect.ItemsMayBeList;
        if (items.ValueKind != JsonValueKind.Undefined)
        {
            keywords.PutBack("items", items);
        }

        if (!isList)
        {
            // Without a list of schemas additionalItems has no effect; it is compiled all the same, so that a fault in it is seen.
            _ = compiler.SingleOrFlag(keywords, "additionalItems");
            (int rest, bool closed) = Rest(keywords, compiler, "items");
            return (compiler.List(keywords, "prefixItems"), rest, closed);
        }

        bool isEmpty = items.GetArrayLength() == 0 && keywords.TryTake("items", out _);
        ImmutableArray<int> first = isEmpty ? [] : compiler.List(keywords, "items");
        (int additional, bool none) = Rest(keywords, compiler, "additionalItems");
        return (first, additional, none);
    }

    // The value false is no schema in the table but a bound on the number of items.
    private static (int Schema, bool Closed) Rest(SchemaKeywords keywords, SchemaCompiler compiler, string keyword)
    {
        bool isFlag = keywords.Dialect.HasBooleanSchemas || keyword == "additionalItems";
        if (!keywords.TryTake(keyword, out JsonElement value) || (value.ValueKind == JsonValueKind.False && isFlag))
        {
            return (-1, value.ValueKind == JsonValueKind.False);
        }

        keywords.PutBack(keyword, value);
        return (isFlag ? compiler.SingleOrFlag(keywords, keyword) : compiler.Single(keywords, keyword), false);
    }
}
