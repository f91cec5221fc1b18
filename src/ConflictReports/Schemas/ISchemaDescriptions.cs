namespace ConflictReports.Schemas;

/// <summary>Where the descriptions of a schema come from.</summary>
public interface ISchemaDescriptions
{
    /// <summary>What a type means.</summary>
    /// <param name="type">The type.</param>
    /// <returns>A text without a final full stop, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    string? Describe(Type type);

    /// <summary>What a member means.</summary>
    /// <param name="type">The type that has the member.</param>
    /// <param name="property">The name of the property in C#.</param>
    /// <param name="jsonName">The member's name in JSON.</param>
    /// <returns>A text without a final full stop, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    string? Describe(Type type, string property, string jsonName);
}
