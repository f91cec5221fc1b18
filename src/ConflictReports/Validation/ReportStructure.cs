using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Validation.SinglePass;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The structure stage: the compiled canonical schema, with the value types' own checks in place of the schema's patterns.</summary>
internal static class ReportStructure
{
    private const int StepsToGeometry = 7;

    private static readonly CompiledSchema Schema = CompiledSchema.Compile(ReportSchema.Generate(SchemaDialect.Draft202012), ValueChecks.All);

    /// <summary>The compiled schema, for what compares its routes.</summary>
    internal static CompiledSchema Compiled => Schema;

    /// <summary>The findings of the stages of syntax and structure in one pass; null if that cannot tell, as the document may not be faultless in syntax.</summary>
    /// <remarks>A document without fault gives <see cref="StructureFindings.None"/>, and nothing is allocated.</remarks>
    public static StructureFindings? Judge(ReadOnlySpan<byte> utf8Json, ReadOptions options)
    {
        if (utf8Json.Length > options.MaxDocumentBytes)
        {
            return null;
        }

        Schema.Judge(utf8Json, new PassLimits(options.MaxDepth, options.MaxValues, options.MaxStringBytes), options.MaxFindings, out StructureFindings? findings);
        return findings is null ? null : InGeometry(findings);
    }

    /// <summary>The findings of the structure stage, token by token, for a document that is faultless in syntax.</summary>
    public static StructureFindings Evaluate(ReadOnlySpan<byte> utf8Json, ReadOptions options) =>
        InGeometry(Schema.Evaluate(utf8Json, options.MaxFindings, options.MaxDepth));

    private static StructureFindings InGeometry(StructureFindings found) =>
        !found.Diagnostics.IsEmpty && found.Diagnostics.Any(IsInGeometry)
            ? found with { Diagnostics = found.Diagnostics.Select(diagnostic => IsInGeometry(diagnostic) ? AsGeometry(diagnostic) : diagnostic).ToEquatableArray() }
            : found;

    // What is wrong inside of a geometry is a fault of its form; a geometry that is no object at all, or null, is not.
    private static bool IsInGeometry(Diagnostic diagnostic)
    {
        string[] steps = diagnostic.Location.Pointer.Split('/', StepsToGeometry + 1);
        return steps is ["", "claims", _, "places", _, "value", "geometry", ..]
            && (steps.Length > StepsToGeometry || (diagnostic.Descriptor != DiagnosticCatalogue.WrongType && diagnostic.Descriptor != DiagnosticCatalogue.NullValue));
    }

    private static Diagnostic AsGeometry(Diagnostic diagnostic) => diagnostic with { Descriptor = DiagnosticCatalogue.GeometryForm };
}
