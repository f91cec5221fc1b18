using ConflictReports.Schemas;

namespace ConflictReports.Validation;

/// <summary>The compiled canonical schema, with the value types' own checks in place of the schema's patterns.</summary>
internal static class ReportStructure
{
    /// <summary>The compiled schema.</summary>
    public static CompiledSchema Schema { get; } = CompiledSchema.Compile(ReportSchema.Generate(SchemaDialect.Draft202012), ValueChecks.All);
}
