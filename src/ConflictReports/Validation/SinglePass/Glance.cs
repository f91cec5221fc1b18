namespace ConflictReports.Validation.SinglePass;

/// <summary>How a value may be judged at a glance. A string that is refused so is judged again in full.</summary>
internal enum Glance
{
    /// <summary>Not so.</summary>
    None,

    /// <summary>A string by its length.</summary>
    Length,

    /// <summary>A string as one of the words.</summary>
    Word,

    /// <summary>A string as a local id.</summary>
    Id,

    /// <summary>A string as a term of an open vocabulary.</summary>
    Term,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,
}
