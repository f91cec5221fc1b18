using System.Collections.Immutable;

namespace ConflictReports.Validation;

/// <summary>The schemas that apply to the same value as the one that names them, as places in the table; -1 is none.</summary>
internal sealed record Applicators
{
    /// <summary>The target of <c>$ref</c>.</summary>
    public int Reference { get; init; } = -1;

    /// <summary><c>allOf</c>.</summary>
    public ImmutableArray<int> AllOf { get; init; } = [];

    /// <summary><c>anyOf</c>, unless it is a tagged union.</summary>
    public ImmutableArray<int> AnyOf { get; init; } = [];

    /// <summary><c>oneOf</c>, unless it is a tagged union.</summary>
    public ImmutableArray<int> OneOf { get; init; } = [];

    /// <summary>The <c>anyOf</c> or <c>oneOf</c> whose branches a tag tells apart, or null.</summary>
    public TaggedUnion? Union { get; init; }

    /// <summary><c>not</c>.</summary>
    public int Not { get; init; } = -1;

    /// <summary><c>if</c>.</summary>
    public int If { get; init; } = -1;

    /// <summary><c>then</c>; without <c>if</c> it is not applied.</summary>
    public int Then { get; init; } = -1;

    /// <summary><c>else</c>; without <c>if</c> it is not applied.</summary>
    public int Else { get; init; } = -1;

    /// <summary><c>dependentSchemas</c>, or the schemas of <c>dependencies</c>: for objects that have a member, a schema.</summary>
    public ImmutableArray<(string Member, int Schema)> Dependent { get; init; } = [];

    /// <summary>Whether there is only <c>$ref</c>.</summary>
    public bool IsPlainReference => Reference >= 0 && Targets().Count() == 1;

    /// <summary>How many of the schemas may read the same value.</summary>
    public int Readings => Targets().Count() - (Union is null ? 0 : Union.Branches.Count - 1);

    /// <summary>All the schemas.</summary>
    public IEnumerable<int> Targets()
    {
        IEnumerable<int> single = [Reference, Not, If, Then, Else];
        return single.Where(place => place >= 0).Concat(AllOf).Concat(AnyOf).Concat(OneOf).Concat(Union?.Branches.Values ?? [])
            .Concat(Dependent.Select(entry => entry.Schema));
    }
}
