using System.Text.Json;

namespace ConflictReports.Consumers.Tests.Cases;

/// <summary>A document, what its schema alone must say of it, and what the library says.</summary>
/// <param name="Name">The file, and in a feed the line.</param>
/// <param name="Document">The document on one line.</param>
/// <param name="SchemaAccepts">Whether the schema alone must accept it.</param>
/// <param name="LibraryAccepts">Whether the library finds its structure faultless.</param>
/// <param name="Keywords">
/// The keyword that the case is about; where the schema accepts what the library refuses, or no keyword is known, the codes of what the library finds.
/// </param>
internal sealed record SchemaCase(string Name, string Document, bool SchemaAccepts, bool LibraryAccepts, IReadOnlyList<string> Keywords)
{
    /// <summary>The line for a driver.</summary>
    /// <param name="schema">The number of the schema.</param>
    public string ToLine(int schema) => $$"""{"name":{{JsonSerializer.Serialize(Name)}},"schema":{{schema}},"document":{{Document}}}""";

    /// <summary>A document on one line, every byte that matters as it was: a line break within a JSON document can stand only between its tokens.</summary>
    public static string OnOneLine(string document) => document.Replace('\n', ' ').Replace('\r', ' ');
}
