namespace ConflictReports.Merging.Names;

/// <summary>What a word does in a name.</summary>
internal enum WordKind
{
    /// <summary>It tells this party from others.</summary>
    Proper,

    /// <summary>It says what sort of body this is: bank, group, systems.</summary>
    Generic,

    /// <summary>An article, a preposition, a word of descent: the, of, al-, bin.</summary>
    Particle,

    /// <summary>A title or an address before a person's name.</summary>
    Title,

    /// <summary>The first letter or letters of words: of given names, or of all that a body is called.</summary>
    Initials,

    /// <summary>A number, in digits.</summary>
    Number,

    /// <summary>A legal form.</summary>
    LegalForm,
}
