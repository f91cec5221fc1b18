namespace ConflictReports.Testing.Simulation;

/// <summary>Puts what origins hold true into claims, and distorts it on the way.</summary>
/// <param name="options">How often.</param>
/// <param name="chance">The chance of the event.</param>
internal sealed class ClaimPrinter(SimulationOptions options, SimulationChance chance)
{
    private const int AboutDayPermille = 100;
    private const int RumourPermille = 60;
    private const int DeedPermille = 800;
    private const int MeasurePermille = 750;
    private const int FlippedPermille = 150;
    private const int DroppedPermille = 200;

    /// <summary>What an outlet prints of the words of an origin; at least one claim.</summary>
    public List<PlannedClaim> Print(TrueEvent item, TrueOrigin origin, SimulatedOutlet outlet)
    {
        bool isOther = chance.Happens(options.TransliteratedPermille);
        PlannedClaim deed = new(item, origin, null, null)
        {
            IsRumoured = origin.Kind == TrueOriginKind.Nobody || (origin.Kind == TrueOriginKind.Locals && chance.Happens(RumourPermille)),
            Day = ShiftedDay(item),
            IsAboutDay = chance.Happens(AboutDayPermille),
            PlaceName = item.Place.Names.In(outlet.Tongue, item.Place.Home, isOther, chance),
            SpeakerName = SpeakerName(item, origin, outlet.Tongue, isOther),
        };
        List<PlannedClaim> claims = origin.Kind == TrueOriginKind.Denier || chance.Happens(DeedPermille) ? [deed] : [];
        if (origin.Kind != TrueOriginKind.Denier)
        {
            int certain = chance.Below(item.Counts.Length);
            claims.AddRange(Enumerable.Range(0, item.Counts.Length).Where(measure => measure == certain || chance.Happens(MeasurePermille))
                .Select(measure => deed with { Measure = measure, Figure = Figure(item, measure, origin.Beliefs[measure]), IsRumoured = false }));
        }

        return claims;
    }

    /// <summary>The claims of a copy.</summary>
    public List<PlannedClaim> Copy(IReadOnlyList<PlannedClaim> claims, bool isTranslation, SimulatedOutlet outlet)
    {
        bool isOther = chance.Happens(options.TransliteratedPermille);
        int dropped = claims.Count > 1 && chance.Happens(DroppedPermille) ? chance.Below(claims.Count) : -1;
        bool isShifted = chance.Happens(options.ShiftedPermille / 2);
        List<PlannedClaim> copied = [];
        for (int i = 0; i < claims.Count; i++)
        {
            if (i != dropped)
            {
                copied.Add(Copy(claims[i], isTranslation, isOther, isShifted, outlet));
            }
        }

        return copied;
    }

    /// <summary>The claims as they were before somebody noticed that the figures were wrong.</summary>
    public static List<PlannedClaim> Mistake(IReadOnlyList<PlannedClaim> claims) =>
        [.. claims.Select(claim => claim.Figure is { } figure ? claim with { Figure = new PrintedFigure(figure.Belief * 3, FigureForm.Bare) } : claim)];

    private PlannedClaim Copy(PlannedClaim claim, bool isTranslation, bool isOther, bool isShifted, SimulatedOutlet outlet)
    {
        TrueEvent item = claim.Event;
        PlannedClaim copied = isShifted && claim.Day == item.Day ? claim with { Day = Shift(item.Day) } : claim;
        copied = claim.Figure is { } figure && chance.Happens(FlippedPermille) ? copied with { Figure = Figure(item, claim.Measure!.Value, figure.Belief) } : copied;
        return !isTranslation ? copied : copied with
        {
            PlaceName = item.Place.Names.In(outlet.Tongue, item.Place.Home, isOther, chance),
            SpeakerName = SpeakerName(item, claim.Origin, outlet.Tongue, isOther),
        };
    }

    private PrintedFigure Figure(TrueEvent item, int measure, int belief)
    {
        int count = item.Counts[measure];
        return PrintedFigure.Of(belief, [count, count * 2 / 5, count * 3], chance.Happens(options.HedgedPermille), chance);
    }

    private int ShiftedDay(TrueEvent item) => chance.Happens(options.ShiftedPermille) ? Shift(item.Day) : item.Day;

    // The day after is printed more often than the day before: that is when most hear of it.
    private int Shift(int day) => chance.Happens(750) ? day + 1 : day - 1;

    private string SpeakerName(TrueEvent item, TrueOrigin origin, SimulatedTongue tongue, bool isOther) => origin.Kind switch
    {
        TrueOriginKind.Official => SimulatedNames.Person(origin.Person).In(tongue, item.Place.Home, isOther, chance),
        TrueOriginKind.Ministry or TrueOriginKind.Denier => SimulatedLanguages.Of(tongue).Ministries[origin.Person],
        _ => "",
    };
}
