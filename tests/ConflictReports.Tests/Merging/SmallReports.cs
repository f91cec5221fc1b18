using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Tests.Merging;

/// <summary>Small reports and sets of them, all drawn from one seeded generator.</summary>
internal sealed class SmallReports
{
    private readonly Random random;
    private readonly ReportRevision[] pool;

    public SmallReports(int seed, int poolSize = 48, bool plantsUnknown = false)
    {
        random = new Random(seed);
        pool = [.. Enumerable.Range(0, poolSize).Select(_ => ReportRevision.Of(NextReport()))];
        for (int i = 0; plantsUnknown && i < pool.Length; i += 3)
        {
            pool[i] = WithUnknown(pool[i], i);
        }
    }

    /// <summary>One report of a few lineages, numbers, recorders and figures, so that revisions meet.</summary>
    public ConflictReport NextReport() => new()
    {
        SchemaVersion = SchemaVersion.Parse("1.0"),
        Id = ReportId.Parse($"https://partner.example/reports/{random.Next(12)}"),
        Revision = random.Next(3) == 0 ? null : new RevisionInfo { Number = random.Next(1, 4) },
        Publisher = LocalId.Parse("wire"),
        Sources =
        [
            new Source { Id = LocalId.Parse("wire"), Kind = SourceKind.Agency, Names = [new Name { Text = $"Wire {random.Next(3)}" }] },
            new Source { Id = LocalId.Parse("official"), Kind = SourceKind.OfficeHolder, Descriptor = "an official" },
        ],
        Events = [new Event { Id = LocalId.Parse("strike"), Type = EventType.Parse("assault.drone") }],
        Claims = [.. Enumerable.Range(0, random.Next(1, 4)).Select(NextClaim)],
    };

    /// <summary>A set of a few revisions of the pool, sometimes with tombstones.</summary>
    public ReportSet NextSet()
    {
        ReportSet set = ReportSet.Create(Enumerable.Range(0, random.Next(7)).Select(_ => pool[random.Next(pool.Length)]));
        for (int i = random.Next(8) - 5; i > 0; i--)
        {
            set = set.Redact(pool[random.Next(pool.Length)].Digest, random.Next(3) switch { 0 => "authority", 1 => "\uFB33", _ => "\U0001F54A" }, random.Next(2) == 0 ? null : "the safety\nof a \"source\"");
        }

        return set;
    }

    public ReportRevision NextRevision() => pool[random.Next(pool.Length)];

    /// <summary>Everything that a set holds, as bytes.</summary>
    public static byte[] Bytes(ReportSet set)
    {
        using MemoryStream stream = new();
        ReportRuns.WriteAsync(stream, set).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    // A member of a later version, with a name beyond U+FFFF, where bytes and UTF-16 order differently.
    private static ReportRevision WithUnknown(ReportRevision revision, int index)
    {
        JsonObject report = JsonNode.Parse(revision.CanonicalJson.Span)!.AsObject();
        report["\U0001F54A\uFB33"] = new JsonObject { ["later"] = index, ["\uFB33"] = "\u2028\"" };
        return ReportRevision.Parse(Encoding.UTF8.GetBytes(report.ToJsonString()));
    }

    private Claim NextClaim(int index) => new()
    {
        Id = LocalId.Parse($"c{index + 1}"),
        Event = random.Next(4) == 0 ? null : LocalId.Parse("strike"),
        Statement = new LocalizedText { Text = "People were wounded." },
        Polarity = random.Next(6) == 0 ? Polarity.Negated : null,
        Attributions = random.Next(2) == 0 ? [] : [new Attribution { Hops = [new Hop { Source = LocalId.Parse("official"), Verb = AttributionVerb.Parse("states") }] }],
        Quantities = random.Next(3) == 0 ? [] : [NextQuantity()],
        Times = random.Next(3) == 0 ? [] : [new ClaimTime { Role = TimeRole.Occurred, Value = ReportedTime.Stated(Edtf.Parse($"2024-05-0{random.Next(1, 5)}")) }],
        Places = random.Next(3) == 0 ? [] : [new ClaimPlace { Role = PlaceRole.Occurred, Value = new Place { Countries = [CountryCode.Parse("BY")] } }],
    };

    private Quantity NextQuantity()
    {
        Figure figure = random.Next(1, 40);
        Measure measure = random.Next(2) == 0 ? Measure.Wounded : Measure.Killed;
        return random.Next(6) switch
        {
            0 => Quantity.AtLeast(figure, measure),
            1 => Quantity.UpTo(figure, measure),
            2 => Quantity.About(figure, measure, [Population.Civilians]),
            3 => Quantity.MoreThan(figure, measure),
            4 => Quantity.InWords(Approximator.Several, "several", measure),
            _ => Quantity.Bare(figure, measure),
        };
    }
}
