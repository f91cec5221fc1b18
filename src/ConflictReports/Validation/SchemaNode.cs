namespace ConflictReports.Validation;

/// <summary>One compiled subschema. It refers to others by their place in the schema's table, so that the graph may have cycles and still be immutable.</summary>
internal sealed record SchemaNode
{
    /// <summary>The place in the table; several places may share the node that a plain reference leads to.</summary>
    public required int Index { get; init; }

    /// <summary>The JSON Pointer of the subschema in the schema.</summary>
    public required string Pointer { get; init; }

    /// <summary>Whether this is the schema <c>false</c>, which nothing fits.</summary>
    public bool IsNothing { get; init; }

    /// <summary>The types that fit; those that an enumeration or a tagged union leaves are taken account of.</summary>
    public JsonKinds Kinds { get; init; } = JsonKinds.All;

    /// <summary>The values that fit, or null for any.</summary>
    public ValueSet? Values { get; init; }

    /// <summary>What judges the text of strings and numbers in the place of the keywords for text, or null.</summary>
    public ValueCheck? Check { get; init; }

    /// <summary>What strings have to be, or null.</summary>
    public StringRules? Strings { get; init; }

    /// <summary>What numbers have to be, or null.</summary>
    public NumberRules? Numbers { get; init; }

    /// <summary>What lists have to be, or null.</summary>
    public ArrayRules? Arrays { get; init; }

    /// <summary>What objects have to be, or null.</summary>
    public ObjectRules? Objects { get; init; }

    /// <summary>The schemas that apply to the same value, or null.</summary>
    public Applicators? Applicators { get; init; }

    /// <summary>Whether judging a value by this node may read parts of the value several times by schemas that descend into it.</summary>
    public bool Rereads { get; init; }

    /// <summary>Whether members or items are judged that no other schema has judged which applies to the same value.</summary>
    public bool AsksForUnevaluated => Objects is { Unevaluated: >= 0 } || Arrays is { Unevaluated: >= 0 };

    /// <summary>Whether every value fits.</summary>
    public bool TakesAnything => !IsNothing && Kinds == JsonKinds.All && Applicators is null && HasNoRules;

    /// <summary>Whether this node does nothing but refer to another.</summary>
    public bool IsPlainReference =>
        Applicators is { IsPlainReference: true } && !IsNothing && Kinds == JsonKinds.All && HasNoRules;

    private bool HasNoRules => Values is null && Check is null && Strings is null && Numbers is null && Arrays is null && Objects is null;
}
