using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>Reads a tagged union; which tag means which record is taken from the contract.</summary>
internal sealed class UnionShape<TUnion> : IItemShape<TUnion>
    where TUnion : ExtensibleRecord
{
    private readonly string tagName;
    private readonly ImmutableArray<(string Tag, IItemShape<TUnion> Branch, RecordShape Shape)> branches;

    /// <summary>Describes a union.</summary>
    /// <param name="branches">The shapes of its records.</param>
    public UnionShape(params IItemShape<TUnion>[] branches)
    {
        JsonPolymorphismOptions union = ReportContract.Options.GetTypeInfo(typeof(TUnion)).PolymorphismOptions!;
        tagName = union.TypeDiscriminatorPropertyName;
        Dictionary<Type, IItemShape<TUnion>> shapes = branches.ToDictionary(branch => ((RecordShape)branch).Type);
        this.branches = [.. union.DerivedTypes.Select(derived => ((string)derived.TypeDiscriminator!, shapes[derived.DerivedType], (RecordShape)shapes[derived.DerivedType]))];
    }

    /// <summary>The name of the tag of a union.</summary>
    public static string TagName => ReportContract.Options.GetTypeInfo(typeof(TUnion)).PolymorphismOptions!.TypeDiscriminatorPropertyName;

    public TUnion Read(ref Utf8JsonReader reader)
    {
        // A copy of the reader finds the tag, which mostly comes first; the record is then read from its start.
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isTag = ahead.ValueTextEquals(tagName);
            ahead.Read();
            if (isTag)
            {
                return Find(ref ahead).Read(ref reader);
            }

            ahead.Skip();
        }

        throw Leaves.Unexpected();
    }

    public RecordShape ShapeOf(ExtensibleRecord held)
    {
        foreach ((_, _, RecordShape shape) in branches)
        {
            if (shape.Type == held.GetType())
            {
                return shape;
            }
        }

        throw new ArgumentException($"{held.GetType().Name} is no {typeof(TUnion).Name}.", nameof(held));
    }

    private IItemShape<TUnion> Find(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach ((string tag, IItemShape<TUnion> branch, _) in branches)
            {
                if (reader.ValueTextEquals(tag))
                {
                    return branch;
                }
            }
        }

        throw Leaves.Unexpected();
    }
}
