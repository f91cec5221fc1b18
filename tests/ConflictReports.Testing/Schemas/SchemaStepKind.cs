namespace ConflictReports.Testing.Schemas;

/// <summary>What kind of step leads from a subschema to one within it.</summary>
public enum SchemaStepKind
{
    /// <summary>To a member of an object.</summary>
    Member,

    /// <summary>To the items of a list.</summary>
    Item,

    /// <summary>To the values of a map.</summary>
    Entry,

    /// <summary>To a branch of a union, which is about the same value.</summary>
    Branch,
}
