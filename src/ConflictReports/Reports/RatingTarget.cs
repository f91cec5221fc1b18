using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a rating rates: a claim, a source, a piece of evidence, or one speaker in a claim.</summary>
public sealed record RatingTarget : ExtensibleRecord
{
    /// <summary>The claim, source or evidence.</summary>
    public required ReportReference Ref { get; init; }

    /// <summary>The local id of a source: then that speaker's hop in the claim is rated.</summary>
    public LocalId? Source { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Source is null ? Ref.Text : $"{Source} in {Ref}";
}
