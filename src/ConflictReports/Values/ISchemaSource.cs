using System.Text.Json.Nodes;

namespace ConflictReports.Values;

/// <summary>A JSON converter that knows the JSON Schema of what it reads and writes.</summary>
public interface ISchemaSource
{
    /// <summary>The name of the definition in <c>$defs</c>, or null if the fragment stands in place.</summary>
    string? DefinitionName { get; }

    /// <summary>The JSON Schema (2020-12) of the value, an object of its own at each call.</summary>
    /// <returns>The schema fragment.</returns>
    JsonObject CreateSchema();
}
