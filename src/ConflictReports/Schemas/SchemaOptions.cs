using ConflictReports.Values;

namespace ConflictReports.Schemas;

/// <summary>How a schema is made from a contract.</summary>
public sealed record SchemaOptions
{
    /// <summary>Open objects, described as in the released schema.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>
    /// Whether objects refuse members that the schema does not name, but for geometries, whose other members RFC 7946 allows. Default: false, so that newer minor versions and partners' own members pass.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>Where the descriptions come from; titles are the names of the types. Default: null, the released schema.</summary>
    public ISchemaDescriptions? Descriptions { get; init; }

    /// <summary>
    /// The <c>$id</c> of the schema, an absolute URI without fragment. Default: null, none unless the schema is a released one; with <see cref="Extensions"/> or <see cref="Members"/> it is another.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>Documents that show what the schema describes, written as <c>examples</c> of its root; whether they fit it is not checked. Default: none, but a released schema has its own.</summary>
    public EquatableArray<JsonFragment> Examples { get; init; }

    /// <summary>What a caller's extensions have as their data, in the order in which they are to stand. Default: none, any data.</summary>
    public EquatableArray<ExtensionSchema> Extensions { get; init; }

    /// <summary>Members that a caller adds to records of the format, in the order in which they are to stand. Default: none.</summary>
    public EquatableArray<MemberSchema> Members { get; init; }
}
