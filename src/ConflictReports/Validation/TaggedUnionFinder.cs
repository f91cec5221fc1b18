using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ConflictReports.Validation;

/// <summary>Recognises alternatives that a tag tells apart.</summary>
internal static class TaggedUnionFinder
{
    /// <summary>
    /// The node with its <c>oneOf</c>, or else its <c>anyOf</c>, as a tagged union, if every branch takes only objects and requires the same member with texts that no other branch has;
    /// otherwise the node as it is.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="target">The node at a place, behind plain references.</param>
    public static SchemaNode Recognise(SchemaNode node, Func<int, SchemaNode> target)
    {
        if (node.Applicators is not { } applicators)
        {
            return node;
        }

        if (Find(applicators.OneOf, node.Kinds, target) is { } exclusive)
        {
            return With(node, applicators with { OneOf = [], Union = exclusive });
        }

        return Find(applicators.AnyOf, node.Kinds, target) is { } inclusive ? With(node, applicators with { AnyOf = [], Union = inclusive }) : node;
    }

    private static SchemaNode With(SchemaNode node, Applicators applicators)
    {
        JsonKinds left = node.Kinds & JsonKinds.Object;
        return node with { Applicators = applicators, Kinds = left == JsonKinds.None ? node.Kinds : left };
    }

    private static TaggedUnion? Find(ImmutableArray<int> branches, JsonKinds kinds, Func<int, SchemaNode> target)
    {
        SchemaNode[] nodes = [.. branches.Select(target)];
        if (nodes.Length < 2 || !nodes.All(node => (node.Kinds & kinds) == JsonKinds.Object && node.Objects is not null))
        {
            return null;
        }

        foreach (string tag in nodes[0].Objects!.Described)
        {
            if (TryUnion(tag, branches, nodes, target) is { } union)
            {
                return union;
            }
        }

        return null;
    }

    private static TaggedUnion? TryUnion(string tag, ImmutableArray<int> branches, SchemaNode[] nodes, Func<int, SchemaNode> target)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < nodes.Length; i++)
        {
            ImmutableArray<string> texts = Texts(nodes[i].Objects!, tag, target);
            values.AddRange(texts);
            if (texts.IsEmpty || !texts.All(text => places.TryAdd(text, branches[i])))
            {
                return null;
            }
        }

        return new TaggedUnion(tag, places.ToFrozenDictionary(StringComparer.Ordinal), values.ToImmutable());
    }

    private static ImmutableArray<string> Texts(ObjectRules rules, string tag, Func<int, SchemaNode> target) =>
        rules.Required.Contains(tag) && rules.Members.TryGetValue(tag, out MemberRule? member) && member.Schema >= 0 ? target(member.Schema).Values?.Texts ?? [] : [];
}
