namespace ConflictReports.Testing.Simulation;

/// <summary>Plans the reports on one event: who hears it first-hand, who copies whom, and who says so.</summary>
internal sealed class EventCoverage
{
    private const int CopiedPermille = 620;
    private const int SecondVoicePermille = 150;
    private const int MentionPermille = 250;
    private const int CorrectedPermille = 90;
    private const int RetractedPermille = 40;
    private const int RelationPermille = 500;
    private readonly SimulationOptions options;
    private readonly TrueEvent item;
    private readonly TrueEvent? earlier;
    private readonly SimulationChance chance;
    private readonly ClaimPrinter printer;
    private readonly List<PlannedReport> reports = [];

    // How often each report was copied.
    private readonly List<int> copies = [];

    private EventCoverage(SimulationOptions options, TrueEvent item, TrueEvent? earlier)
    {
        this.options = options;
        this.item = item;
        this.earlier = earlier;
        chance = new SimulationChance(options.Seed, (item.Number * 2) + 1);
        printer = new ClaimPrinter(options, chance);
    }

    /// <summary>The reports, in the order in which they appear.</summary>
    /// <param name="options">How often what happens.</param>
    /// <param name="item">The event.</param>
    /// <param name="earlier">The event with the number before, which a report may mention if it was near.</param>
    public static IReadOnlyList<PlannedReport> Plan(SimulationOptions options, TrueEvent item, TrueEvent? earlier) => new EventCoverage(options, item, earlier).Plan();

    private List<PlannedReport> Plan()
    {
        foreach (TrueOrigin origin in item.Origins)
        {
            if (origin.Kind == TrueOriginKind.Nobody)
            {
                AddCircle(origin);
            }
            else
            {
                AddFirstHand(origin);
            }
        }

        // Few events have many reports: half have some 10, one in fifty 40 and more.
        int wanted = Math.Min(options.MostReports, 4 + (3_000 / (chance.Below(1_000) + 50)));
        while (reports.Count < wanted)
        {
            if (chance.Happens(CopiedPermille))
            {
                AddCopy();
            }
            else
            {
                AddFirstHand(chance.Pick([.. item.Origins.Where(origin => origin.Kind != TrueOriginKind.Nobody)]));
            }
        }

        return reports;
    }

    private void AddFirstHand(TrueOrigin origin)
    {
        // A correspondent is that of one outlet: another one that has it from there copies.
        SimulatedOutlet outlet = SimulatedOutlet.Of((origin.Kind == TrueOriginKind.Correspondent ? origin.Person : chance.Below(options.Outlets)) % options.Outlets);
        List<PlannedClaim> claims = printer.Print(item, origin, outlet);
        (string, int)? denied = origin.Kind == TrueOriginKind.Denier ? Denied() : null;
        if (chance.Happens(SecondVoicePermille) && SecondVoice(origin) is { } other)
        {
            claims.AddRange(printer.Print(item, other, outlet));
        }

        if (earlier is not null && item.IsNear(earlier) && chance.Happens(MentionPermille)
            && earlier.Origins.FirstOrDefault(other => other.Kind is TrueOriginKind.Official or TrueOriginKind.Ministry or TrueOriginKind.Locals) is { } known)
        {
            claims.AddRange(printer.Print(earlier, known, outlet));
        }

        bool isCorrected = chance.Happens(CorrectedPermille) && claims.TrueForAll(IsTrue) && claims.Exists(claim => claim.Figure is not null);
        Add(new PlannedReport(item, reports.Count, outlet)
        {
            Claims = claims,
            Mistaken = isCorrected ? ClaimPrinter.Mistake(claims) : [],
            Day = item.Day + chance.Between(1, 2),
            Denied = denied,
            Frame = (chance.Below(4), chance.Below(4)),
            IsRetracted = !isCorrected && reports.Count > 0 && chance.Happens(RetractedPermille),
        });
    }

    private static bool IsTrue(PlannedClaim claim) => claim.Measure is not { } measure || claim.Origin.Beliefs[measure] == claim.Event.Counts[measure];

    private TrueOrigin? SecondVoice(TrueOrigin origin)
    {
        TrueOrigin[] others = [.. item.Origins.Where(other => other != origin && other.Kind is TrueOriginKind.Official or TrueOriginKind.Locals)];
        return others.Length == 0 || origin.Kind == TrueOriginKind.Denier ? null : chance.Pick(others);
    }

    // A deed that somebody claims without calling it a rumour.
    private (string Report, int Claim)? Denied()
    {
        PlannedReport? target = reports.Find(report => report.Claims[0] is { Measure: null, Denies: false, IsRumoured: false } && !report.IsRetracted);
        return target is not null && chance.Happens(RelationPermille) ? (target.Id, 0) : null;
    }

    // Two outlets that quote each other, and nobody else.
    private void AddCircle(TrueOrigin origin)
    {
        SimulatedOutlet one = SimulatedOutlet.Of(chance.Below(options.Outlets));
        SimulatedOutlet other = SimulatedOutlet.Of((one.Number + chance.Between(1, options.Outlets - 1)) % options.Outlets);
        int number = reports.Count;
        AddToCircle(origin, one, PlannedReport.IdOf(other, item, number + 1));
        AddToCircle(origin, other, PlannedReport.IdOf(one, item, number));
    }

    private void AddToCircle(TrueOrigin origin, SimulatedOutlet outlet, string quoted) => Add(new PlannedReport(item, reports.Count, outlet)
    {
        Claims = printer.Print(item, origin, outlet),
        Day = item.Day + chance.Between(1, 3),
        Manner = CopyManner.Circular,
        Circle = quoted,
        Frame = (chance.Below(4), chance.Below(4)),
    });

    private void AddCopy()
    {
        PlannedReport original = MostLikelyCopied();
        bool wantsTranslation = chance.Happens(options.TranslatedPermille);
        SimulatedOutlet[] outlets = [.. Enumerable.Range(0, options.Outlets).Select(SimulatedOutlet.Of)
            .Where(outlet => outlet.Number != original.Outlet.Number && (outlet.Tongue != original.Outlet.Tongue) == wantsTranslation)];
        SimulatedOutlet copier = outlets.Length > 0 ? chance.Pick(outlets) : SimulatedOutlet.Of((original.Outlet.Number + 1) % options.Outlets);
        bool isEarly = original.Mistaken.Count > 0 && chance.Happens(500);
        copies[original.Number]++;
        Add(new PlannedReport(item, reports.Count, copier)
        {
            Claims = printer.Copy(isEarly ? original.FirstClaims : original.Claims, copier.Tongue != original.Outlet.Tongue, copier),
            Day = original.Day + chance.Below(2),
            CopyOf = original,
            Manner = Manner(),
            Frame = (original.Frame.Opening, chance.Happens(300) ? chance.Below(4) : original.Frame.Closing),
            IsRetracted = chance.Happens(RetractedPermille),
        });
    }

    private CopyManner Manner()
    {
        int kind = chance.Below(1_000);
        return !chance.Happens(options.CopyingPermille) ? (kind < 600 ? CopyManner.Republished : CopyManner.Cited)
            : kind < 500 ? CopyManner.Undeclared
            : kind < 850 ? CopyManner.Appropriated
            : CopyManner.Pretended;
    }

    // Preferential attachment: what was copied is copied again, and wires are copied more than others.
    private PlannedReport MostLikelyCopied()
    {
        int[] weights = [.. reports.Select((report, number) => 1 + (3 * copies[number]) + (report.Outlet.IsWire ? 4 : 0))];
        int drawn = chance.Below(weights.Sum());
        int chosen = 0;
        while (drawn >= weights[chosen])
        {
            drawn -= weights[chosen++];
        }

        return reports[chosen];
    }

    private void Add(PlannedReport report)
    {
        reports.Add(report);
        copies.Add(0);
    }
}
