namespace ConflictReports.Schemas;

/// <summary>A schema says something that the wanted dialect cannot express; leaving it out would accept or refuse other documents.</summary>
public sealed class SchemaConversionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the place in the schema that was given.</param>
    /// <param name="reason">Why it cannot be expressed, a sentence.</param>
    public SchemaConversionException(string pointer, string reason)
        : base($"{(pointer.Length == 0 ? "The schema" : pointer)}: {reason}")
    {
        Pointer = pointer;
        Reason = reason;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the place in the schema that was given; empty: the whole schema.</summary>
    public string Pointer { get; }

    /// <summary>Why it cannot be expressed, a sentence.</summary>
    public string Reason { get; }
}
