using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.Feeds;

/// <summary>What the rules across reports need to know of one report, taken from its document and record on whichever thread.</summary>
internal sealed class ReportFacts
{
    private ReportFacts(ConflictReport report, ReadOnlySpan<byte> utf8Json, ReportFingerprint hashed, FingerprintKey key)
    {
        Hashed = hashed;
        Entry = new RevisionEntry(key.OfText(report.Id.Text), hashed.Content, hashed.Revision, report.Revision?.Number ?? 1);
        Items = ItemsOf(report, key);
        References = [.. ReferencesOf(report, key)];
        Links = [.. LinksOf(report)];
        OutgoingOffsets = OffsetsOf(utf8Json, [.. References.Select(reference => reference.Pointer), .. Links.Select(link => link.Pointer)]);
    }

    /// <summary>What later reports are compared with.</summary>
    public RevisionEntry Entry { get; }

    /// <summary>The hashes of the document, and where its id and revision stand.</summary>
    public ReportFingerprint Hashed { get; }

    /// <summary>The hash of the digest of the document, if digests are followed.</summary>
    public Fingerprint? Digest { get; private init; }

    /// <summary>The codes of the items that have a local id.</summary>
    public uint[] Items { get; }

    /// <summary>The references to items of other reports.</summary>
    public IReadOnlyList<FeedReference> References { get; }

    /// <summary>What is said of reports resting on others.</summary>
    public IReadOnlyList<FeedLink> Links { get; }

    /// <summary>Where the references, and after them the links, stand in the document: their byte offsets.</summary>
    public IReadOnlyList<int> OutgoingOffsets { get; }

    /// <summary>Takes the facts from a report that was read of a document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="utf8Json">The document, which has passed the syntax stage.</param>
    /// <param name="key">The key of the run.</param>
    /// <param name="followsDigests">Whether the digest is wanted.</param>
    public static ReportFacts Of(ConflictReport report, ReadOnlySpan<byte> utf8Json, FingerprintKey key, bool followsDigests) =>
        new(report, utf8Json, FingerprintPass.FingerprintReport(utf8Json, key), key)
        {
            Digest = followsDigests ? key.OfText(Values.Digest.Of(CanonicalJson.Canonicalize(utf8Json, ReportContract.SerializerDepth)).Text) : null,
        };

    // To find values goes through the whole document, which whoever needs the order of the feed has no time for.
    private static int[] OffsetsOf(ReadOnlySpan<byte> utf8Json, string[] pointers) =>
        pointers.Length == 0 ? [] : [.. JsonLocator.Locate(utf8Json, pointers).Select(location => (int)location.Offset)];

    private static uint[] ItemsOf(ConflictReport report, FingerprintKey key)
    {
        List<uint> items = new(report.Sources.Count + report.Actors.Count + report.Events.Count + report.Claims.Count + report.Evidence.Count);
        Add(report.Sources, ItemKind.Source, source => source.Id);
        Add(report.Actors, ItemKind.Actor, actor => actor.Id);
        Add(report.Events, ItemKind.Event, item => item.Id);
        Add(report.Claims, ItemKind.Claim, claim => claim.Id);
        Add(report.Enquiries, ItemKind.Enquiry, enquiry => enquiry.Id);
        Add(report.Relations, ItemKind.Relation, relation => relation.Id);
        Add(report.Ratings, ItemKind.Rating, rating => rating.Id);
        Add(report.Judgements, ItemKind.Judgement, judgement => judgement.Id);
        Add(report.Evidence, ItemKind.Evidence, evidence => evidence.Id);
        return [.. items];

        void Add<T>(EquatableArray<T> list, ItemKind kind, Func<T, LocalId?> idOf)
        {
            foreach (T item in list)
            {
                if (idOf(item) is { } id)
                {
                    items.Add(ItemCode.Of(id, kind, key));
                }
            }
        }
    }

    private static IEnumerable<FeedReference> ReferencesOf(ConflictReport report, FingerprintKey key)
    {
        foreach ((ReportReference reference, string pointer, ItemKind kinds) in ReportReferences.Of(report))
        {
            // References into the report itself are the report's own matter.
            if (!reference.IsLocal && reference.Report != report.Id)
            {
                string target = reference.Report?.Text ?? reference.Revision!.Text;
                yield return new FeedReference(key.OfText(target), reference.Report is null, ItemCode.OfName(reference.Item, key), kinds, pointer, reference.Text);
            }
        }
    }

    private static IEnumerable<FeedLink> LinksOf(ConflictReport report)
    {
        for (int i = 0; i < report.DerivedFrom.Count; i++)
        {
            string from = report.Id.Text;
            string at = $"/derivedFrom/{i}";
            for (Derivation? step = report.DerivedFrom[i]; step is not null; step = step.Of, at += "/of")
            {
                if (step.Report is { } other && other != report.Id)
                {
                    yield return new FeedLink(from, other.Text, $"{at}/report");
                    from = other.Text;
                }
            }
        }

        for (int i = 0; i < report.Claims.Count; i++)
        {
            EquatableArray<Attribution> attributions = report.Claims[i].Attributions;
            for (int j = 0; j < attributions.Count; j++)
            {
                for (int k = 0; k < attributions[j].Hops.Count; k++)
                {
                    if (attributions[j].Hops[k].Cites?.Report is { } other && other != report.Id)
                    {
                        yield return new FeedLink(report.Id.Text, other.Text, $"/claims/{i}/attributions/{j}/hops/{k}/cites/report");
                    }
                }
            }
        }
    }
}
