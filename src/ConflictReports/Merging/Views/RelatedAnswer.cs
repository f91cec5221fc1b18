namespace ConflictReports.Merging;

/// <summary>An answer that contradicts, is in tension with or agrees with the one that is explained.</summary>
public sealed record RelatedAnswer
{
    /// <summary>How the two stand to each other.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Why { get; init; }

    /// <summary>The id of the question that it answers: the same one, or one that is compared with it.</summary>
    public required string Question { get; init; }

    /// <summary>What that question asks, in words.</summary>
    public required string Asked { get; init; }

    /// <summary>The answer as the dossier has it.</summary>
    public required QuestionValue Value { get; init; }
}
