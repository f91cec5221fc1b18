namespace ConflictReports.Testing.Evaluation;

/// <summary>How a dossier stands to the truth of a simulated world.</summary>
public sealed record EvaluationResult
{
    /// <summary>Live claims in truth.</summary>
    public required int Claims { get; init; }

    /// <summary>Live claims that the dossier does not have.</summary>
    public required int Lost { get; init; }

    /// <summary>Claims of the dossier that are not live in truth: superseded, retracted, or of nobody.</summary>
    public required int Invented { get; init; }

    /// <summary>Which claims are about one event, over the live claims that the dossier has.</summary>
    public required ClusteringScores Clusters { get; init; }

    /// <summary>How many origins stand behind the values.</summary>
    public required OriginScores Origins { get; init; }

    /// <summary>Pairs of claims that are said to contradict each other, those that people may read either way left out.</summary>
    public required PrecisionRecall Contradictions { get; init; }

    /// <summary>The share of resolved intervals that hold the true number; null: there is none to judge.</summary>
    public Fraction? Coverage { get; init; }
}
