using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What a claim answers to one question, and what other answers there are.</summary>
public sealed record ExplainedAnswer
{
    /// <summary>The id of the question.</summary>
    public required string Question { get; init; }

    /// <summary>What is asked, in words.</summary>
    public required string Asked { get; init; }

    /// <summary>The kind of the question.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The answer of the claim as the dossier has it: its bounds, the claims that say it, the origins behind it, and what the rules suggest.</summary>
    public required QuestionValue Value { get; init; }

    /// <summary>The answers that are related to it, in the order of the dossier: contradictions, tensions, then agreements.</summary>
    public EquatableArray<RelatedAnswer> Related { get; init; }

    /// <summary>The greatest groups of answers that can be true at once and that have it.</summary>
    public EquatableArray<ValueGroup> Groups { get; init; }

    /// <summary>Who spoke of the matter and gave no answer.</summary>
    public EquatableArray<WithheldAnswer> Withheld { get; init; }

    /// <summary>Questions of the same measure that are not compared with this one, and why.</summary>
    public EquatableArray<NotComparedWith> NotCompared { get; init; }
}
