using System.Text.Json;

namespace ConflictReports.Json.Shapes;

/// <summary>Reads one value of a document whose structure is known to be right.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Stands at the first token of the value; afterwards at its last.</param>
/// <returns>The value.</returns>
/// <exception cref="JsonException">The value is of another kind after all.</exception>
internal delegate T ValueReader<T>(ref Utf8JsonReader reader);
