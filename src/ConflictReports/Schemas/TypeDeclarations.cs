using System.Text.Json.Nodes;
using ConflictReports.Schemas.Types;

namespace ConflictReports.Schemas;

/// <summary>Writes the records of a schema as types of another language, as a person would write them by hand.</summary>
/// <remarks>
/// <para>
/// Each object becomes a record, each <c>oneOf</c> of objects a union told apart by its tag, each <c>enum</c> a closed set, each vocabulary a text whose known terms an editor suggests;
/// descriptions and examples become documentation. A type says less than the schema: forms of texts, ranges of numbers, lengths of lists and members of which one must be there are
/// left to a validator. Members that the schema does not name have no type.
/// </para>
/// <para>All members are safe for use by several threads.</para>
/// </remarks>
public static class TypeDeclarations
{
    /// <summary>Writes a schema's types as one source file.</summary>
    /// <param name="schema">
    /// A JSON Schema 2020-12 as <see cref="ReportSchema.Generate(SchemaDialect, SchemaOptions?)"/> makes it, open or strict, of a report, of a caller's extended report or of any other contract:
    /// a root with a <c>title</c>, and <c>$defs</c> whose names are identifiers.
    /// </param>
    /// <param name="language">The language.</param>
    /// <returns>The file: lines of at most 120 characters where words allow it, each ended by a line feed. It depends on nothing but the schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of <see cref="TypeLanguage"/>.</exception>
    /// <exception cref="InexpressibleSchemaException">The schema has a keyword, a shape or a name that the language's types cannot express.</exception>
    public static string Write(JsonNode schema, TypeLanguage language)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return language switch
        {
            TypeLanguage.TypeScript => new TypeScriptWriter(DeclarationReader.Read(schema)).Write(),
            TypeLanguage.Python => new PythonWriter(DeclarationReader.Read(schema)).Write(),
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, null),
        };
    }
}
