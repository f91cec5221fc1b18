using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A person's decision that two claims, events, sources or actors are the same, are different, or may be either; the merge obeys it.</summary>
public sealed record IdentityJudgement : ExtensibleRecord
{
    /// <summary>A local id, if something refers to it.</summary>
    public LocalId? Id { get; init; }

    /// <summary>One of the two.</summary>
    public required ReportReference Left { get; init; }

    /// <summary>The other of the two.</summary>
    public required ReportReference Right { get; init; }

    /// <summary>What was decided of the two.</summary>
    public required IdentityVerdict Verdict { get; init; }

    /// <summary>The local id of the source that decides. Default: the recorder.</summary>
    public LocalId? By { get; init; }

    /// <summary>When it was decided.</summary>
    public Timestamp? At { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Left} and {Right}: {ClosedSet<IdentityVerdict>.NameOf(Verdict)}";
}
