using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Validation;

namespace ConflictReports.Testing.Schemas;

/// <summary>What this library says of the structure of documents: by the schema alone, and by the structure stage, which knows the forms of values too.</summary>
/// <param name="SchemaCodes">The codes of what the canonical schema alone refuses, in the order of the document; none if it accepts it.</param>
/// <param name="StructureCodes">The codes of what the structure stage refuses, in the order of the document; none if it accepts it.</param>
public sealed record DocumentVerdicts(IReadOnlyList<string> SchemaCodes, IReadOnlyList<string> StructureCodes)
{
    private static readonly CompiledSchema Schema = CompiledSchema.Compile(ReportSchema.Generate(SchemaDialect.Draft202012));

    /// <summary>Whether the canonical schema alone accepts the document.</summary>
    public bool SchemaAccepts => SchemaCodes.Count == 0;

    /// <summary>Whether the structure stage accepts the document.</summary>
    public bool StructureAccepts => StructureCodes.Count == 0;

    /// <summary>Judges a document.</summary>
    /// <param name="utf8Json">A document that is I-JSON.</param>
    /// <returns>Both verdicts.</returns>
    public static DocumentVerdicts Of(ReadOnlySpan<byte> utf8Json) =>
        new(Codes(Schema.Validate(utf8Json)), Codes(ReportStructure.Evaluate(utf8Json, ReadOptions.Default)));

    private static string[] Codes(StructureFindings found) => [.. found.Diagnostics.Select(diagnostic => diagnostic.Code.Text)];
}
