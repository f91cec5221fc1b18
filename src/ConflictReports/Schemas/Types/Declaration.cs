namespace ConflictReports.Schemas.Types;

/// <summary>A type that a schema declares at a pointer, by a name that is an identifier in ASCII.</summary>
internal abstract record Declaration(string Name, string Pointer, Documentation Documentation);

/// <summary>An object with named members, and perhaps the rule that at least one of some members must be there.</summary>
internal sealed record RecordDeclaration(string Name, string Pointer, Documentation Documentation, IReadOnlyList<MemberDeclaration> Members, IReadOnlyList<string> AtLeastOneOf)
    : Declaration(Name, Pointer, Documentation);

/// <summary>A member of a record.</summary>
internal sealed record MemberDeclaration(string Name, TypeUse Type, bool IsRequired, Documentation Documentation);

/// <summary>One of a few values and no other.</summary>
internal sealed record ClosedSetDeclaration(string Name, string Pointer, Documentation Documentation, LiteralUse Values) : Declaration(Name, Pointer, Documentation);

/// <summary>A text that is one of the known terms, or another of the same form.</summary>
internal sealed record VocabularyDeclaration(string Name, string Pointer, Documentation Documentation, LiteralUse Terms) : Declaration(Name, Pointer, Documentation);

/// <summary>Another name of a type: a text with a form, a number with a range, a list, a map, a union.</summary>
internal sealed record AliasDeclaration(string Name, string Pointer, Documentation Documentation, TypeUse Target) : Declaration(Name, Pointer, Documentation);

/// <summary>A position of GeoJSON.</summary>
internal sealed record PositionDeclaration(string Name, string Pointer, Documentation Documentation) : Declaration(Name, Pointer, Documentation);

/// <summary>Any JSON value but null; inside it there may be nulls.</summary>
internal sealed record AnyValueDeclaration(string Name, string Pointer, Documentation Documentation) : Declaration(Name, Pointer, Documentation);
