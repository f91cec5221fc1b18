namespace ConflictReports.Testing.Simulation;

/// <summary>Labels and shares, counted from the plan and from nothing that a report says.</summary>
internal static class WorldLabels
{
    /// <summary>The labels.</summary>
    public static SimulatedLabels Label(IReadOnlyList<TrueEvent> events, IReadOnlyList<PlannedReport> reports)
    {
        (string Id, PlannedClaim Claim)[] claims = [.. Live(reports).Select(item => ($"{item.Report.Id}#{PlannedReport.ClaimId(item.Number)}", item.Claim))];
        PlannedReport[] copies = [.. reports.Where(report => report is { CopyOf: not null, IsRetracted: false })];
        HashSet<ClaimPair> contradictions = [];
        HashSet<ClaimPair> undecided = [];
        foreach (IGrouping<int, (string Id, PlannedClaim Claim)> group in claims.GroupBy(item => item.Claim.Event.Number))
        {
            Compare([.. group], contradictions, undecided);
        }

        return new SimulatedLabels
        {
            EventOf = claims.ToDictionary(item => item.Id, item => item.Claim.Event.Number, StringComparer.Ordinal),
            OriginOf = claims.ToDictionary(item => item.Id, item => item.Claim.Origin.Id, StringComparer.Ordinal),
            Contradictions = contradictions,
            Undecided = undecided,
            TrueCounts = events.SelectMany(item => item.Counts.Select((count, measure) => (Key: (item.Number, item.Kind.Measures[measure].Measure), count))).ToDictionary(item => item.Key, item => item.count),
            CopyOf = copies.ToDictionary(report => report.Id, report => report.CopyOf!.Id, StringComparer.Ordinal),
            UndeclaredCopies = copies.Where(IsUndeclared).Select(report => report.Id).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The shares.</summary>
    public static SimulationShares Count(IReadOnlyList<TrueEvent> events, IReadOnlyList<PlannedReport> reports)
    {
        (PlannedReport Report, int Number, PlannedClaim Claim)[] live = [.. Live(reports)];
        ILookup<int, TrueEvent> byDay = events.ToLookup(item => item.Day);
        return new SimulationShares
        {
            Claims = live.Length,
            Figures = live.Count(item => item.Claim.Figure is not null),
            Hedged = live.Count(item => item.Claim.Figure is { IsHedged: true }),
            Transliterated = live.GroupBy(item => item.Claim.Event.Number)
                .Sum(group => group.Count() - group.GroupBy(item => item.Claim.PlaceName, StringComparer.Ordinal).Max(spelling => spelling.Count())),
            Shifted = live.Count(item => item.Claim.Day != item.Claim.Event.Day),
            Translated = live.Count(item => item.Report.IsTranslation),
            Events = events.Count,
            Neighbours = events.Count(item => Enumerable.Range(item.Day - 2, 5).Any(day => byDay[day].Any(item.IsNear))),
            Copies = reports.Count(report => report is { CopyOf: not null, IsRetracted: false }),
            UndeclaredCopies = reports.Count(report => report is { CopyOf: not null, IsRetracted: false } && IsUndeclared(report)),
        };
    }

    private static void Compare((string Id, PlannedClaim Claim)[] claims, HashSet<ClaimPair> contradictions, HashSet<ClaimPair> undecided)
    {
        for (int i = 0; i < claims.Length; i++)
        {
            for (int k = i + 1; k < claims.Length; k++)
            {
                ClaimStanding standing = claims[i].Claim.StandingTo(claims[k].Claim);
                if (standing != ClaimStanding.NoContradiction)
                {
                    (standing == ClaimStanding.Contradiction ? contradictions : undecided).Add(ClaimPair.Of(claims[i].Id, claims[k].Id));
                }
            }
        }
    }

    private static IEnumerable<(PlannedReport Report, int Number, PlannedClaim Claim)> Live(IEnumerable<PlannedReport> reports) =>
        reports.Where(report => !report.IsRetracted).SelectMany(report => report.Claims.Select((claim, number) => (report, number, claim)));

    private static bool IsUndeclared(PlannedReport report) => report.Manner is CopyManner.Undeclared or CopyManner.Appropriated or CopyManner.Pretended;
}
