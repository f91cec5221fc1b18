namespace ConflictReports.Merging.Building;

/// <summary>How polarity and stage of one proposition stand to each other.</summary>
/// <remarks>
/// A table in three parts, each symmetrical. Both affirmed: prevented or cancelled against completed contradicts; any other two are steps of
/// one deed and agree if equal. One negated: to deny a stage contradicts that very stage; to deny that anything is ongoing or completed
/// leaves plans and orders untouched; to deny a plan is in tension with the deed, since a deed is commonly planned. Both negated: agreement
/// if equal. An unknown stage gives no verdict. A stage that is not said stands for any stage of its class.
/// </remarks>
internal static class OccurrenceMatrix
{
    public static (Verdict Verdict, string Why) Compare(Polarity leftPolarity, Stage? leftStage, Polarity rightPolarity, Stage? rightStage)
    {
        if (leftStage == Stage.Unknown || rightStage == Stage.Unknown)
        {
            return (Verdict.NotCompared, "the stage is unknown");
        }

        if (leftPolarity == rightPolarity)
        {
            return leftStage == rightStage ? (Verdict.Agreement, "the same") : leftPolarity == Polarity.Affirmed ? BothAffirmed(leftStage, rightStage)
                : (Verdict.Compatible, "both are denied");
        }

        return leftPolarity == Polarity.Negated ? OneNegated(leftStage, rightStage) : OneNegated(rightStage, leftStage);
    }

    public static StageClass ClassOf(Stage? stage) => stage switch
    {
        null or Stage.Attempted or Stage.Ongoing or Stage.Completed => StageClass.Actual,
        Stage.Planned or Stage.Ordered or Stage.Demanded or Stage.Threatened => StageClass.Prospective,
        Stage.Prevented or Stage.Cancelled => StageClass.Averted,
        _ => StageClass.Unknown,
    };

    private static (Verdict Verdict, string Why) BothAffirmed(Stage? left, Stage? right)
    {
        bool oneAverted = (ClassOf(left) == StageClass.Averted) != (ClassOf(right) == StageClass.Averted);
        bool oneDone = left == Stage.Completed || right == Stage.Completed;
        return oneAverted && oneDone ? (Verdict.Contradiction, "what was averted was not completed")
            : oneAverted && (left is null or Stage.Ongoing || right is null or Stage.Ongoing) ? (Verdict.Tension, "averted, or going on")
            : (Verdict.Compatible, "steps of one deed");
    }

    private static (Verdict Verdict, string Why) OneNegated(Stage? denied, Stage? affirmed) => (ClassOf(denied), ClassOf(affirmed)) switch
    {
        (StageClass.Actual, StageClass.Actual) => Actual(denied, affirmed),
        (StageClass.Actual, StageClass.Prospective) when denied is null => (Verdict.Tension, "denied as a whole, and planned"),
        (StageClass.Actual, _) => (Verdict.Compatible, "a plan, or what was averted, is not the deed that is denied"),
        (StageClass.Prospective, StageClass.Prospective) when denied == affirmed => (Verdict.Contradiction, "the same stage is affirmed and denied"),
        (StageClass.Prospective, StageClass.Prospective) => (Verdict.Tension, "one of two stages before the deed is denied"),
        (StageClass.Prospective, StageClass.Actual) => (Verdict.Tension, "the plan is denied and the deed affirmed"),
        (StageClass.Averted, StageClass.Averted) when denied == affirmed => (Verdict.Contradiction, "the same stage is affirmed and denied"),
        _ => (Verdict.Compatible, "the stages do not touch each other"),
    };

    private static (Verdict Verdict, string Why) Actual(Stage? denied, Stage? affirmed) => (denied, affirmed) switch
    {
        _ when denied == affirmed || denied is null || affirmed is null => (Verdict.Contradiction, "affirmed and denied"),
        (Stage.Completed, _) => (Verdict.Compatible, "what goes on or was tried is not completed"),
        (Stage.Attempted, _) => (Verdict.Contradiction, "what was not even tried cannot go on"),
        (Stage.Ongoing, Stage.Completed) => (Verdict.Tension, "not going on, and completed"),
        _ => (Verdict.Compatible, "what is not going on may have been tried"),
    };
}
