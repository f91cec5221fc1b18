using System.Globalization;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Testing.Evaluation;

/// <summary>The evaluation as lines for people and scripts: <c>METRIC: VALUE</c>.</summary>
public static class EvaluationLines
{
    /// <summary>What is printed where there is nothing to have a share of.</summary>
    public const string NothingToMeasure = "nothing to measure";

    /// <summary>The size and hardness of a world.</summary>
    /// <param name="world">The world.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="world"/> is null.</exception>
    public static IEnumerable<string> Of(SimulatedWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        SimulationShares shares = world.Shares;
        return
        [
            Line("seed", world.Options.Seed),
            Line("events", shares.Events),
            Line("reports", world.Reports.Count),
            Line("live claims", shares.Claims),
            Line("hedged figures", Fraction.Of(shares.Hedged, shares.Figures)),
            Line("transliterated names", Fraction.Of(shares.Transliterated, shares.Claims)),
            Line("shifted dates", Fraction.Of(shares.Shifted, shares.Claims)),
            Line("translated claims", Fraction.Of(shares.Translated, shares.Claims)),
            Line("near-duplicate events", Fraction.Of(shares.Neighbours, shares.Events)),
            Line("undeclared copies", Fraction.Of(shares.UndeclaredCopies, shares.Copies)),
        ];
    }

    /// <summary>The scores of the merge.</summary>
    /// <param name="result">The scores.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IEnumerable<string> Of(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            Line("claims lost", result.Lost),
            Line("claims invented", result.Invented),
            .. Of("pairwise", result.Clusters.Pairwise),
            .. Of("pairwise across reports", result.Clusters.AcrossReports),
            .. Of("b-cubed", result.Clusters.BCubed),
            Line("origin over-count", result.Origins.OverCount),
            Line("origin under-count", result.Origins.UnderCount),
            Line("several origins found", result.Origins.SeveralRecall),
            .. Of("contradiction", result.Contradictions),
            Line("resolved-interval coverage", result.Coverage),
        ];
    }

    /// <summary>The scores of one partition.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="scores">Its scores.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static IEnumerable<string> Of(string name, PrecisionRecall scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return [Line($"{name} precision", scores.Precision), Line($"{name} recall", scores.Recall), Line($"{name} F1", scores.F1)];
    }

    private static string Line(string metric, Fraction? value) => $"{metric}: {value?.ToString() ?? NothingToMeasure}";

    private static string Line(string metric, int value) => string.Create(CultureInfo.InvariantCulture, $"{metric}: {value}");
}
