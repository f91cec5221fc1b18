using System.Collections.Immutable;
using System.Text.Json;

namespace ConflictReports.Validation;

/// <content>Members and items that no schema has judged which applies to the same value.</content>
internal sealed partial class SchemaEvaluator
{
    private bool EvaluateRemaining(SchemaNode node, Utf8JsonReader start, FindingSink? sink)
    {
        if (start.TokenType == JsonTokenType.StartObject && node.Objects is { Unevaluated: >= 0 } objects)
        {
            EvaluatedParts parts = Gather(node, start);
            return parts.All || EvaluateRemainingMembers(objects, parts, ref start, sink);
        }

        if (start.TokenType == JsonTokenType.StartArray && node.Arrays is { Unevaluated: >= 0 } arrays)
        {
            EvaluatedParts parts = Gather(node, start);
            return parts.All || EvaluateRemainingItems(arrays.Unevaluated, parts, ref start, sink);
        }

        return true;
    }

    private EvaluatedParts Gather(SchemaNode node, in Utf8JsonReader start)
    {
        EvaluatedParts parts = new();
        parts.Visited.Add(node.Index);
        AddOwn(node, parts, start, withRemaining: false);
        AddApplicators(node.Applicators, parts, in start);
        return parts;
    }

    private bool EvaluateRemainingMembers(ObjectRules rules, EvaluatedParts parts, ref Utf8JsonReader reader, FindingSink? sink)
    {
        bool fits = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonTokens.Text(ref reader);
            Utf8JsonReader atName = reader;
            reader.Read();
            if (parts.Names.Contains(name))
            {
                JsonTokens.SkipValue(ref reader);
            }
            else if (!EvaluateValue(rules, rules.Unevaluated, name, in atName, ref reader, sink))
            {
                fits = false;
                if (sink is null)
                {
                    return false;
                }
            }
        }

        return fits;
    }

    private bool EvaluateRemainingItems(int schema, EvaluatedParts parts, ref Utf8JsonReader reader, FindingSink? sink)
    {
        bool fits = true;
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (index < parts.Items || parts.Contained.Contains(index))
            {
                JsonTokens.SkipValue(ref reader);
            }
            else if (!Evaluate(schema, ref reader, sink))
            {
                fits = false;
                if (sink is null)
                {
                    return false;
                }
            }
        }

        return fits;
    }

    // What has to fit counts as evaluated even if it does not: the fault is said already, and the parts that such a schema describes are not unknown.
    private void Add(int place, EvaluatedParts parts, in Utf8JsonReader start)
    {
        SchemaNode node = nodes[place];
        if (!parts.All && parts.Visited.Add(node.Index))
        {
            AddOwn(node, parts, start, withRemaining: true);
            AddApplicators(node.Applicators, parts, in start);
        }
    }

    private void AddApplicators(Applicators? applicators, EvaluatedParts parts, in Utf8JsonReader start)
    {
        if (applicators is null)
        {
            return;
        }

        if (applicators.Reference >= 0)
        {
            Add(applicators.Reference, parts, in start);
        }

        foreach (int schema in applicators.AllOf)
        {
            Add(schema, parts, in start);
        }

        AddFitting(applicators.AnyOf, parts, in start);
        AddFitting(applicators.OneOf, parts, in start);
        if (applicators.Union is { } union)
        {
            Utf8JsonReader tag = start;
            if (TryFindTag(union.Tag, ref tag) && tag.TokenType == JsonTokenType.String && union.Branches.TryGetValue(JsonTokens.Text(ref tag), out int branch))
            {
                Add(branch, parts, in start);
            }
        }

        AddConditional(applicators, parts, in start);
    }

    private void AddConditional(Applicators applicators, EvaluatedParts parts, in Utf8JsonReader start)
    {
        if (applicators.If >= 0)
        {
            bool holds = EvaluateCopy(applicators.If, start, null);
            int consequence = holds ? applicators.Then : applicators.Else;
            if (holds)
            {
                Add(applicators.If, parts, in start);
            }

            if (consequence >= 0)
            {
                Add(consequence, parts, in start);
            }
        }

        HashSet<string> names = applicators.Dependent.IsEmpty ? [] : Names(start);
        foreach ((string member, int schema) in applicators.Dependent)
        {
            if (names.Contains(member))
            {
                Add(schema, parts, in start);
            }
        }
    }

    // Where no alternative fits, that is said already, and any of them may have been meant.
    private void AddFitting(ImmutableArray<int> schemas, EvaluatedParts parts, in Utf8JsonReader start)
    {
        List<int> fitting = [];
        foreach (int schema in schemas)
        {
            if (EvaluateCopy(schema, start, null))
            {
                fitting.Add(schema);
            }
        }

        foreach (int schema in fitting.Count == 0 ? [.. schemas] : fitting)
        {
            Add(schema, parts, in start);
        }
    }

    private void AddOwn(SchemaNode node, EvaluatedParts parts, Utf8JsonReader start, bool withRemaining)
    {
        if (start.TokenType == JsonTokenType.StartObject && node.Objects is { } objects)
        {
            parts.All |= objects.Additional >= 0 || (withRemaining && objects.Unevaluated >= 0);
            if (!parts.All && (objects.Described.Length > 0 || objects.Patterns.Length > 0))
            {
                parts.Names.UnionWith(Names(start).Where(name => Describes(objects, name)));
            }
        }
        else if (start.TokenType == JsonTokenType.StartArray && node.Arrays is { } arrays)
        {
            parts.All |= arrays.Items >= 0 || (withRemaining && arrays.Unevaluated >= 0);
            parts.Items = Math.Max(parts.Items, arrays.PrefixItems.Length);
            for (int index = 0; arrays.Contains >= 0 && !parts.All && start.Read() && start.TokenType != JsonTokenType.EndArray; index++)
            {
                if (EvaluateCopy(arrays.Contains, start, null))
                {
                    parts.Contained.Add(index);
                }

                JsonTokens.SkipValue(ref start);
            }
        }
    }

    private static bool Describes(ObjectRules rules, string name) =>
        (rules.Members.TryGetValue(name, out MemberRule? member) && member.Schema >= 0) || rules.Patterns.Any(entry => entry.Pattern.IsMatch(name));

    /// <summary>The parts of a value that schemas which apply to it have judged.</summary>
    private sealed class EvaluatedParts
    {
        /// <summary>The schemas that were asked, by their places.</summary>
        public HashSet<int> Visited { get; } = [];

        /// <summary>Whether all parts are evaluated.</summary>
        public bool All { get; set; }

        /// <summary>The names of the members.</summary>
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        /// <summary>How many of the first items.</summary>
        public int Items { get; set; }

        /// <summary>The numbers of further items, from 0.</summary>
        public HashSet<int> Contained { get; } = [];
    }
}
