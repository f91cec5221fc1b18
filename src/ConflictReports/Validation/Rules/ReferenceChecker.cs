using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>Checks single references of a report, and says what is wrong with them.</summary>
internal sealed class ReferenceChecker(RuleContext context)
{
    // A hint looks at every item, so that only the findings that are kept get one, and of a large report few.
    private const int MostComparisons = 200_000;
    private int hints = Math.Min(context.Options.Reading.MaxFindings, MostComparisons / Math.Max(1, context.Items.All.Count));

    /// <summary>A local reference, if there is one, names an item of one of the kinds.</summary>
    public void Require(string pointer, LocalId? id, params Type[] kinds)
    {
        if (id is not null)
        {
            Check(pointer, id, kinds);
        }
    }

    /// <summary>A reference into this report, if there is one, names an item of one of the kinds; others are left to the merge.</summary>
    public void Require(string pointer, ReportReference? reference, params Type[] kinds)
    {
        if (context.Items.IsHere(reference))
        {
            Check(pointer, reference!.Item, kinds);
        }
    }

    /// <summary>Each local reference names an item of one of the kinds.</summary>
    public void RequireAll(string pointer, EquatableArray<LocalId> ids, params Type[] kinds)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            Check($"{pointer}/{i}", ids[i], kinds);
        }
    }

    /// <summary>Each reference into this report names an item of one of the kinds.</summary>
    public void RequireAll(string pointer, EquatableArray<ReportReference> references, params Type[] kinds)
    {
        for (int i = 0; i < references.Count; i++)
        {
            Require($"{pointer}/{i}", references[i], kinds);
        }
    }

    private void Check(string pointer, LocalId id, Type[] kinds)
    {
        string expected = $"the id of {Name(kinds)} of this report";
        if (!context.Items.TryGet(id, out ReportItem? item))
        {
            string? nearest = hints-- <= 0 ? null : NearestText.Find(id.Text, context.Items.All.Where(other => Fits(other, kinds)).Select(other => other.Id.Text));
            string hint = nearest is null ? "" : $" Did you mean \"{nearest}\"?";
            context.Add(pointer, $"Found the reference \"{id}\", but nothing in the report has that id; expected {expected}.{hint}", $"\"{id}\"", expected);
        }
        else if (!Fits(item, kinds))
        {
            string kind = Name([item.Value.GetType()]);
            context.Add(pointer, $"Found the reference \"{id}\", which names {kind}; expected {expected}.", $"{kind} \"{id}\"", expected);
        }
    }

    private static bool Fits(ReportItem item, Type[] kinds) => kinds.Any(kind => kind.IsInstanceOfType(item.Value));

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
