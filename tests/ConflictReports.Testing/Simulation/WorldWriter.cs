using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Testing.Simulation;

/// <summary>Writes planned reports as documents.</summary>
internal sealed class WorldWriter
{
    private static readonly DateOnly FirstDay = new(2023, 1, 1);
    private readonly PlannedReport report;
    private readonly SimulatedLanguage language;
    private readonly WorldCast cast;

    private WorldWriter(PlannedReport report)
    {
        this.report = report;
        language = SimulatedLanguages.Of(report.Outlet.Tongue);
        cast = new WorldCast(report, language);
    }

    /// <summary>The revisions of a report, each as canonical JSON.</summary>
    public static IEnumerable<byte[]> Write(PlannedReport report)
    {
        bool isRevised = report.Mistaken.Count > 0 || report.IsRetracted;
        byte[] first = new WorldWriter(report).Write(report.FirstClaims, isRevised ? new JsonObject { ["number"] = 1 } : null, null);
        yield return first;
        if (!isRevised)
        {
            yield break;
        }

        JsonObject revision = new() { ["number"] = 2, ["supersedes"] = new JsonArray(Digest.Of(first).Text) };
        if (report.IsRetracted)
        {
            revision["status"] = "retracted";
        }

        yield return new WorldWriter(report).Write(report.IsRetracted ? [] : report.Claims, revision, report.IsRetracted ? "withdrawn" : "corrected");
    }

    private byte[] Write(IReadOnlyList<PlannedClaim> claims, JsonObject? revision, string? status)
    {
        JsonObject document = new()
        {
            ["schemaVersion"] = "1.0",
            ["id"] = report.Id,
            ["kind"] = "article",
            ["language"] = language.Tag,
            ["publisher"] = WorldCast.Publisher,
            ["url"] = $"{report.Id}.html",
            ["published"] = new JsonObject { ["edtf"] = Date(report.Day) },
        };
        Set(document, "revision", revision);
        Set(document, "publicationStatus", status);
        if (claims.Count > 0)
        {
            TrueEvent[] events = [.. claims.Select(claim => claim.Event).Distinct()];
            document["summary"] = Text(WorldText.Whole(report, claims, language));
            document["events"] = List(events.Select((item, number) => Event(item, number)));
            document["claims"] = List(claims.Select((claim, number) => Claim(claim, number, Array.IndexOf(events, claim.Event))));
            Set(document, "derivedFrom", Derivations());
            Set(document, "relations", Relations());
            Set(document, "actors", cast.Actors(claims));
        }

        document["sources"] = cast.Sources(claims);
        return CanonicalJson.Canonicalize(JsonSerializer.SerializeToUtf8Bytes(document));
    }

    private JsonObject Event(TrueEvent item, int number)
    {
        bool isCoarse = ((report.Outlet.Number * 7) + item.Number) % 9 == 0;
        JsonObject written = new() { ["id"] = EventId(number), ["type"] = isCoarse ? item.Kind.Coarse : item.Kind.Type };
        Set(written, "label", report.Outlet.Number % 2 == 0 ? language.Deeds[item.Deed] : null);
        return written;
    }

    private JsonObject Claim(PlannedClaim claim, int number, int item)
    {
        JsonObject written = new()
        {
            ["id"] = PlannedReport.ClaimId(number),
            ["event"] = EventId(item),
            ["stage"] = "completed",
            ["statement"] = Statement(claim),
            ["original"] = Text(WorldText.Sentence(claim, language)),
            ["attributions"] = new JsonArray(cast.Attribution(claim)),
            ["times"] = new JsonArray(new JsonObject { ["role"] = "occurred", ["value"] = new JsonObject { ["edtf"] = Date(claim.Day) + (claim.IsAboutDay ? "~" : "") } }),
            ["places"] = Places(claim),
        };
        Set(written, "polarity", claim.Denies ? "negated" : null);
        Set(written, "certainty", claim.IsRumoured ? "rumoured" : null);
        Set(written, "placement", claim.Event == report.Event ? null : "background");
        Set(written, "participants", cast.Participants(claim));
        Set(written, "quantities", claim.Figure is { } figure ? new JsonArray(Quantity(claim, figure)) : null);
        return written;
    }

    // Half of the recorders write English, and spell the settlement as its country does.
    private JsonObject Statement(PlannedClaim claim)
    {
        SimulatedLanguage english = SimulatedLanguages.Of(SimulatedTongue.English);
        return report.Outlet.Number % 2 == 1 ? Text(WorldText.Statement(claim, claim.PlaceName, language))
            : new JsonObject { ["text"] = WorldText.Statement(claim, claim.Event.Place.Names.InEnglish(claim.Event.Place.Home), english), ["language"] = english.Tag };
    }

    private JsonObject Quantity(PlannedClaim claim, PrintedFigure figure)
    {
        (string measure, string population) = claim.Event.Kind.Measures[claim.Measure!.Value];
        JsonObject written = new() { ["measure"] = measure, ["of"] = new JsonArray(population) };
        (string? approximator, string[] members) = figure.Form switch
        {
            FigureForm.Bare => ((string?)null, new[] { "best" }),
            FigureForm.AtLeast => ("at-least", ["min"]),
            FigureForm.MoreThan => ("more-than", ["min"]),
            FigureForm.UpTo => ("up-to", ["max"]),
            FigureForm.About => ("about", ["best"]),
            FigureForm.Between => ("between", ["min", "max"]),
            _ => ("dozens", []),
        };
        Set(written, "approximator", approximator);
        foreach (string member in members)
        {
            written[member] = member == "max" && members.Length > 1 ? figure.Upper : figure.Number;
        }

        return written;
    }

    private JsonArray Places(PlannedClaim claim)
    {
        Settlement place = claim.Event.Place;
        JsonObject settlement = new()
        {
            ["names"] = new JsonArray(new JsonObject { ["text"] = claim.PlaceName, ["language"] = language.Tag, ["kind"] = "as-printed" }),
            ["kind"] = "settlement",
            ["countries"] = new JsonArray(place.Country),
        };
        if (report.Outlet.Number % 5 < 2)
        {
            // Gazetteers differ by some hundred metres.
            int away = report.Outlet.Number % 7 * 500;
            settlement["geometry"] = new JsonObject
            {
                ["type"] = "Point",
                ["coordinates"] = new JsonArray((place.Longitude + away) / 1_000_000m, (place.Latitude - away) / 1_000_000m),
            };
            settlement["coordinateRole"] = "settlement-centroid";
        }

        return new JsonArray(new JsonObject { ["role"] = "occurred", ["value"] = settlement });
    }

    private JsonArray? Derivations()
    {
        if (report is not { Manner: CopyManner.Republished, CopyOf: { } original })
        {
            return null;
        }

        JsonObject derivation = new() { ["kind"] = original.Outlet.IsWire ? "syndication" : "republication", ["report"] = original.Id, ["source"] = cast.OutletId(original.Outlet) };
        if (report.IsTranslation)
        {
            derivation["translation"] = new JsonObject { ["from"] = SimulatedLanguages.Of(original.Outlet.Tongue).Tag, ["to"] = language.Tag, ["method"] = report.Number % 2 == 0 ? "machine" : "human" };
        }

        return new JsonArray(derivation);
    }

    private JsonArray? Relations() => report.Denied is not { } denied ? null
        : new JsonArray(new JsonObject { ["from"] = PlannedReport.ClaimId(0), ["to"] = $"{denied.Report}#{PlannedReport.ClaimId(denied.Claim)}", ["kind"] = "denies" });

    private JsonObject Text(string text) => new() { ["text"] = text, ["language"] = language.Tag };

    private static string EventId(int number) => string.Create(CultureInfo.InvariantCulture, $"event{number + 1}");

    private static string Date(int day) => FirstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray List(IEnumerable<JsonObject> items) => new([.. items]);

    private static void Set(JsonObject written, string name, JsonNode? value)
    {
        if (value is not null)
        {
            written[name] = value;
        }
    }
}
