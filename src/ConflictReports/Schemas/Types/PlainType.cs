namespace ConflictReports.Schemas.Types;

/// <summary>The types that need no declaration.</summary>
internal enum PlainType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>Null.</summary>
    Null,
}
