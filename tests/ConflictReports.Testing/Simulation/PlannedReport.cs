using System.Globalization;

namespace ConflictReports.Testing.Simulation;

/// <summary>A report that is to be written.</summary>
/// <param name="Event">What it is about first of all.</param>
/// <param name="Number">Its number among the reports on the event.</param>
/// <param name="Outlet">Who publishes it.</param>
internal sealed record PlannedReport(TrueEvent Event, int Number, SimulatedOutlet Outlet)
{
    /// <summary>Its claims, as they stand in the end.</summary>
    public required IReadOnlyList<PlannedClaim> Claims { get; init; }

    /// <summary>Its claims before it was corrected; empty: it was not.</summary>
    public IReadOnlyList<PlannedClaim> Mistaken { get; init; } = [];

    /// <summary>The day of publication.</summary>
    public required int Day { get; init; }

    /// <summary>What it is copied from.</summary>
    public PlannedReport? CopyOf { get; init; }

    /// <summary>How it says so.</summary>
    public CopyManner Manner { get; init; }

    /// <summary>The report, by id, that it quotes in a circle.</summary>
    public string? Circle { get; init; }

    /// <summary>The report whose claim it denies by a relation, and the number of that claim.</summary>
    public (string Report, int Claim)? Denied { get; init; }

    /// <summary>The numbers of the sentences that it begins and ends with.</summary>
    public required (int Opening, int Closing) Frame { get; init; }

    /// <summary>Whether it is withdrawn in the end.</summary>
    public bool IsRetracted { get; init; }

    /// <summary>The id of the report.</summary>
    public string Id => IdOf(Outlet, Event, Number);

    /// <summary>Whether it was translated from what it is copied from.</summary>
    public bool IsTranslation => CopyOf is not null && CopyOf.Outlet.Tongue != Outlet.Tongue;

    /// <summary>The claims that somebody read who copied the first revision.</summary>
    public IReadOnlyList<PlannedClaim> FirstClaims => Mistaken.Count > 0 ? Mistaken : Claims;

    /// <summary>The id of a report.</summary>
    public static string IdOf(SimulatedOutlet outlet, TrueEvent item, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{outlet.Address}/{item.Number}-{number}");

    /// <summary>The local id of a claim.</summary>
    public static string ClaimId(int number) => string.Create(CultureInfo.InvariantCulture, $"c{number + 1}");
}
