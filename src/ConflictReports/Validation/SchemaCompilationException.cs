namespace ConflictReports.Validation;

/// <summary>A JSON Schema that cannot be compiled: it has a keyword that is not supported, or one that is malformed.</summary>
public sealed class SchemaCompilationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the keyword or subschema in the schema; empty for the whole schema.</param>
    /// <param name="reason">One sentence that says what is wrong with it.</param>
    /// <param name="innerException">The cause, or null.</param>
    public SchemaCompilationException(string pointer, string reason, Exception? innerException = null)
        : base($"The schema cannot be used; at \"{pointer}\": {reason}", innerException)
    {
        Pointer = pointer;
        Reason = reason;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the keyword or subschema in the schema; empty for the whole schema.</summary>
    public string Pointer { get; }

    /// <summary>One sentence that says what is wrong with it.</summary>
    public string Reason { get; }
}
