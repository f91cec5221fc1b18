using ConflictReports.Schemas;

namespace ConflictReports.Validation;

/// <summary>How a JSON Schema is read. Immutable; change a copy by <c>SchemaCompilationOptions.Default with { ... }</c>.</summary>
public sealed record SchemaCompilationOptions
{
    /// <summary>The defaults: a schema without <c>$schema</c> is of 2020-12, and formats are assertions.</summary>
    public static SchemaCompilationOptions Default { get; } = new();

    /// <summary>
    /// The dialect of a schema that does not name its own by <c>$schema</c>: <see cref="SchemaDialect.Draft202012"/> (the default), <see cref="SchemaDialect.Draft07"/> or
    /// <see cref="SchemaDialect.Draft04"/>.
    /// </summary>
    public SchemaDialect Dialect { get; init; } = SchemaDialect.Draft202012;

    /// <summary>
    /// Whether <c>format</c> is only an annotation (JSON Schema Validation 2020-12, section 7.2.1): then any name of a format is accepted, and none refuses a value. Default: false; a format
    /// is an assertion (section 7.2.2), and a name that is not judged here is refused when the schema is compiled.
    /// </summary>
    public bool FormatIsAnnotation { get; init; }
}
