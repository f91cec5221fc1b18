namespace ConflictReports.Values;

/// <summary>The usual spellings of values that <see cref="PlainText"/> tells at a glance.</summary>
internal enum PlainForm
{
    /// <summary>There is none: each text has to be asked about.</summary>
    None,

    /// <summary>Of a <see cref="Values.LocalId"/>.</summary>
    LocalId,

    /// <summary>Of a term of an open vocabulary.</summary>
    Term,

    /// <summary>Of a <see cref="Values.ReportId"/>.</summary>
    ReportId,

    /// <summary>Of a <see cref="ReportReference"/>.</summary>
    Reference,

    /// <summary>Of a <see cref="WebAddress"/>.</summary>
    Address,

    /// <summary>Of a <see cref="Values.Digest"/>.</summary>
    Digest,

    /// <summary>Of a <see cref="Values.Timestamp"/>.</summary>
    Timestamp,

    /// <summary>Of an <see cref="Edtf"/>.</summary>
    Time,

    /// <summary>Of a <see cref="LanguageTag"/>.</summary>
    Language,

    /// <summary>Of a <see cref="CountryCode"/>.</summary>
    Country,

    /// <summary>Of a <see cref="SchemaVersion"/>.</summary>
    Version,

    /// <summary>Of a <see cref="Values.Figure"/>.</summary>
    Figure,
}
