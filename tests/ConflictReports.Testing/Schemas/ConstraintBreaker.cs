using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>
/// Breaks one keyword of a subschema in a valid value by the smallest changes, and makes the changes that just keep it. An opinion of its own on what each keyword means: it uses nothing
/// of the compiled schema.
/// </summary>
/// <param name="instances">Makes what has to be added to a value.</param>
public sealed class ConstraintBreaker(SchemaInstances instances)
{
    private readonly SchemaTree tree = instances.Tree;

    /// <summary>Whether there can be another value that has the keyword; a constant has only itself.</summary>
    /// <param name="keyword">The keyword.</param>
    public static bool CanKeep(string keyword) => keyword != "const";

    /// <summary>Changes after which a value no longer has a keyword. Beside it only keywords that say the same twice are broken, such as a pattern that implies a format.</summary>
    /// <param name="site">The subschema, no reference.</param>
    /// <param name="keyword">A keyword that stands in it.</param>
    /// <param name="value">A value that fits the subschema; not changed.</param>
    /// <returns>The changes; none if the value has nothing that the keyword says something of.</returns>
    /// <exception cref="NotSupportedException">The keyword is not known.</exception>
    public IEnumerable<ConstraintChange> Break(SchemaSite site, string keyword, JsonNode value) => keyword switch
    {
        "type" => OtherTypes(site, value),
        "enum" => [.. OtherTexts(value), .. OfOtherType(value)],
        "const" => [new("not-in-set", JsonValue.Create("no-such-term")), .. OfOtherType(value)],
        "not" => [new(ConstraintChange.Null, null)],
        "required" => site.Texts("required").Select(name => new ConstraintChange($"{Words.Of(name)}-missing", Without(value, name))),
        "anyOf" => [new("nothing-said", Without(value, [.. site.Alternatives("anyOf").SelectMany(branch => branch.Texts("required"))]))],
        "oneOf" => UnionBreaks(site, value),
        "pattern" or "format" or "minLength" or "maxLength" => TextChanges.Break(site, keyword, value),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => NumberChanges.Break(site, keyword),
        "minItems" => [Cut(value, site.Schema[keyword]!.GetValue<int>() - 1)],
        "maxItems" => [new("too-many-items", Filled(value, site.Schema[keyword]!.GetValue<int>() + 1))],
        "items" => ItemBreaks(value),
        "minProperties" => [new("empty", new JsonObject())],
        "propertyNames" => NameBreaks(site, value),
        "additionalProperties" => EntryBreaks(site, value),
        _ => throw Unknown(site, keyword),
    };

    /// <summary>Changes that touch what a keyword is about, after which the value still has it, and all others.</summary>
    /// <param name="site">The subschema, no reference.</param>
    /// <param name="keyword">A keyword that stands in it.</param>
    /// <param name="value">A value that fits the subschema; not changed.</param>
    /// <returns>The changes; none if there is no other value.</returns>
    /// <exception cref="NotSupportedException">The keyword is not known.</exception>
    public IEnumerable<ConstraintChange> Keep(SchemaSite site, string keyword, JsonNode value) => keyword switch
    {
        "type" => TypeKeeps(site, value),
        "enum" => site.Schema["enum"]!.AsArray().Where(each => !JsonNode.DeepEquals(each, value)).Select(each => new ConstraintChange($"value-{Words.Of(each!.ToString())}", each.DeepClone())),
        "const" => [],
        "not" => [new("list", new JsonArray()), new("object", new JsonObject()), new("number", JsonValue.Create(0)), new("false", JsonValue.Create(false))],
        "required" => OptionalMembers(site, value).Select(name => new ConstraintChange($"without-{Words.Of(name)}", Without(value, name))),
        "anyOf" => AlternativeKeeps(site, value.AsObject()),
        "oneOf" => site.Alternatives("oneOf").Select(branch => new ConstraintChange($"branch-{Words.Of(tree.TagValue(branch, tree.TagOf(site))!)}", instances.Smallest(branch))),
        "pattern" or "format" or "minLength" or "maxLength" => TextChanges.Keep(site, keyword, value),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => NumberChanges.Keep(site, keyword),
        "minItems" => [new("fewest-items", Cut(value, site.Schema[keyword]!.GetValue<int>()).Value)],
        "maxItems" => [new("most-items", Filled(value, site.Schema[keyword]!.GetValue<int>()))],
        "items" when site.Schema["maxItems"] is null => [new("another-item", Filled(value, value.AsArray().Count + 1))],
        "items" => [],
        "minProperties" => [new("one-entry", new JsonObject { [value.AsObject().First().Key] = value.AsObject().First().Value?.DeepClone() })],
        "propertyNames" => Entries(value).Take(1).Select(entry => new ConstraintChange("another-name", Renamed(value, entry.Key, $"{entry.Key}-2"))),
        "additionalProperties" => site.Below(keyword) is { } entry ? [new("another-entry", With(value, $"{value.AsObject().First().Key}-2", instances.Smallest(entry)))] : [],
        _ => throw Unknown(site, keyword),
    };

    private static NotSupportedException Unknown(SchemaSite site, string keyword) => new($"How to break the keyword at {site.PointerOf(keyword)} is not known.");

    private static IEnumerable<ConstraintChange> OtherTypes(SchemaSite site, JsonNode value)
    {
        string[] allowed = site.Schema["type"] is JsonArray ? [.. site.Texts("type")] : [site.Schema["type"]!.GetValue<string>()];
        (string Type, string Name, JsonNode Value)[] others =
        [
            ("string", "as-text", JsonValue.Create(value.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value.ToJsonString() : "text")),
            ("number", "as-number", JsonValue.Create(1)),
        ];
        bool takesNumbers = allowed.Contains("integer") || allowed.Contains("number");
        foreach ((string type, string name, JsonNode other) in others.Where(other => !(allowed.Contains(other.Type) || (other.Type == "number" && takesNumbers))).Take(1))
        {
            yield return new ConstraintChange(name, other);
        }

        yield return new ConstraintChange(ConstraintChange.Null, null);
        if (allowed.Contains("integer") && !allowed.Contains("number"))
        {
            yield return new ConstraintChange("with-fraction", JsonNode.Parse("1.5"));
        }
    }

    private static IEnumerable<ConstraintChange> OfOtherType(JsonNode value) =>
        [new("as-number", int.TryParse(value.ToString(), out int digit) ? digit : 1), new(ConstraintChange.Null, null)];

    private static IEnumerable<ConstraintChange> OtherTexts(JsonNode value)
    {
        string text = value.GetValue<string>();
        string upper = text.ToUpperInvariant();
        string other = upper == text ? text.ToLowerInvariant() : upper;
        return other == text
            ? [new("not-in-set", JsonValue.Create("no-such-term"))]
            : [new("not-in-set", JsonValue.Create("no-such-term")), new(other == upper ? "in-upper-case" : "in-lower-case", JsonValue.Create(other))];
    }

    private IEnumerable<ConstraintChange> UnionBreaks(SchemaSite site, JsonNode value)
    {
        string tag = tree.TagOf(site);
        string words = Words.Of(tag);
        return
        [
            new("as-text", JsonValue.Create("text")),
            new(ConstraintChange.Null, null),
            new($"{words}-missing", Without(value, tag)),
            new($"{words}-not-in-set", With(value, tag, JsonValue.Create("no-such-term")), $"/{tag}"),
            new($"{words}-as-number", With(value, tag, JsonValue.Create(1)), $"/{tag}"),
            new($"{words}-null", With(value, tag, null), $"/{tag}"),
        ];
    }

    // No value takes null, so a null item breaks the items whatever they are.
    private static IEnumerable<ConstraintChange> ItemBreaks(JsonNode value)
    {
        JsonArray items = value.DeepClone().AsArray();
        int last = items.Count - 1;
        items[last] = null;
        return [new("item-null", items, $"/{last}")];
    }

    private IEnumerable<ConstraintChange> NameBreaks(SchemaSite site, JsonNode value)
    {
        SchemaSite names = tree.Resolve(site.Below("propertyNames")!);
        return Entries(value).Take(1).SelectMany(entry => Break(names, "pattern", JsonValue.Create(entry.Key)).Select(change =>
            new ConstraintChange($"name-{change.Name}", Renamed(value, entry.Key, change.Value!.GetValue<string>()), $"/{Json.JsonLocator.Escape(change.Value!.GetValue<string>())}")));
    }

    private IEnumerable<ConstraintChange> EntryBreaks(SchemaSite site, JsonNode value)
    {
        if (site.Below("additionalProperties") is not { } below)
        {
            return site.Schema["additionalProperties"]!.GetValue<bool>() ? [] : [new("unknown-member", With(value, "unknownMember", JsonValue.Create(true)), "/unknownMember")];
        }

        return Entries(value).Take(1).SelectMany(entry => Break(tree.Resolve(below), "type", entry.Value!).Select(change =>
            new ConstraintChange($"entry-{change.Name}", With(value, entry.Key, change.Value), $"/{Json.JsonLocator.Escape(entry.Key)}")));
    }

    private static IEnumerable<ConstraintChange> TypeKeeps(SchemaSite site, JsonNode value)
    {
        string text = value.ToJsonString();
        return value.GetValueKind() switch
        {
            JsonValueKind.Object when !site.Has("additionalProperties") => [new("unknown-member", With(value, "unknownMember", new JsonObject { ["known"] = false }))],
            JsonValueKind.Number when !text.Contains('e', StringComparison.OrdinalIgnoreCase) => [new("with-exponent", JsonNode.Parse($"{text}e0"))],
            _ => [],
        };
    }

    private static IEnumerable<ConstraintChange> AlternativeKeeps(SchemaSite site, JsonObject value)
    {
        string[][] alternatives = [.. site.Alternatives("anyOf").Select(branch => branch.Texts("required").ToArray())];
        string[][] there = [.. alternatives.Where(names => names.All(value.ContainsKey))];
        return there.Select(kept => new ConstraintChange($"only-{Words.Of(kept[0])}", Without(value, [.. alternatives.SelectMany(names => names).Except(kept)])));
    }

    private static IEnumerable<string> OptionalMembers(SchemaSite site, JsonNode value)
    {
        string[] demanded = [.. site.Texts("required"), .. site.Alternatives("anyOf").SelectMany(branch => branch.Texts("required"))];
        return value.AsObject().Select(member => member.Key).Where(name => !demanded.Contains(name)).ToArray();
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Entries(JsonNode value) => value.AsObject();

    private static JsonObject Without(JsonNode value, params string[] names)
    {
        JsonObject changed = value.DeepClone().AsObject();
        foreach (string name in names)
        {
            changed.Remove(name);
        }

        return changed;
    }

    private static JsonObject With(JsonNode value, string name, JsonNode? member)
    {
        JsonObject changed = value.DeepClone().AsObject();
        changed[name] = member;
        return changed;
    }

    private static JsonObject Renamed(JsonNode value, string name, string other) => With(Without(value, name), other, value[name]?.DeepClone());

    private static ConstraintChange Cut(JsonNode value, int count) =>
        new(count == 0 ? "empty" : "too-few-items", new JsonArray([.. value.AsArray().Take(count).Select(item => item?.DeepClone())]));

    private static JsonArray Filled(JsonNode value, int count)
    {
        JsonArray filled = value.DeepClone().AsArray();
        while (filled.Count < count)
        {
            filled.Add(filled[^1]?.DeepClone());
        }

        return filled;
    }
}
