using System.Diagnostics.CodeAnalysis;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The items of one report that have a local id, with the JSON Pointers of their places. Immutable.</summary>
public sealed class ReportItems
{
    private readonly Dictionary<string, ReportItem> items;
    private readonly List<ReportItem> all;

    /// <summary>Collects the items of a report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportItems(ConflictReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
        int most = report.Sources.Count + report.Actors.Count + report.Events.Count + report.Claims.Count + report.Enquiries.Count
            + report.Relations.Count + report.Ratings.Count + report.Judgements.Count + report.Evidence.Count;
        items = new Dictionary<string, ReportItem>(most, StringComparer.Ordinal);
        all = new List<ReportItem>(most);
        Collect(report.Sources, "sources", static source => source.Id);
        Collect(report.Actors, "actors", static actor => actor.Id);
        Collect(report.Events, "events", static item => item.Id);
        Collect(report.Claims, "claims", static claim => claim.Id);
        Collect(report.Enquiries, "enquiries", static enquiry => enquiry.Id);
        Collect(report.Relations, "relations", static relation => relation.Id);
        Collect(report.Ratings, "ratings", static rating => rating.Id);
        Collect(report.Judgements, "judgements", static judgement => judgement.Id);
        Collect(report.Evidence, "evidence", static evidence => evidence.Id);
    }

    /// <summary>The report.</summary>
    public ConflictReport Report { get; }

    /// <summary>All items that have an id, in the order of the document; an id that occurs twice is there twice.</summary>
    public IReadOnlyList<ReportItem> All => all;

    /// <summary>Whether no id occurs twice.</summary>
    internal bool HaveOneIdEach => all.Count == items.Count;

    /// <summary>The item with a local id; of several with the same id, the first.</summary>
    /// <param name="id">The local id, or null.</param>
    /// <param name="item">The item, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(LocalId? id, [MaybeNullWhen(false)] out ReportItem item)
    {
        item = null;
        return id is not null && items.TryGetValue(id.Text, out item);
    }

    /// <summary>The item of this report that a reference names.</summary>
    /// <param name="reference">The reference, or null.</param>
    /// <param name="item">The item, if the reference is local or names this report, and there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReportReference? reference, [MaybeNullWhen(false)] out ReportItem item)
    {
        item = null;
        return IsHere(reference) && TryGet(reference!.Item, out item);
    }

    /// <summary>Whether a reference names something in this report: it is local, or bears this report's id.</summary>
    /// <param name="reference">The reference, or null.</param>
    /// <returns>True for a reference into this report.</returns>
    public bool IsHere(ReportReference? reference) => reference is not null && (reference.IsLocal || reference.Report == Report.Id);

    /// <summary>The source or actor with a local id, or null.</summary>
    /// <param name="id">The local id, or null.</param>
    /// <returns>The party.</returns>
    public Party? FindParty(LocalId? id) => TryGet(id, out ReportItem? item) ? item.Value as Party : null;

    /// <summary>The source with a local id, or null.</summary>
    /// <param name="id">The local id, or null.</param>
    /// <returns>The source.</returns>
    public Source? FindSource(LocalId? id) => FindParty(id) as Source;

    /// <summary>The claim that a reference into this report names, or null.</summary>
    /// <param name="reference">The reference, or null.</param>
    /// <returns>The claim.</returns>
    public Claim? FindClaim(ReportReference? reference) => TryGet(reference, out ReportItem? item) ? item.Value as Claim : null;

    private void Collect<T>(EquatableArray<T> list, string member, Func<T, LocalId?> idOf)
        where T : ExtensibleRecord
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (idOf(list[i]) is { } id)
            {
                ReportItem item = new(id, list[i], member, i);
                all.Add(item);
                items.TryAdd(id.Text, item);
            }
        }
    }
}
