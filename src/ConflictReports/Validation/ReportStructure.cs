using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The structure stage: the compiled canonical schema, with the value types' own checks in place of the schema's patterns.</summary>
internal static class ReportStructure
{
    private const int StepsToGeometry = 7;

    private static readonly CompiledSchema Schema = CompiledSchema.Compile(ReportSchema.Generate(SchemaDialect.Draft202012), ValueChecks.All);

    /// <summary>The findings of the structure stage.</summary>
    public static StructureFindings Validate(ReadOnlySpan<byte> utf8Json, ReadOptions options) =>
        Schema.Validate(utf8Json, options.MaxFindings, options.MaxDepth) is var found && found.Diagnostics.Any(IsInGeometry)
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
