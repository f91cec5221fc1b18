namespace ConflictReports.Schemas;

/// <summary>The dialects of JSON Schema that the schema is written in. All of them accept and refuse the same documents.</summary>
public enum SchemaDialect
{
    /// <summary>JSON Schema 2020-12, the canonical dialect.</summary>
    Draft202012,

    /// <summary>JSON Schema draft-07, for editors and older validators.</summary>
    Draft07,

    /// <summary>JSON Schema draft-04 (Zyp and others, January 2013), for the oldest validators.</summary>
    Draft04,

    /// <summary>An OpenAPI 3.1 document that has nothing but schemas, under <c>components/schemas</c>, for the descriptions of services.</summary>
    OpenApi31,
}
