namespace ConflictReports.Schemas;

/// <summary>How a schema is made from a contract.</summary>
public sealed record SchemaOptions
{
    /// <summary>Open objects, described as in the released schema.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>Whether objects refuse members that the schema does not name. Default: false, so that newer minor versions and partners' own members pass.</summary>
    public bool Strict { get; init; }

    /// <summary>Where titles and descriptions come from. Default: null, the released schema.</summary>
    public ISchemaDescriptions? Descriptions { get; init; }

    /// <summary>The <c>$id</c> of the schema, an absolute URI. Default: null, none unless the schema is the canonical one.</summary>
    public string? Address { get; init; }
}
