using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A value that somebody gives in answer to a question.</summary>
public sealed record QuestionValue
{
    /// <summary>The id within the dossier, such as <c>k1.q1.v1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The value in words.</summary>
    public required string Text { get; init; }

    /// <summary>The populations as printed, before the policy reads them, in order. Only of a quantity.</summary>
    public EquatableArray<Population> Of { get; init; }

    /// <summary>The lower bound of what is said: a figure, or a second in ISO 8601. Absent: none.</summary>
    public string? Lower { get; init; }

    /// <summary>The upper bound of what is said. Absent: none.</summary>
    public string? Upper { get; init; }

    /// <summary>True if the lower bound itself is excluded; otherwise absent.</summary>
    public bool? LowerExcluded { get; init; }

    /// <summary>True if the upper bound itself is excluded; otherwise absent.</summary>
    public bool? UpperExcluded { get; init; }

    /// <summary>The claims that say exactly this, in order.</summary>
    public EquatableArray<string> Claims { get; init; }

    /// <summary>The claims that say something from which this follows, in order.</summary>
    public EquatableArray<string> AgreeingClaims { get; init; }

    /// <summary>The origins of all these claims. Absent for a value without bounds that is only shown.</summary>
    public OriginCount? Origins { get; init; }

    /// <summary>What the rules suggest. Absent where there are no origins to count.</summary>
    public CredibilitySuggestion? Suggestion { get; init; }
}
