namespace ConflictReports.Consumers.Tests.Cases;

/// <summary>A released schema.</summary>
/// <param name="Name">Its path below schemas/1.0; of a schema inside of an OpenAPI file followed by # and its JSON Pointer.</param>
/// <param name="Dialect">Its dialect, in the words of the folders: 2020-12, draft-07, draft-04, openapi-3.1.</param>
internal sealed record SchemaFile(string Name, string Dialect)
{
    /// <summary>The path of the file.</summary>
    public string Path => ReleasedFiles.PathOf(Name);

    /// <summary>Whether it describes a dossier, not a report.</summary>
    public bool IsOfDossiers => System.IO.Path.GetFileName(Name).StartsWith("dossier", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it refuses members that it does not name.</summary>
    public bool IsStrict => Name.Contains(".strict.", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
