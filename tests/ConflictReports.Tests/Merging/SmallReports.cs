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

    /// <summary>The items of a set, dealt to one to five sets at random, a third of them twice.</summary>
    public List<ReportSet> NextParts(ReportSet whole)
    {
        List<ReportSet> parts = [.. Enumerable.Repeat(ReportSet.Empty, random.Next(1, 6))];
        IEnumerable<ReportSet> items = whole.Select(revision => ReportSet.Create([revision])).Concat(whole.Redactions.Select(ReportSet.Empty.Redact));
        foreach (ReportSet item in items)
        {
            for (int times = random.Next(3) == 0 ? 2 : 1; times > 0; times--)
            {
                int part = random.Next(parts.Count);
                parts[part] = parts[part].Join(item);
            }
        }

        return parts;
    }

    /// <summary>Joins by a tree that is drawn: two or three at a time, wherever they stand, and now and then one that stays in as well.</summary>
    public async Task<T> ReduceAsync<T>(List<T> parts, Func<T[], Task<T>> join)
    {
        while (parts.Count > 1)
        {
            T[] some = new T[random.Next(2, Math.Min(parts.Count, 3) + 1)];
            for (int i = 0; i < some.Length; i++)
            {
                int place = random.Next(parts.Count);
                some[i] = parts[place];
                parts.RemoveAt(place);
            }

            parts.Insert(random.Next(parts.Count + 1), await join(some));
            if (random.Next(4) == 0 && parts.Count < 5)
            {
                parts.Add(some[0]);
            }
        }

        return parts[0];
    }

    /// <summary>What somebody else says of the reports of a set: a retraction, a revision that names all of them, or a denial by a relation.</summary>
    public ReportRevision NextDenial(ReportSet set)
    {
        ConflictReport report = NextReport();
        ReportRevision? denied = set.Skip(random.Next(Math.Max(1, set.Count))).FirstOrDefault();
        Claim[] claims = [.. report.Claims.Select(claim => claim with { Polarity = Polarity.Negated })];
        return ReportRevision.Of(report with
        {
            Id = denied?.Report.Id ?? report.Id,
            Revision = new RevisionInfo { Number = 9, Supersedes = set.Digests, Status = random.Next(2) == 0 ? RevisionStatus.Retracted : null },
            Claims = [.. claims],
            Relations = denied is null ? [] :
            [
                new ClaimRelation
                {
                    Id = LocalId.Parse("r1"),
                    Kind = random.Next(2) == 0 ? RelationKind.Denies : RelationKind.Retracts,
                    From = ReportReference.Parse("c1"),
                    To = ReportReference.Parse($"{denied.Report.Id}#c1"),
                },
            ],
        });
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
