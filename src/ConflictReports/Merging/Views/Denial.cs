using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>That somebody says of something that it is not so. It says nothing of who is right.</summary>
public sealed record Denial
{
    /// <summary>The live claim by which it is denied; its routes say through whom.</summary>
    public required string Claim { get; init; }

    /// <summary>The id of the cluster of the claim.</summary>
    public required string Cluster { get; init; }

    /// <summary>What makes it a denial.</summary>
    public required DenialBasis Basis { get; init; }

    /// <summary>The names of those who deny: the innermost speaker of each route, or the outlet in its own voice; in order, each once.</summary>
    public EquatableArray<string> ByNames { get; init; }

    /// <summary>What is denied: the statement of the claim, or the text of its qualifier.</summary>
    public required string Denied { get; init; }

    /// <summary>What the denied qualifier would be to the claim: its reason, purpose or pretext. Absent: the claim itself is denied.</summary>
    public QualifierKind? Qualifier { get; init; }

    /// <summary>The claims that it stands against by what is recorded: those that a relation says it denies, or that its negated qualifier names; in order. Default: none.</summary>
    public EquatableArray<string> Against { get; init; }

    /// <summary>The ids of the answers that affirm what it denies: those that it contradicts or is in tension with, in the order of the dossier. Default: none.</summary>
    public EquatableArray<string> AgainstValues { get; init; }
}
