namespace ConflictReports.PartnerProfiles;

/// <summary>A profile that cannot be used: its bytes are not strict JSON within the limits, or it has a keyword that is malformed, of another dialect, or not judged here.</summary>
public sealed class PartnerProfileException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the keyword or subschema in the profile; empty for the whole profile.</param>
    /// <param name="reason">One sentence that says what is wrong with it.</param>
    /// <param name="innerException">The cause, or null.</param>
    public PartnerProfileException(string pointer, string reason, Exception? innerException = null)
        : base($"The profile cannot be used; at \"{pointer}\": {reason}", innerException)
    {
        Pointer = pointer;
        Reason = reason;
    }

    /// <summary>The JSON Pointer (RFC 6901) of the keyword or subschema in the profile; empty for the whole profile.</summary>
    public string Pointer { get; }

    /// <summary>One sentence that says what is wrong with it.</summary>
    public string Reason { get; }
}
