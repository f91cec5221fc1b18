namespace ConflictReports.Json.Shapes;

/// <summary>What a member of a record holds.</summary>
internal enum MemberKind
{
    /// <summary>A value that is neither free text nor a record.</summary>
    Value,

    /// <summary>A free text.</summary>
    Text,

    /// <summary>A list of free texts.</summary>
    Texts,

    /// <summary>A record.</summary>
    Record,

    /// <summary>A list of records.</summary>
    Records,

    /// <summary>Extensions by their names.</summary>
    Extensions,
}
