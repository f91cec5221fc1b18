using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What can be compared within a cluster, and the answers.</summary>
public sealed record Question
{
    /// <summary>The id within the dossier, such as <c>k1.q1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the values are.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What is counted or measured. Only of a quantity.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The unit. Only of a quantity.</summary>
    public CountingUnit? Unit { get; init; }

    /// <summary>Whom or what it is counted of, as the policy reads it, in order. Only of a quantity.</summary>
    public EquatableArray<Population> Of { get; init; }

    /// <summary>The representative id of whose they are. Only of a quantity.</summary>
    public string? Side { get; init; }

    /// <summary>The name of the side.</summary>
    public string? SideName { get; init; }

    /// <summary>Addition or rate; absent: a total, or not said. Only of a quantity.</summary>
    public QuantityScope? Scope { get; init; }

    /// <summary>What the time is. Only of a time.</summary>
    public TimeRole? Role { get; init; }

    /// <summary>The stages of the claims. Not of an occurrence.</summary>
    public StageClass? Stage { get; init; }

    /// <summary>The statement that is affirmed or negated. Only of an occurrence.</summary>
    public string? Proposition { get; init; }

    /// <summary>The answers, at least one.</summary>
    public EquatableArray<QuestionValue> Values { get; init; }

    /// <summary>Contradictions, tensions and agreements between the answers, in order.</summary>
    public EquatableArray<ValueRelation> Relations { get; init; }

    /// <summary>The greatest groups of answers that can be true at once. Only where there are several answers with bounds.</summary>
    public EquatableArray<ValueGroup> Groups { get; init; }

    /// <summary>What most independent origins allow at once. Default: nobody vouches for an answer with bounds.</summary>
    public ResolvedValue? Resolved { get; init; }

    /// <summary>The answers weighed, the most probable first. Default: the policy asks for none, or there are not several answers with origins.</summary>
    public EquatableArray<WeightedValue> Weighted { get; init; }

    /// <summary>Questions of the same measure that are not compared with this one.</summary>
    public EquatableArray<NotComparedWith> NotCompared { get; init; }

    /// <summary>Who spoke of the matter and gave no answer to the question; no value, and no origin of one. Default: nobody is known.</summary>
    public EquatableArray<WithheldAnswer> Withheld { get; init; }
}
