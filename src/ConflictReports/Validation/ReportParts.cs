using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>All records of a report, however deep, with their places: found once for all rules of one validation.</summary>
internal sealed class ReportParts
{
    private readonly Dictionary<Type, List<ReportPart>> partsOf = [];
    private readonly List<ReportPart> all = [];

    /// <summary>Finds the records of a report.</summary>
    public ReportParts(ConflictReport report) => Collect(ReportPart.Of(report));

    /// <summary>All records, each before those it holds; the report itself is the first.</summary>
    public IReadOnlyList<ReportPart> All => all;

    /// <summary>The records of one type, with their places.</summary>
    /// <typeparam name="T">The record's own type, not a base of it.</typeparam>
    public IEnumerable<(T Value, ReportPart Part)> Of<T>()
        where T : ExtensibleRecord =>
        partsOf.TryGetValue(typeof(T), out List<ReportPart>? parts) ? parts.Select(part => ((T)part.Value, part)) : [];

    /// <summary>All free texts.</summary>
    public IEnumerable<ReportText> Texts()
    {
        foreach (ReportPart part in all)
        {
            foreach (RecordMember member in RecordMembers.Of(part.Value.GetType()))
            {
                if (member.Kind == RecordMemberKind.Text && member.Get(part.Value) is string text)
                {
                    yield return new ReportText(text, part, member.Name, Index: null);
                }
                else if (member.Kind == RecordMemberKind.Texts)
                {
                    EquatableArray<string> texts = (EquatableArray<string>)member.Get(part.Value)!;
                    for (int i = 0; i < texts.Count; i++)
                    {
                        yield return new ReportText(texts[i], part, member.Name, i);
                    }
                }
            }
        }
    }

    // Recursion ends: the reader has refused documents deeper than its limit.
    private void Collect(ReportPart part)
    {
        all.Add(part);
        Type type = part.Value.GetType();
        if (!partsOf.TryGetValue(type, out List<ReportPart>? parts))
        {
            partsOf.Add(type, parts = []);
        }

        parts.Add(part);
        foreach (RecordMember member in RecordMembers.Of(type))
        {
            CollectIn(part, member);
        }
    }

    private void CollectIn(ReportPart part, RecordMember member)
    {
        switch (member.Kind)
        {
            case RecordMemberKind.Record when member.Get(part.Value) is ExtensibleRecord record:
                Collect(part.At(member.Name, record));
                break;
            case RecordMemberKind.Records:
                int index = 0;
                foreach (ExtensibleRecord record in (IEnumerable<ExtensibleRecord>)member.Get(part.Value)!)
                {
                    Collect(part.At(member.Name, index++, record));
                }

                break;
            case RecordMemberKind.Extensions when member.Get(part.Value) is EquatableMap<Extension> extensions:
                foreach ((string key, Extension extension) in extensions)
                {
                    Collect(part.At(member.Name, key, extension));
                }

                break;
            default:
                break;
        }
    }
}
