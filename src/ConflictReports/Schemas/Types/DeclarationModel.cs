namespace ConflictReports.Schemas.Types;

/// <summary>All that a schema declares, in the terms that programming languages share.</summary>
internal sealed record DeclarationModel
{
    /// <summary>The name of the root.</summary>
    public required string Root { get; init; }

    /// <summary>The <c>$id</c> of the schema, or null.</summary>
    public required string? Address { get; init; }

    /// <summary>The declarations in reading order: each before what it first mentions, the root first of all.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>Whether each list of the schema has at least one item.</summary>
    public required bool HasNoEmptyList { get; init; }

    /// <summary>Whether records, the root among them, may have members that the schema does not name. A strict schema leaves only foreign shapes open, such as those of GeoJSON.</summary>
    public required bool HasOpenRecord { get; init; }

    /// <summary>Whether any member may be null.</summary>
    public required bool HasNull { get; init; }
}
