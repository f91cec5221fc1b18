namespace ConflictReports.Merging.Edits;

/// <summary>A change with its path taken apart.</summary>
/// <param name="Segments">The names and bracketed keys.</param>
/// <param name="Change">The change.</param>
internal sealed record PlacedChange(IReadOnlyList<string> Segments, MemberChange Change)
{
    /// <summary>Takes the path of a change apart.</summary>
    /// <exception cref="ArgumentException">It is no path.</exception>
    public static PlacedChange Of(MemberChange change) =>
        new(EditPath.Split(change.Path) ?? throw new ArgumentException($"'{change.Path}' is not the path of a member.", nameof(change)), change);

    /// <summary>That the change does not fit the document.</summary>
    public ArgumentException DoesNotFit() => new($"The report does not have what the change starts from: {Change}");
}
