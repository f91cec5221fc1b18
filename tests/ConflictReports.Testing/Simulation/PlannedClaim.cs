namespace ConflictReports.Testing.Simulation;

/// <summary>A claim that a report is to make.</summary>
/// <param name="Event">What it is about.</param>
/// <param name="Origin">Where it comes from in truth.</param>
/// <param name="Measure">The number of the measure in the deed; null: that it happened.</param>
/// <param name="Figure">The figure of the measure.</param>
internal sealed record PlannedClaim(TrueEvent Event, TrueOrigin Origin, int? Measure, PrintedFigure? Figure)
{
    /// <summary>Whether it says that it did not happen.</summary>
    public bool Denies => Origin.Kind == TrueOriginKind.Denier;

    /// <summary>Whether it is put forward as a rumour.</summary>
    public bool IsRumoured { get; init; }

    /// <summary>The day that is printed.</summary>
    public required int Day { get; init; }

    /// <summary>Whether the day is printed as uncertain.</summary>
    public bool IsAboutDay { get; init; }

    /// <summary>The name of the settlement as it is printed.</summary>
    public required string PlaceName { get; init; }

    /// <summary>The name of whoever speaks, as it is printed; empty: there is none.</summary>
    public required string SpeakerName { get; init; }

    /// <summary>Whether the two cannot both be true, as far as they are about one event.</summary>
    public ClaimStanding StandingTo(PlannedClaim other)
    {
        if (Denies != other.Denies)
        {
            PlannedClaim denied = Denies ? other : this;
            return denied.Measure is not null || denied.IsRumoured ? ClaimStanding.Undecided : ClaimStanding.Contradiction;
        }

        int apart = Math.Abs(Day - other.Day);
        bool isAbout = IsAboutDay || other.IsAboutDay;
        return Figure is not null && other.Figure is not null && Measure == other.Measure && Figure.Excludes(other.Figure) ? ClaimStanding.Contradiction
            : apart >= 2 && !isAbout ? ClaimStanding.Contradiction
            : apart >= 1 || Denies ? ClaimStanding.Undecided
            : ClaimStanding.NoContradiction;
    }
}
