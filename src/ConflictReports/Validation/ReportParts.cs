using ConflictReports.Json.Shapes;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>All records of a report, however deep, with their places: found once for all rules of one validation.</summary>
internal sealed class ReportParts
{
    private const int Usual = 128;

    private readonly List<ReportPart> all = new(Usual);
    private readonly ReportPart?[] first = new ReportPart?[RecordShapes.All.Length];
    private readonly ReportPart?[] last = new ReportPart?[RecordShapes.All.Length];

    /// <summary>Finds the records of a report.</summary>
    public ReportParts(ConflictReport report) => Collect(ReportPart.Of(report), ReportShapes.ConflictReports);

    /// <summary>All records, each before those it holds; the report itself is the first.</summary>
    public IReadOnlyList<ReportPart> All => all;

    /// <summary>The records of one type, with their places, in the order of <see cref="All"/>.</summary>
    /// <typeparam name="T">The record's own type, not a base of it.</typeparam>
    public PartsOf<T> Of<T>()
        where T : ExtensibleRecord => new(first[RecordShapes.OrdinalOf(typeof(T))]);

    /// <summary>All free texts.</summary>
    public IEnumerable<ReportText> Texts()
    {
        foreach (ReportPart part in all)
        {
            foreach (MemberShape member in part.Shape.Texts)
            {
                if (member.Kind == MemberKind.Text)
                {
                    if (member.TextOf(part.Value) is { } text)
                    {
                        yield return new ReportText(text, part, member.Name, Index: null);
                    }

                    continue;
                }

                int count = member.TextsOf(part.Value).Length;
                for (int i = 0; i < count; i++)
                {
                    yield return new ReportText(member.TextsOf(part.Value)[i], part, member.Name, i);
                }
            }
        }
    }

    // Recursion ends: the reader has refused documents deeper than its limit.
    private void Collect(ReportPart part, RecordShape shape)
    {
        all.Add(part);
        int ordinal = RecordShapes.OrdinalOf(shape.Type);
        if (last[ordinal] is { } before)
        {
            before.NextOfType = part;
        }
        else
        {
            first[ordinal] = part;
        }

        last[ordinal] = part;
        foreach (MemberShape member in shape.Holders)
        {
            CollectIn(part, member);
        }
    }

    private void CollectIn(ReportPart part, MemberShape member)
    {
        switch (member.Kind)
        {
            case MemberKind.Record:
                if (member.RecordOf(part.Value) is { } record)
                {
                    Collect(part, member, record, index: ReportPart.NoIndex);
                }

                break;
            case MemberKind.Records:
                ReadOnlySpan<ExtensibleRecord> records = member.RecordsOf(part.Value);
                for (int i = 0; i < records.Length; i++)
                {
                    Collect(part, member, records[i], i);
                }

                break;
            default:
                foreach ((string key, Extension extension) in member.ExtensionsOf(part.Value) ?? (IEnumerable<KeyValuePair<string, Extension>>)[])
                {
                    Collect(part, member, extension, ReportPart.NoIndex, key);
                }

                break;
        }
    }

    private void Collect(ReportPart holder, MemberShape member, ExtensibleRecord record, int index, string? key = null)
    {
        RecordShape shape = member.ShapeOf(record);
        Collect(new ReportPart(record, shape, holder, member.Name, index, key), shape);
    }
}
