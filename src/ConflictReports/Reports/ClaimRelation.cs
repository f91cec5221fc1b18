using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What somebody says of two claims: that one denies, refines or corrects the other.</summary>
public sealed record ClaimRelation : ExtensibleRecord
{
    /// <summary>A local id, if something refers to it.</summary>
    public LocalId? Id { get; init; }

    /// <summary>The claim, or other item, that denies, refines, supersedes or does whatever the kind says.</summary>
    public required ReportReference From { get; init; }

    /// <summary>The claim, or other item, that this is done to.</summary>
    public required ReportReference To { get; init; }

    /// <summary>What the one does to the other.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>In which respect. Default: as a whole.</summary>
    public RelationAspect? Aspect { get; init; }

    /// <summary>The local id of the source that says so. Default: the recorder.</summary>
    public LocalId? AssertedBy { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{From} {ClosedSet<RelationKind>.NameOf(Kind)} {To}";
}
