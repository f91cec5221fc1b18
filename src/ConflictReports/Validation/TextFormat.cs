namespace ConflictReports.Validation;

/// <summary>The formats of JSON Schema that are asserted.</summary>
internal enum TextFormat
{
    None,

    /// <summary>RFC 3339, full-date.</summary>
    Date,

    /// <summary>RFC 3339, date-time.</summary>
    DateTime,

    /// <summary>RFC 3986, a URI with its scheme.</summary>
    Uri,

    /// <summary>RFC 9562, 36 characters, in either case.</summary>
    Uuid,

    /// <summary>RFC 3339, full-time, with its offset.</summary>
    Time,

    /// <summary>RFC 3339, appendix A, duration.</summary>
    Duration,

    /// <summary>RFC 5321, section 4.1.2, Mailbox.</summary>
    Email,

    /// <summary>RFC 1123, section 2.1.</summary>
    HostName,

    /// <summary>RFC 2673, section 3.2, dotted-quad.</summary>
    IPv4,

    /// <summary>RFC 4291, section 2.2, without a zone.</summary>
    IPv6,

    /// <summary>RFC 3986, a URI or a relative reference.</summary>
    UriReference,

    /// <summary>RFC 6901, as a string.</summary>
    JsonPointer,

    /// <summary>The Internet-Draft Relative JSON Pointers, without index manipulation.</summary>
    RelativeJsonPointer,
}
