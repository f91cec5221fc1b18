namespace ConflictReports.Validation;

/// <summary>What a member of a record holds.</summary>
internal enum RecordMemberKind
{
    /// <summary>A value that holds neither records nor free texts.</summary>
    Other,

    /// <summary>One record.</summary>
    Record,

    /// <summary>A list of records.</summary>
    Records,

    /// <summary>The extensions by their URIs.</summary>
    Extensions,

    /// <summary>A free text.</summary>
    Text,

    /// <summary>A list of free texts.</summary>
    Texts,
}
