namespace ConflictReports.Validation.Feeds;

/// <summary>What kind of item a reference may name; several kinds are joined.</summary>
[Flags]
internal enum ItemKind
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>A source.</summary>
    Source = 1,

    /// <summary>An actor.</summary>
    Actor = 2,

    /// <summary>An event.</summary>
    Event = 4,

    /// <summary>A claim.</summary>
    Claim = 8,

    /// <summary>An enquiry.</summary>
    Enquiry = 16,

    /// <summary>A relation between claims.</summary>
    Relation = 32,

    /// <summary>A rating.</summary>
    Rating = 64,

    /// <summary>A judgement of identity.</summary>
    Judgement = 128,

    /// <summary>A piece of evidence.</summary>
    Evidence = 256,

    /// <summary>Any item.</summary>
    Any = 511,
}
