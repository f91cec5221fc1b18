using System.Buffers.Binary;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.Feeds;

/// <summary>
/// What only the end of a run can tell: which references lead nowhere, which reports rest on each other, and, if the table was given up, what repeats. Findings are sorted by the
/// reports they speak of, so that neither hashes nor memory decide the order.
/// </summary>
internal sealed class FeedCompletion(FeedIndex index, FeedStorage storage, FeedRule[] rules, FeedFindings findings, FingerprintKey key) : IDisposable
{
    private const byte Repetition = 0;
    private const byte Finding = 1;

    private readonly RecordSorter drafts = storage.CreateSorter();
    private readonly RecordWriter writer = new();

    /// <summary>The findings, a report at a time, in the order of the reports.</summary>
    public IEnumerable<ValidatedLine> Run(CancellationToken cancellationToken)
    {
        FindContradictions();
        cancellationToken.ThrowIfCancellationRequested();
        FindRepetitions();
        cancellationToken.ThrowIfCancellationRequested();
        FindDanglingReferences(cancellationToken);
        FindCircles();
        return ReadDrafts(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        drafts.Dispose();
        writer.Dispose();
    }

    private void FindContradictions()
    {
        RevisionEntry first = default;
        foreach (ReadOnlyMemory<byte> record in index.ById?.ReadSorted() ?? [])
        {
            (RevisionEntry entry, long ordinal) = RevisionEntry.ReadById(record.Span);
            if (entry.Id != first.Id || entry.Number != first.Number)
            {
                first = entry;
            }
            else if (ordinal > index.Told && entry.Contradicts(first))
            {
                AddRepetition(ordinal, new EarlierReport(HasOtherContent: true, 0, false, false));
            }
        }
    }

    private void FindRepetitions()
    {
        RevisionEntry first = default;
        long firstOrdinal = 0;
        foreach (ReadOnlyMemory<byte> record in index.ByContent?.ReadSorted() ?? [])
        {
            (RevisionEntry entry, long ordinal) = RevisionEntry.ReadByContent(record.Span);
            if (firstOrdinal == 0 || entry.Content != first.Content)
            {
                (first, firstOrdinal) = (entry, ordinal);
            }
            else if (ordinal > index.Told)
            {
                AddRepetition(ordinal, default(EarlierReport).WithContentOf(first, firstOrdinal, entry));
            }
        }
    }

    private void AddRepetition(long ordinal, EarlierReport earlier)
    {
        BinaryWriter values = BeginDraft(ordinal, Repetition);
        values.Write(earlier.HasOtherContent);
        values.Write(earlier.FirstOfContent);
        values.Write(earlier.HasSameId);
        values.Write(earlier.IsSameDocument);
        drafts.Add(writer.Written);
    }

    // As many references as may be in memory are sought in one reading of the items; their texts are read again only of those that lead nowhere.
    private void FindDanglingReferences(CancellationToken cancellationToken)
    {
        RecordReader reader = index.References.Read();
        RecordReader texts = index.References.Read();
        int most = (int)Math.Clamp(index.References.Count, 1, Math.Max(1, storage.SorterBytes / SoughtReferences.BytesPerReference));
        SoughtReferences sought = new(most);
        for (long left = index.References.Count; left > 0; left -= most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sought.Clear();
            while (!sought.IsFull && reader.Read())
            {
                sought.Add(PlacedReference.Read(RecordWriter.Read(reader.Current)).Reference);
            }

            sought.SeekIn(index.Items);
            for (int i = 0; i < sought.Count && texts.Read(); i++)
            {
                if (sought.LeadsNowhere(i))
                {
                    Judge(PlacedReference.Read(RecordWriter.Read(texts.Current)), sought.FoundBy(i));
                }
            }
        }
    }

    private void Judge(in PlacedReference placed, ItemKind found)
    {
        foreach (FeedRule rule in rules)
        {
            if (rule.Judge(placed.Reference, found) is { } finding)
            {
                AddFinding(placed.Place, rule.Descriptor, finding, placed.Location);
            }
        }
    }

    private void FindCircles()
    {
        foreach (FeedCircle circle in new CircleFinder(storage, key).Find(index.Links))
        {
            foreach (FeedRule rule in rules)
            {
                if (rule.Judge(circle) is { } finding)
                {
                    AddFinding(circle.Closing.Place, rule.Descriptor, finding, circle.Closing.Location);
                }
            }
        }
    }

    private void AddFinding(in ReportPlace place, DiagnosticDescriptor descriptor, in RuleFinding finding, Location location)
    {
        if (findings.Make(descriptor, finding, location) is not { } diagnostic)
        {
            return;
        }

        BinaryWriter values = BeginDraft(place.Ordinal, Finding);
        place.Write(values);
        values.Write(Array.FindIndex(rules, rule => ReferenceEquals(rule.Descriptor, descriptor)));
        values.Write((int)diagnostic.Severity);
        RecordWriter.Write(values, location);
        values.Write(diagnostic.Message);
        RecordWriter.Write(values, diagnostic.Found);
        RecordWriter.Write(values, diagnostic.Expected);
        drafts.Add(writer.Written);
    }

    // The number of the report comes first, in the order of its bytes.
    private BinaryWriter BeginDraft(long ordinal, byte what)
    {
        BinaryWriter values = writer.Begin();
        values.Write(BinaryPrimitives.ReverseEndianness(ordinal));
        values.Write(what);
        return values;
    }

    private IEnumerable<ValidatedLine> ReadDrafts(CancellationToken cancellationToken)
    {
        RecordReader revisions = index.Revisions.Read();
        List<Diagnostic> found = [];
        ReportPlace place = default;
        foreach (ReadOnlyMemory<byte> record in drafts.ReadSorted())
        {
            cancellationToken.ThrowIfCancellationRequested();
            BinaryReader reader = RecordWriter.Read(record);
            long ordinal = BinaryPrimitives.ReverseEndianness(reader.ReadInt64());
            if (ordinal != place.Ordinal && found.Count > 0)
            {
                yield return Amend(place, found);
                found.Clear();
            }

            place = reader.ReadByte() == Repetition ? ReadRepetition(reader, ordinal, revisions, found) : ReadFinding(reader, found);
        }

        if (found.Count > 0)
        {
            yield return Amend(place, found);
        }
    }

    private ReportPlace ReadRepetition(BinaryReader reader, long ordinal, RecordReader revisions, List<Diagnostic> found)
    {
        EarlierReport earlier = new(reader.ReadBoolean(), reader.ReadInt64(), reader.ReadBoolean(), reader.ReadBoolean());
        PlacedRevision revision = FindRevision(revisions, ordinal);
        foreach (FeedRule rule in rules)
        {
            rule.Compare(revision.Entry, earlier, finding =>
            {
                if (findings.Make(rule.Descriptor, finding, revision.Locate(finding.Pointer)) is { } diagnostic)
                {
                    found.Add(diagnostic);
                }
            });
        }

        return revision.Place;
    }

    // Both are in the order of the run. A report may be asked for twice.
    private static PlacedRevision FindRevision(RecordReader revisions, long ordinal)
    {
        while (revisions.Current.IsEmpty || BinaryPrimitives.ReadInt64LittleEndian(revisions.Current.Span) < ordinal)
        {
            if (!revisions.Read())
            {
                throw new InvalidOperationException("A report that was compared was not remembered.");
            }
        }

        return PlacedRevision.Read(RecordWriter.Read(revisions.Current));
    }

    private ReportPlace ReadFinding(BinaryReader reader, List<Diagnostic> found)
    {
        ReportPlace place = ReportPlace.Read(reader);
        found.Add(new Diagnostic
        {
            Descriptor = rules[reader.ReadInt32()].Descriptor,
            Severity = (Severity)reader.ReadInt32(),
            Location = RecordWriter.ReadLocation(reader),
            Message = reader.ReadString(),
            Found = RecordWriter.ReadText(reader),
            Expected = RecordWriter.ReadText(reader),
        });
        return place;
    }

    private static ValidatedLine Amend(in ReportPlace place, List<Diagnostic> found)
    {
        bool isValid = place.Gravest != Severity.Error && found.TrueForAll(diagnostic => diagnostic.Severity != Severity.Error);
        return new ValidatedLine
        {
            Number = Math.Max(1, place.Line),
            Offset = place.Offset,
            Ordinal = place.Ordinal,
            Partner = place.Partner,
            IsAmendment = true,
            GravestBefore = place.Gravest,
            Outcome = new ValidationOutcome
            {
                Diagnostics = found.OrderBy(diagnostic => diagnostic.Location.Offset).ThenBy(diagnostic => diagnostic.Code).ToEquatableArray(),
                Passed = isValid ? ValidationStage.Meaning : ValidationStage.Structure,
            },
        };
    }
}
