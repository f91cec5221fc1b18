namespace ConflictReports.Testing.Schemas;

/// <summary>What is wrong with the document of a case.</summary>
/// <param name="Site">The subschema whose keyword is broken.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Change">What was done.</param>
/// <param name="Pointer">The JSON Pointer of the value at fault in the document.</param>
public sealed record StructuralFault(SchemaSite Site, string Keyword, string Change, string Pointer)
{
    /// <summary>The JSON Pointer of the keyword in the schema.</summary>
    public string Constraint => Site.PointerOf(Keyword);
}
