namespace ConflictReports.Testing.Corpus;

/// <summary>How the reports of a corpus are written. All but <see cref="Invalid"/> hold the same reports.</summary>
public enum CorpusVariant
{
    /// <summary>Without white space, members always in the order of the records: what <see cref="Json.ReportJson"/> writes.</summary>
    Compact,

    /// <summary>As <see cref="Compact"/>, with a blank after each comma and colon, as Python writes it.</summary>
    Spaced,

    /// <summary>As <see cref="Compact"/>, with the members of every object in random order.</summary>
    Shuffled,

    /// <summary>As <see cref="Compact"/>, with every character beyond ASCII as an escape of its UTF-16 units, as Python writes it unless told otherwise.</summary>
    Escaped,

    /// <summary>As <see cref="Compact"/>, with one fault in some of the reports: see <see cref="CorpusOptions.InvalidShare"/>.</summary>
    Invalid,
}
