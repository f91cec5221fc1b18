using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Types;

/// <summary>Writes the types of Python where they are used in one declaration.</summary>
/// <param name="pointer">Where the schema has the declaration.</param>
/// <param name="written">The names that stand before it in the file.</param>
internal sealed class PythonTypes(string pointer, IReadOnlySet<string> written)
{
    /// <summary>The names that a declaration mentions, in their order.</summary>
    public static IEnumerable<string> Mentioned(Declaration declaration) => declaration switch
    {
        RecordDeclaration record => record.Members.SelectMany(member => Mentioned(member.Type)),
        AliasDeclaration alias => Mentioned(alias.Target),
        _ => [],
    };

    /// <summary>Whether a type has literals in it.</summary>
    public static bool HasLiteral(TypeUse use) => use switch
    {
        LiteralUse => true,
        UnionUse union => union.Alternatives.Any(HasLiteral),
        ListUse list => HasLiteral(list.Item),
        MapUse map => HasLiteral(map.Names) || HasLiteral(map.AnyValue),
        _ => false,
    };

    /// <summary>A type as an annotation. What stands further below in the file is between quotes, and no more than that, so that it can be looked up when the program runs.</summary>
    public string Annotation(TypeUse use) => use switch
    {
        ReferenceUse reference => written.Contains(reference.Name) ? reference.Name : Prose.Quote(reference.Name),
        UnionUse union when !union.Alternatives.OfType<ReferenceUse>().All(alternative => written.Contains(alternative.Name)) => Prose.Quote(Type(use)),
        UnionUse union => string.Join(" | ", union.Alternatives.Select(Annotation)),
        ListUse list => $"list[{Annotation(list.Item)}]",
        MapUse map => $"dict[{Annotation(map.Names)}, {Annotation(map.AnyValue)}]",
        _ => Type(use),
    };

    /// <summary>A value within <c>Literal[...]</c>.</summary>
    /// <exception cref="InexpressibleSchemaException">The value is a number with a fraction.</exception>
    public string Literal(JsonValue? value) => value?.GetValueKind() switch
    {
        null => "None",
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.String => Prose.Quote(value.GetValue<string>()),
        _ => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new InexpressibleSchemaException(pointer, $"Python has no literal type for the number {value.ToJsonString()}."),
    };

    private string Type(TypeUse use) => use switch
    {
        PlainUse plain => Plain(plain.Type),
        ReferenceUse reference => reference.Name,
        LiteralUse literal => $"Literal[{string.Join(", ", literal.Values.Select(Literal))}]",
        UnionUse union => string.Join(" | ", union.Alternatives.Select(Type)),
        ListUse list => $"list[{Type(list.Item)}]",
        MapUse map => $"dict[{Type(map.Names)}, {Type(map.AnyValue)}]",
        _ => throw new InvalidOperationException($"{use.GetType().Name} is not written."),
    };

    private static string Plain(PlainType type) => type switch
    {
        PlainType.Text => "str",
        PlainType.Number => "float",
        PlainType.WholeNumber => "int",
        PlainType.Truth => "bool",
        PlainType.Null => "None",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static IEnumerable<string> Mentioned(TypeUse use) => use switch
    {
        ReferenceUse reference => [reference.Name],
        UnionUse union => union.Alternatives.SelectMany(Mentioned),
        ListUse list => Mentioned(list.Item),
        MapUse map => Mentioned(map.Names).Concat(Mentioned(map.AnyValue)),
        _ => [],
    };
}
