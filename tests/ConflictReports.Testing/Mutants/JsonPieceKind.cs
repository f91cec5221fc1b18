namespace ConflictReports.Testing.Mutants;

/// <summary>What a piece of JSON is.</summary>
internal enum JsonPieceKind
{
    /// <summary>A member's name, with its quotation marks.</summary>
    Name,

    /// <summary>A string that is a value, with its quotation marks.</summary>
    Text,

    /// <summary>A number or a literal.</summary>
    Plain,

    /// <summary>A bracket, comma or colon.</summary>
    Mark,
}
