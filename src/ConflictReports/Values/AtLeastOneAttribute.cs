namespace ConflictReports.Values;

/// <summary>At least one of the named properties must be there: an empty record would say nothing. Read by the reader and by the schema.</summary>
/// <param name="properties">The names of properties of the record, as in C#.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AtLeastOneAttribute(params string[] properties) : Attribute
{
    /// <summary>The names of the properties, as in C#.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}
