namespace ConflictReports.Schemas;

/// <summary>The dialects of JSON Schema that the schema is written in.</summary>
public enum SchemaDialect
{
    /// <summary>JSON Schema 2020-12, the canonical dialect.</summary>
    Draft202012,
}
