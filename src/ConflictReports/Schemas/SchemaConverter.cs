using System.Text.Json.Nodes;
using ConflictReports.Schemas.Dialects;

namespace ConflictReports.Schemas;

/// <summary>Writes a schema of JSON Schema 2020-12 in another dialect, so that it accepts and refuses the same documents, or says why that cannot be.</summary>
/// <remarks>
/// <para>Annotations that a dialect does not know are left out: they refuse nothing. A keyword that asserts something is kept, written in another way, or refused with an exception; it is never left out.</para>
/// <para>One difference is known and lies in the dialect: in draft-04 a whole number written with a fraction, such as <c>1.0</c>, is no integer (Zyp and others, section 3.5); later dialects take it for one.</para>
/// <para>All members are safe for use by several threads.</para>
/// </remarks>
public static class SchemaConverter
{
    /// <summary>Converts a schema.</summary>
    /// <param name="schema">The schema in JSON Schema 2020-12; it is not changed. Its references lead to <c>#</c> or <c>#/$defs/...</c>.</param>
    /// <param name="dialect">The dialect to write. To <see cref="SchemaDialect.Draft202012"/>: a copy, of which only the dialect is checked.</param>
    /// <returns>The converted schema, an object of its own at each call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dialect is not one of <see cref="SchemaDialect"/>.</exception>
    /// <exception cref="InexpressibleSchemaException">The schema cannot be expressed in the dialect, or is malformed.</exception>
    public static JsonNode Convert(JsonNode schema, SchemaDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return dialect switch
        {
            SchemaDialect.Draft202012 => DialectConverter.Copy(schema),
            SchemaDialect.Draft07 => DialectConverter.Convert(schema, DialectRules.Draft07),
            SchemaDialect.Draft04 => DialectConverter.Convert(schema, DialectRules.Draft04),
            SchemaDialect.OpenApi31 => ToOpenApi([schema]),
            _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect."),
        };
    }

    /// <summary>Makes one OpenAPI 3.1 document of several schemas.</summary>
    /// <param name="schemas">
    /// Schemas in JSON Schema 2020-12, at least one, each with a <c>title</c> that becomes its name under <c>components/schemas</c>; their definitions stand beside them by their own names. They are not changed.
    /// </param>
    /// <returns>The document, an object of its own at each call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schemas"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no schema.</exception>
    /// <exception cref="InexpressibleSchemaException">A schema has no title or cannot be expressed, or two have definitions of one name that differ.</exception>
    public static JsonNode ToOpenApi(params IEnumerable<JsonNode> schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        return OpenApiDocument.Create([.. schemas]);
    }
}
