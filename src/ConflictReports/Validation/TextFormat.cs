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
}
