using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Types;

/// <summary>A type where it is used: of a member, an item, an alternative.</summary>
internal abstract record TypeUse;

/// <summary>A type that every language has.</summary>
internal sealed record PlainUse(PlainType Type) : TypeUse;

/// <summary>One of a few values.</summary>
internal sealed record LiteralUse(IReadOnlyList<JsonValue?> Values) : TypeUse;

/// <summary>A type that is declared by name.</summary>
internal sealed record ReferenceUse(string Name) : TypeUse;

/// <summary>A list of items of one type.</summary>
internal sealed record ListUse(TypeUse Item, int Least) : TypeUse;

/// <summary>An object whose members have names of one type and values of another.</summary>
/// <param name="Label">What the names are, as one word.</param>
/// <param name="Names">The type of the names.</param>
/// <param name="Value">The type of the values.</param>
/// <param name="Named">The names that are known, and the types of their values.</param>
internal sealed record MapUse(string Label, TypeUse Names, TypeUse Value, IReadOnlyList<(string Name, TypeUse Value)> Named) : TypeUse
{
    /// <summary>The type of all values, those of known names included.</summary>
    public TypeUse AnyValue { get; } = Named.Count == 0 ? Value : new UnionUse([Value, .. Named.Select(member => member.Value).Distinct()]);
}

/// <summary>One of several types.</summary>
internal sealed record UnionUse(IReadOnlyList<TypeUse> Alternatives) : TypeUse;
