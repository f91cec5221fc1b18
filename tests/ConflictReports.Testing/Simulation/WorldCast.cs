using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Simulation;

/// <summary>The sources and actors of one report, and who says a claim through whom.</summary>
internal sealed class WorldCast(PlannedReport report, SimulatedLanguage language)
{
    /// <summary>The local id of the publisher.</summary>
    public const string Publisher = "publisher";

    /// <summary>The local id of an outlet; one that has its own words back from another is the publisher.</summary>
    public string OutletId(SimulatedOutlet outlet) => outlet.Number == report.Outlet.Number ? Publisher : string.Create(CultureInfo.InvariantCulture, $"outlet-{outlet.Number}");

    /// <summary>The sources that the claims and the derivation name.</summary>
    public JsonArray Sources(IReadOnlyList<PlannedClaim> claims)
    {
        List<JsonNode> sources = [Outlet(Publisher, report.Outlet)];
        HashSet<string> seen = [Publisher];
        IEnumerable<SimulatedOutlet> others = claims.Count == 0 ? [] : Between().Select(step => step.Outlet);
        foreach (SimulatedOutlet outlet in others.Where(outlet => seen.Add(OutletId(outlet))))
        {
            sources.Add(Outlet(OutletId(outlet), outlet));
        }

        foreach (PlannedClaim claim in claims.Where(claim => HasSpeaker(claim) && seen.Add(SpeakerId(claim.Origin))))
        {
            sources.Add(Speaker(claim));
        }

        return new JsonArray([.. sources]);
    }

    /// <summary>The sides, if the report names them.</summary>
    public JsonArray? Actors(IReadOnlyList<PlannedClaim> claims)
    {
        JsonNode[] sides = [.. claims.Where(NamesSide).Select(claim => claim.Event.Side).Distinct().Order().Select(Side)];
        return sides.Length > 0 ? new JsonArray(sides) : null;
    }

    /// <summary>The side that did it, if the report names it.</summary>
    public JsonArray? Participants(PlannedClaim claim) => NamesSide(claim) ? new JsonArray(new JsonObject { ["role"] = "actor", ["party"] = SideId(claim.Event.Side) }) : null;

    /// <summary>Who says the claim, through whom, and how it is known, as far as the report admits.</summary>
    public JsonObject Attribution(PlannedClaim claim)
    {
        List<JsonNode> hops = [.. Between().Where(step => step.Cited is not null).Select(Quoting)];
        if (HasSpeaker(claim))
        {
            hops.Add(new JsonObject { ["source"] = SpeakerId(claim.Origin), ["verb"] = Verb(claim), ["directness"] = "indirect" });
        }

        JsonObject attribution = new() { ["basisOfKnowledge"] = Basis(claim) };
        if (hops.Count > 0)
        {
            attribution["hops"] = new JsonArray([.. hops]);
        }

        return attribution;
    }

    // The outlets that the report admits to have it from, the nearest first; those that it quotes with what is quoted.
    private IEnumerable<(SimulatedOutlet Outlet, string? Cited)> Between()
    {
        PlannedReport current = report;
        while (current is { CopyOf: { } original, Manner: CopyManner.Republished or CopyManner.Cited })
        {
            yield return (original.Outlet, current.Manner == CopyManner.Cited ? original.Id : null);
            current = original;
        }

        if (current.Circle is { } circle)
        {
            yield return (OutletOf(circle), circle);
        }
    }

    // The last report on the admitted way: whoever is silent from there on says how it knows.
    private PlannedReport Admitted()
    {
        PlannedReport current = report;
        while (current is { CopyOf: { } original, Manner: CopyManner.Republished or CopyManner.Cited })
        {
            current = original;
        }

        return current;
    }

    private bool HasSpeaker(PlannedClaim claim) => claim.Denies
        || (claim.Origin.Kind is TrueOriginKind.Official or TrueOriginKind.Ministry or TrueOriginKind.Locals && Admitted().Manner is not (CopyManner.Appropriated or CopyManner.Pretended));

    private string Basis(PlannedClaim claim) => claim.Origin.Kind switch
    {
        TrueOriginKind.Denier => "undisclosed",
        _ when HasSpeaker(claim) => claim.Origin.Kind == TrueOriginKind.Locals ? "eyewitness" : "undisclosed",
        TrueOriginKind.Correspondent when Admitted().Manner == CopyManner.None => "eyewitness",
        _ => Admitted().Manner == CopyManner.Pretended ? "eyewitness" : "undisclosed",
    };

    private static string Verb(PlannedClaim claim) => claim.Origin.Kind switch
    {
        TrueOriginKind.Denier => "denies",
        TrueOriginKind.Ministry => "reports",
        _ => "states",
    };

    private JsonObject Quoting((SimulatedOutlet Outlet, string? Cited) step) => new()
    {
        ["source"] = OutletId(step.Outlet),
        ["verb"] = "reports",
        ["cites"] = new JsonObject { ["report"] = step.Cited, ["kind"] = "article" },
    };

    private static JsonObject Outlet(string id, SimulatedOutlet outlet) => new()
    {
        ["id"] = id,
        ["kind"] = outlet.IsWire ? "agency" : "outlet",
        ["names"] = new JsonArray(new JsonObject { ["text"] = outlet.Name }),
        ["identifiers"] = new JsonArray(new JsonObject { ["scheme"] = "uri", ["value"] = outlet.Address }),
    };

    private JsonObject Speaker(PlannedClaim claim)
    {
        JsonObject speaker = new()
        {
            ["id"] = SpeakerId(claim.Origin),
            ["kind"] = claim.Origin.Kind switch { TrueOriginKind.Official => "office-holder", TrueOriginKind.Locals => "population-group", _ => "government-body" },
        };
        if (claim.SpeakerName.Length > 0)
        {
            speaker["names"] = new JsonArray(new JsonObject { ["text"] = claim.SpeakerName, ["language"] = language.Tag });
        }

        if (claim.Origin.Kind is TrueOriginKind.Official or TrueOriginKind.Locals)
        {
            speaker["descriptor"] = claim.Origin.Kind == TrueOriginKind.Official ? language.Office : language.Locals;
        }

        return speaker;
    }

    private JsonObject Side(int side) => new() { ["id"] = SideId(side), ["kind"] = "state", ["names"] = new JsonArray(new JsonObject { ["text"] = language.Sides[side], ["language"] = language.Tag }) };

    private bool NamesSide(PlannedClaim claim) => (report.Outlet.Number + claim.Event.Number) % 2 == 0;

    private static string SideId(int side) => side == 0 ? "side-one" : "side-two";

    // A person or ministry that speaks of two events is one source in the report.
    private static string SpeakerId(TrueOrigin origin) => origin.Kind switch
    {
        TrueOriginKind.Official => string.Create(CultureInfo.InvariantCulture, $"official-{origin.Person}"),
        TrueOriginKind.Ministry or TrueOriginKind.Denier => string.Create(CultureInfo.InvariantCulture, $"ministry-{origin.Person}"),
        _ => $"locals-{origin.Id}",
    };

    // The id of a report begins with the address of its outlet.
    private static SimulatedOutlet OutletOf(string report)
    {
        int start = "https://outlet-".Length;
        return SimulatedOutlet.Of(int.Parse(report[start..report.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
    }
}
