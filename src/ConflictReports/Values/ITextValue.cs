using System.Text.Json.Nodes;

namespace ConflictReports.Values;

/// <summary>What each type of text value says of itself: how it is made from a text, and its JSON Schema.</summary>
/// <typeparam name="TSelf">The value type.</typeparam>
public interface ITextValue<TSelf>
    where TSelf : TextValue<TSelf>, ITextValue<TSelf>
{
    /// <summary>Makes a value, or says what was expected.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expected">
    /// Null on success; otherwise a noun phrase that says which form was expected and, where one can tell, which legal value is near,
    /// such as <c>a digest: "sha256:" and 64 lower-case hexadecimal digits</c>.
    /// </param>
    /// <returns>The value, or null if the text has not the form of this type.</returns>
    static abstract TSelf? Create(string text, out string? expected);

    /// <summary>
    /// The JSON Schema (2020-12) of the value: an object of its own at each call, with <c>type</c>, and <c>pattern</c> or <c>examples</c> where they help.
    /// A pattern may accept more than <see cref="Create"/> does, never less.
    /// </summary>
    /// <returns>The schema fragment.</returns>
    static abstract JsonObject CreateSchema();
}
