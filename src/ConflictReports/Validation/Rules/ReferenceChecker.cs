using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>Checks single references of a report, and says what is wrong with them.</summary>
internal sealed class ReferenceChecker(RuleContext context)
{
    // A hint looks at every item, so that only the findings that are kept get one, and of a large report few.
    private const int MostComparisons = 200_000;
    private const int NoIndex = -1;
    private int hints = Math.Min(context.Options.Reading.MaxFindings, MostComparisons / Math.Max(1, context.Items.All.Count));

    /// <summary>A local reference, if there is one, names an item of one of the kinds.</summary>
    public void Require(ReportPart part, string member, LocalId? id, Type[] kinds)
    {
        if (id is not null)
        {
            Check(part, member, NoIndex, id, kinds);
        }
    }

    /// <summary>A reference into this report, if there is one, names an item of one of the kinds; others are left to the merge.</summary>
    public void Require(ReportPart part, string member, ReportReference? reference, Type[] kinds)
    {
        if (context.Items.IsHere(reference))
        {
            Check(part, member, NoIndex, reference!.Item, kinds);
        }
    }

    /// <summary>Each local reference names an item of one of the kinds.</summary>
    public void RequireAll(ReportPart part, string member, EquatableArray<LocalId> ids, Type[] kinds)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            Check(part, member, i, ids[i], kinds);
        }
    }

    /// <summary>Each reference into this report names an item of one of the kinds.</summary>
    public void RequireAll(ReportPart part, string member, EquatableArray<ReportReference> references, Type[] kinds)
    {
        for (int i = 0; i < references.Count; i++)
        {
            if (context.Items.IsHere(references[i]))
            {
                Check(part, member, i, references[i].Item, kinds);
            }
        }
    }

    private void Check(ReportPart part, string member, int index, LocalId id, Type[] kinds)
    {
        if (!context.Items.TryGet(id, out ReportItem? item) || !Fits(item, kinds))
        {
            string pointer = index == NoIndex ? $"{part.Pointer}/{member}" : $"{part.Pointer}/{member}/{index}";
            Report(pointer, id, item, kinds);
        }
    }

    private void Report(string pointer, LocalId id, ReportItem? item, Type[] kinds)
    {
        string expected = $"the id of {Name(kinds)} of this report";
        if (item is null)
        {
            string? nearest = hints-- <= 0 ? null : NearestText.Find(id.Text, context.Items.All.Where(other => Fits(other, kinds)).Select(other => other.Id.Text));
            string hint = nearest is null ? "" : $" Did you mean \"{nearest}\"?";
            context.Add(pointer, $"Found the reference \"{id}\", but nothing in the report has that id; expected {expected}.{hint}", $"\"{id}\"", expected);
        }
        else
        {
            string kind = Name([item.Value.GetType()]);
            context.Add(pointer, $"Found the reference \"{id}\", which names {kind}; expected {expected}.", $"{kind} \"{id}\"", expected);
        }
    }

    private static bool Fits(ReportItem item, Type[] kinds)
    {
        foreach (Type kind in kinds)
        {
            if (kind == item.Value.GetType() || kind == typeof(ExtensibleRecord))
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(Type[] kinds) => string.Join(" or ", kinds.Select(kind => kind.Name switch
    {
        nameof(Source) => "a source",
        nameof(Actor) => "an actor",
        nameof(Event) => "an event",
        nameof(Claim) => "a claim",
        nameof(Evidence) => "a piece of evidence",
        nameof(Enquiry) => "an enquiry",
        nameof(ClaimRelation) => "a relation",
        nameof(Rating) => "a rating",
        nameof(IdentityJudgement) => "a judgement",
        _ => "an item",
    }));
}
