using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Where a claim stands on its proposition.</summary>
internal sealed record Position(Polarity Polarity, Stage? Stage, Certainty Certainty)
{
    public static Position Of(Claim claim) => new(claim.EffectivePolarity, claim.Stage, claim.EffectiveCertainty);

    /// <summary>Whether whoever takes this position thereby takes the other, too.</summary>
    public bool Entails(Position other) => Polarity == other.Polarity && Certainty <= other.Certainty && EntailsStage(other.Stage);

    public override string ToString()
    {
        string text = ClosedSet<Polarity>.NameOf(Polarity);
        text += Stage is { } stage ? $", {ClosedSet<Stage>.NameOf(stage)}" : "";
        return Certainty == Certainty.Asserted ? text : $"{text}, {ClosedSet<Certainty>.NameOf(Certainty)}";
    }

    // To affirm a stage is to affirm the deed; to deny the deed is to deny its stages.
    private bool EntailsStage(Stage? other) => Stage == other
        || (Polarity == Polarity.Affirmed && other is null && OccurrenceMatrix.ClassOf(Stage) == StageClass.Actual)
        || (Polarity == Polarity.Negated && Stage is null && OccurrenceMatrix.ClassOf(other) == StageClass.Actual);
}
