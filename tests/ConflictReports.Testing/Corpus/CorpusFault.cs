namespace ConflictReports.Testing.Corpus;

/// <summary>What may be wrong with a report of <see cref="CorpusVariant.Invalid"/>.</summary>
public enum CorpusFault
{
    /// <summary>A required member is not there.</summary>
    MissingMember,

    /// <summary>A value has another JSON type.</summary>
    WrongType,

    /// <summary>A value is none of its closed set.</summary>
    UnknownValue,

    /// <summary>A reported time is not in EDTF.</summary>
    BadTime,

    /// <summary>A timestamp lacks its time or offset, or cannot be.</summary>
    BadTimestamp,

    /// <summary>The id of the report or of a claim has not its form.</summary>
    BadId,

    /// <summary>A language is no tag.</summary>
    BadLanguage,

    /// <summary>A reference leads to nothing.</summary>
    DanglingReference,

    /// <summary>A value is null.</summary>
    NullValue,

    /// <summary>A list is empty.</summary>
    EmptyList,

    /// <summary>A member is there twice.</summary>
    DuplicateMember,

    /// <summary>A character is not in UTF-8.</summary>
    BrokenCharacter,

    /// <summary>The end is missing.</summary>
    CutShort,
}
