namespace ConflictReports.Schemas;

/// <summary>A schema says something that the asked-for form cannot say.</summary>
public sealed class InexpressibleSchemaException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the keyword or subschema in the schema; empty for the whole schema.</param>
    /// <param name="reason">One sentence that says what cannot be expressed.</param>
    public InexpressibleSchemaException(string pointer, string reason)
        : base($"The schema cannot be expressed; at \"{pointer}\": {reason}")
    {
        Pointer = pointer;
        Reason = reason;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the keyword or subschema in the schema; empty for the whole schema.</summary>
    public string Pointer { get; }

    /// <summary>One sentence that says what cannot be expressed.</summary>
    public string Reason { get; }
}
