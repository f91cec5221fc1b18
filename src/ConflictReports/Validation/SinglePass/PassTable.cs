using System.Collections.Immutable;
using System.Globalization;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// A schema as a single pass over the bytes uses it, made from the evaluator's table. What the pass does not know is left to the evaluator, node by node. Safe for use by several threads.
/// </summary>
internal sealed class PassTable
{
    private const decimal MostDigits = 999_999_999_999_999;
    private const JsonKinds Numbers = JsonKinds.Number | JsonKinds.Integer;

    /// <summary>Makes the table.</summary>
    /// <param name="nodes">The evaluator's table; each node keeps its place.</param>
    public PassTable(ImmutableArray<SchemaNode> nodes)
    {
        // Behind a plain reference the node of the target stands in several places; each place gets the same.
        PassNode[] made = new PassNode[nodes.Length];
        EvaluatorNodes = nodes;
        foreach (SchemaNode node in nodes)
        {
            made[node.Index] ??= Node(node);
        }

        Nodes = [.. nodes.Select(node => made[node.Index])];
        foreach (SchemaNode node in nodes)
        {
            Link(made[node.Index], node, Nodes);
        }
    }

    /// <summary>The nodes; the first is the whole schema.</summary>
    public ImmutableArray<PassNode> Nodes { get; }

    /// <summary>The evaluator's table.</summary>
    public ImmutableArray<SchemaNode> EvaluatorNodes { get; }

    private static void Link(PassNode node, SchemaNode source, ImmutableArray<PassNode> table)
    {
        PassNode At(int place) => place < 0 ? PassNode.Any : table[place];

        if (node.Object is { } members)
        {
            ObjectRules rules = source.Objects!;
            PassNode[] schemas = new PassNode[ObjectPart.OtherMember + 1];
            Array.Fill(schemas, At(rules.Additional));
            foreach ((string name, MemberRule rule) in rules.Members)
            {
                schemas[members.Members.Find(name)] = At(rule.Schema >= 0 ? rule.Schema : rules.Additional);
            }

            // That a member must not be there is a fault of the object; its value is skipped, for the evaluator does not judge it either.
            for (int i = 0; i < schemas.Length; i++)
            {
                bool isForbidden = schemas[i].Route == PassRoute.Nothing;
                members.Forbidden |= isForbidden ? 1UL << i : 0;
                members.Values[i] = NextValue.Of(isForbidden ? PassNode.Any : schemas[i], 1UL << i);
                members.Told.Keep(i, members.Values[i]);
            }

            members.HasOnlyRequired = members is { Forbidden: 0, AtLeastOne: 0, MinProperties: 0, MaxProperties: int.MaxValue, Dependent.IsEmpty: true };
        }

        if (node.List is { } list)
        {
            list.Items = NextValue.Of(At(source.Arrays!.Items));
            source.Arrays.PrefixItems.Select(place => NextValue.Of(At(place))).ToArray().CopyTo(list.Prefix, 0);
        }

        if (node.Union is { } union)
        {
            source.Applicators!.Union!.Values.Select(value => At(source.Applicators.Union.Branches[value])).ToArray().CopyTo(union.Branches, 0);
        }
    }

    private PassNode Node(SchemaNode node)
    {
        PassNode whole = new() { Index = node.Index, Route = PassRoute.Evaluated };
        if (node.IsNothing)
        {
            return whole with { Route = PassRoute.Nothing };
        }

        // The evaluator does not look at other schemas once type or values refuse; where that cannot be told from the first byte, it judges.
        bool isSimple = node.Applicators is null || (node.Values is null && (node.Kinds & Numbers) is JsonKinds.None or Numbers);
        if (!isSimple || !IsKnown(node) || (node.Objects is { } objects && !IsKnown(objects, EvaluatorNodes)))
        {
            return whole;
        }

        PassNode own = whole with
        {
            Route = PassRoute.Own,
            Kinds = node.Kinds,
            Text = Text(node),
            Number = Number(node),
            List = node.Arrays is { } list ? new ListPart { MinItems = list.MinItems, MaxItems = list.MaxItems, Prefix = new NextValue[list.PrefixItems.Length] } : null,
            Object = node.Objects is { } members ? Object(members) : null,
        };
        return node.Applicators is { } applicators ? Apply(own, applicators) : own with { Route = RouteOf(own) };
    }

    private static PassRoute RouteOf(PassNode own) => own.Kinds switch
    {
        JsonKinds.All when own is { Text: null, Number: null, List: null, Object: null } => PassRoute.Any,
        JsonKinds.Object when own.Object is not null => PassRoute.Object,
        JsonKinds.Array when own.List is not null => PassRoute.List,
        JsonKinds.String when own.Text is not null => PassRoute.Text,
        _ => PassRoute.Own,
    };

    // A union without anything beside it is read once; any other schema on the same value makes it be read again.
    private static PassNode Apply(PassNode own, Applicators applicators) =>
        applicators.Union is { } union && applicators.Readings == 1 && own is { Kinds: JsonKinds.Object, Object: null }
            ? own with { Route = PassRoute.Union, Union = Union(union) }
            : own with { Route = PassRoute.Applied, Own = own, Applicators = applicators, Union = applicators.Union is null ? null : Union(applicators.Union) };

    private static UnionPart Union(TaggedUnion union) =>
        new(new WordSet([union.Tag]), new WordSet(union.Values), new PassNode[union.Values.Length]);

    // Whatever else a record may hold one day is told by its not being the default.
    private static bool IsKnown(SchemaNode node)
    {
        SchemaNode rest = node with
        {
            Kinds = JsonKinds.All,
            Values = node.Values is { Texts.IsEmpty: false } && node.Kinds == JsonKinds.String ? null : node.Values,
            Check = null,
            Strings = node.Strings is { } strings
                && strings with { MinLength = 0, MaxLength = int.MaxValue, Pattern = null, PatternText = "", Format = TextFormat.None } == new StringRules() ? null : node.Strings,
            Numbers = node.Numbers is { } numbers
                && numbers with { Minimum = null, Maximum = null, ExclusiveMinimum = null, ExclusiveMaximum = null, MultipleOf = null } == new NumberRules() ? null : node.Numbers,
            Arrays = node.Arrays is { } arrays
                && arrays with { MinItems = 0, MaxItems = int.MaxValue, PrefixItems = [], Items = -1 } == new ArrayRules() ? null : node.Arrays,
            Objects = null,
            Applicators = node.Applicators is { } applicators && IsKnown(applicators) ? null : node.Applicators,
            Rereads = false,
        };
        return rest == new SchemaNode { Index = node.Index, Pointer = node.Pointer };
    }

    private static bool IsKnown(Applicators applicators) =>
        applicators with { Dependent = applicators.Dependent.IsEmpty ? [] : applicators.Dependent, Reference = -1, AllOf = [], AnyOf = [], OneOf = [], Union = null, Not = -1, If = -1, Then = -1, Else = -1 } == new Applicators();

    private static bool IsKnown(ObjectRules rules, ImmutableArray<SchemaNode> nodes)
    {
        ObjectRules rest = rules with
        {
            Described = [],
            Watched = 0,
            Required = [],
            Dependent = [],
            AtLeastOne = [],
            Additional = -1,
            MinProperties = 0,
            MaxProperties = int.MaxValue,
            Names = rules.Names >= 0 && IsOfText(nodes[rules.Names]) ? -1 : rules.Names,
        };

        // Two empty lists need not be equal.
        rest = rest with { Patterns = rules.Patterns.IsEmpty ? [] : rules.Patterns };
        return rules.Members.Count < ObjectPart.OtherMember && rest == new ObjectRules { Members = rules.Members };
    }

    private static bool IsOfText(SchemaNode names) => IsKnown(names) && !names.IsNothing && names.Applicators is null && names.Kinds.HasFlag(JsonKinds.String);

    private static TextPart? Text(SchemaNode node)
    {
        if (node.Check is null && node.Strings is null && node.Values is null)
        {
            return null;
        }

        StringRules rules = node.Check is null && node.Strings is not null ? node.Strings : new StringRules();
        return new TextPart
        {
            Words = node.Values is null ? null : new WordSet(node.Values.Texts),
            Check = node.Check,
            MinLength = rules.MinLength,
            MaxLength = rules.MaxLength,
            Pattern = rules.Pattern,
            Format = rules.Format,
            IsWordOnly = node.Values is not null && node.Check is null && node.Strings is null,
            IsLengthOnly = node.Values is null && node.Check is null && rules is { Pattern: null, Format: TextFormat.None },
        };
    }

    private static NumberPart? Number(SchemaNode node)
    {
        if (node.Check is null && node.Numbers is null)
        {
            return null;
        }

        NumberRules rules = node.Numbers ?? new NumberRules();
        NumberPart part = new() { Check = node.Check, Rules = node.Numbers, IsRange = rules.MultipleOf is null };
        (NumberBound? Bound, Func<NumberPart, decimal, NumberPart> Set)[] bounds =
        [
            (rules.Minimum, (number, value) => number with { Minimum = value }),
            (rules.Maximum, (number, value) => number with { Maximum = value }),
            (rules.ExclusiveMinimum, (number, value) => number with { ExclusiveMinimum = value }),
            (rules.ExclusiveMaximum, (number, value) => number with { ExclusiveMaximum = value }),
        ];
        foreach ((NumberBound? bound, Func<NumberPart, decimal, NumberPart> set) in bounds)
        {
            if (bound is not null)
            {
                part = TryDecimal(bound.Text, out decimal value) ? set(part, value) : part with { IsRange = false };
            }
        }

        return part.IsRange ? part with { WholeMinimum = Smallest(part), WholeMaximum = Greatest(part) } : part;
    }

    // Numbers of at most 15 digits: bounds beyond them exclude none.
    private static long Smallest(NumberPart part) => (long)Math.Clamp(Math.Max(decimal.Ceiling(part.Minimum), decimal.Floor(part.ExclusiveMinimum) + (part.ExclusiveMinimum == decimal.MinValue ? 0 : 1)), -MostDigits, MostDigits + 1);

    private static long Greatest(NumberPart part) => (long)Math.Clamp(Math.Min(decimal.Floor(part.Maximum), decimal.Ceiling(part.ExclusiveMaximum) - (part.ExclusiveMaximum == decimal.MaxValue ? 0 : 1)), -MostDigits - 1, MostDigits);

    // A decimal rounds silently what has too many digits.
    private static bool TryDecimal(string text, out decimal value)
    {
        const int ExactDigits = 28;
        value = 0;
        return text.Length <= ExactDigits && !text.Contains('e', StringComparison.OrdinalIgnoreCase)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private ObjectPart Object(ObjectRules rules)
    {
        ImmutableArray<string> names = [.. rules.Members.Keys.Order(StringComparer.Ordinal)];
        WordTable<NextValue> members = new(names);
        return new ObjectPart(members, areTold: rules.Names < 0)
        {
            Names = rules.Names < 0 ? null : Node(EvaluatorNodes[rules.Names]),
            Required = Bits(names, rules.Required),
            AtLeastOne = Bits(names, rules.AtLeastOne),
            Dependent = [.. rules.Dependent.Select(entry => (Bits(names, [entry.Trigger]), Bits(names, entry.Required)))],
            MinProperties = rules.MinProperties,
            MaxProperties = rules.MaxProperties,
        };
    }

    private static ulong Bits(ImmutableArray<string> names, ImmutableArray<string> chosen) => chosen.Aggregate(0UL, (bits, name) => bits | (1UL << names.IndexOf(name)));
}
