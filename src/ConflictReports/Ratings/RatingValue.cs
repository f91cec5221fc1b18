using ConflictReports.Values;
namespace ConflictReports.Ratings;
/// <summary>stub</summary>
public sealed record RatingValue : ExtensibleRecord {
    /// <inheritdoc/>
    protected override string Describe() => ""; }
