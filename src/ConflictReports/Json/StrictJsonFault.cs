namespace ConflictReports.Json;

/// <summary>What the syntax stage finds in bytes.</summary>
internal enum StrictJsonFault
{
    /// <summary>More bytes than the limit; nothing was read.</summary>
    DocumentTooLarge,

    /// <summary>UTF-16 or UTF-32; nothing was read.</summary>
    OtherEncoding,

    /// <summary>A UTF-8 byte-order mark at the start; what follows it was read.</summary>
    ByteOrderMark,

    /// <summary>Bytes that are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>Not JSON (RFC 8259); the pass ended here.</summary>
    Malformed,

    /// <summary>More after the one JSON value; the pass ended here.</summary>
    MoreThanOneValue,

    /// <summary>A member of a name that the object already has.</summary>
    DuplicateMember,

    /// <summary>An escaped half of a surrogate pair without its other half.</summary>
    LoneSurrogate,

    /// <summary>A number whose value is not that of its double's shortest text.</summary>
    InexactNumber,

    /// <summary>Arrays and objects inside each other beyond the limit; names are not compared in them.</summary>
    TooDeep,

    /// <summary>More values than the limit; reported once.</summary>
    TooManyItems,

    /// <summary>A string or name longer than the limit.</summary>
    StringTooLong,
}
