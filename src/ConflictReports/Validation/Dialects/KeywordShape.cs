namespace ConflictReports.Validation.Dialects;

/// <summary>Where in the value of a keyword the subschemas are.</summary>
internal enum KeywordShape
{
    /// <summary>The value is a subschema.</summary>
    Schema,

    /// <summary>The value is a list of subschemas.</summary>
    List,

    /// <summary>The value is a subschema or a list of them.</summary>
    SchemaOrList,

    /// <summary>The values of the members are subschemas; in <c>dependencies</c> some are lists of names instead.</summary>
    Map,
}
