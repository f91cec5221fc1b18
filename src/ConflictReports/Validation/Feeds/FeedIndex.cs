using System.Runtime.InteropServices;
using ConflictReports.Diagnostics;
using ConflictReports.Json;

namespace ConflictReports.Validation.Feeds;

/// <summary>
/// What a run remembers of its reports: a table in memory for what can be told at once, and logs for what only the end can tell. Beyond the limit of memory the table is given
/// up, and what it would have told is told at the end as well.
/// </summary>
internal sealed class FeedIndex(FeedStorage storage) : IDisposable
{
    private readonly RecordWriter writer = new();
    private RevisionTable? table = new();

    /// <summary>The items of each report: hash of the id, of the digest if there is one, and the codes of the items.</summary>
    public RecordLog Items { get; } = storage.CreateLog();

    /// <summary>The references to other reports.</summary>
    public RecordLog References { get; } = storage.CreateLog();

    /// <summary>The links between reports.</summary>
    public RecordLog Links { get; } = storage.CreateLog();

    /// <summary>The reports that came after the table was given up, in their order.</summary>
    public RecordLog Revisions { get; } = storage.CreateLog();

    /// <summary>All reports by id and number, once the table was given up.</summary>
    public RecordSorter? ById { get; private set; }

    /// <summary>All reports by content, once the table was given up.</summary>
    public RecordSorter? ByContent { get; private set; }

    /// <summary>How many reports the table had told about when it was given up.</summary>
    public long Told { get; private set; }

    /// <summary>How many bytes the table takes.</summary>
    public long ResidentBytes => table?.ResidentBytes ?? 0;

    /// <summary>Takes the next report; gives what it has in common with earlier ones, or null if that is told at the end.</summary>
    public EarlierReport? Add(in RevisionEntry entry, long ordinal)
    {
        if (table is null)
        {
            AddSorted(entry, ordinal);
            return null;
        }

        EarlierReport earlier = table.Add(entry);
        if (table.ResidentBytes > storage.TableBytes)
        {
            GiveUpTable(table);
        }

        return earlier;
    }

    /// <summary>Remembers what is compared at the end.</summary>
    /// <param name="entry">The report as the rules see it.</param>
    /// <param name="facts">What was taken from it.</param>
    /// <param name="line">Its line in the feed; 0 for a document that is no line of a feed.</param>
    /// <param name="offset">The byte offset of the line in the feed.</param>
    /// <param name="outcome">What is said of it by now.</param>
    /// <param name="utf8Json">Its bytes.</param>
    public void Remember(FeedEntry entry, ReportFacts facts, long line, long offset, ValidationOutcome outcome, ReadOnlySpan<byte> utf8Json)
    {
        AddItems(facts);
        bool isToldLater = table is null && entry.Ordinal > Told;
        bool isOutgoing = facts.References.Count > 0 || facts.Links.Count > 0;
        if (!isToldLater && !isOutgoing)
        {
            return;
        }

        ReportPlace place = new(entry.Ordinal, line, offset, GravestOf(outcome), FeedPartner.Of(entry.Report, utf8Json) ?? "");
        if (isOutgoing)
        {
            AddOutgoing(place, facts, utf8Json);
        }

        if (isToldLater)
        {
            ReportFingerprint hashed = facts.Hashed;
            Location? number = entry.NamesRevision ? place.Locate(utf8Json, "/revision/number", hashed.NumberOffset) : null;
            new PlacedRevision(place, entry.Id, entry.Number, place.Locate(utf8Json, "/id", hashed.IdOffset), number).Write(writer.Begin());
            Revisions.Add(writer.Written);
        }
    }

    /// <summary>Lets the table go when no report will come any more: what it had to tell was told.</summary>
    public void End() => table = null;

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        Items.Dispose();
        References.Dispose();
        Links.Dispose();
        Revisions.Dispose();
        ById?.Dispose();
        ByContent?.Dispose();
    }

    private static Severity? GravestOf(ValidationOutcome outcome)
    {
        Severity? gravest = outcome.IsValid ? null : Severity.Error;
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            gravest = gravest > diagnostic.Severity ? gravest : diagnostic.Severity;
        }

        return gravest;
    }

    private void GiveUpTable(RevisionTable full)
    {
        table = null;
        Told = full.Count;
        ById = storage.CreateSorter();
        ByContent = storage.CreateSorter();
        for (int i = 0; i < full.Count; i++)
        {
            AddSorted(full[i], i + 1);
        }
    }

    private void AddSorted(in RevisionEntry entry, long ordinal)
    {
        Span<byte> record = stackalloc byte[RevisionEntry.RecordBytes];
        entry.WriteById(record, ordinal);
        ById!.Add(record);
        entry.WriteByContent(record, ordinal);
        ByContent!.Add(record);
    }

    private void AddItems(ReportFacts facts)
    {
        BinaryWriter values = writer.Begin();
        RecordWriter.Write(values, facts.Entry.Id);
        RecordWriter.Write(values, facts.Digest ?? default);
        values.Write(MemoryMarshal.AsBytes(facts.Items.AsSpan()));
        Items.Add(writer.Written);
    }

    private void AddOutgoing(in ReportPlace place, ReportFacts facts, ReadOnlySpan<byte> utf8Json)
    {
        for (int i = 0; i < facts.References.Count; i++)
        {
            Location location = place.Locate(utf8Json, facts.References[i].Pointer, facts.OutgoingOffsets[i]);
            new PlacedReference(place, facts.References[i], location).Write(writer.Begin());
            References.Add(writer.Written);
        }

        for (int i = 0; i < facts.Links.Count; i++)
        {
            Location location = place.Locate(utf8Json, facts.Links[i].Pointer, facts.OutgoingOffsets[facts.References.Count + i]);
            new PlacedLink(place, facts.Links[i], location).Write(writer.Begin());
            Links.Add(writer.Written);
        }
    }
}
