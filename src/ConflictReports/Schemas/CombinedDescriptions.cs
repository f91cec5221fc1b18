namespace ConflictReports.Schemas;

/// <summary>Descriptions of several origins: the first that has one gives it.</summary>
/// <remarks>As safe for use by several threads as its parts.</remarks>
public sealed class CombinedDescriptions : ISchemaDescriptions
{
    private readonly ISchemaDescriptions[] parts;

    /// <summary>Combines descriptions.</summary>
    /// <param name="parts">The parts, the one to ask first before the others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">A part is null.</exception>
    public CombinedDescriptions(params IEnumerable<ISchemaDescriptions> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        this.parts = [.. parts];
        if (this.parts.Contains(null!))
        {
            throw new ArgumentException("A part is null.", nameof(parts));
        }
    }

    /// <inheritdoc/>
    public string? Describe(Type type) => parts.Select(part => part.Describe(type)).FirstOrDefault(text => text is not null);

    /// <inheritdoc/>
    public string? Describe(Type type, string property, string jsonName) => parts.Select(part => part.Describe(type, property, jsonName)).FirstOrDefault(text => text is not null);
}
