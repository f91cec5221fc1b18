using ConflictReports.Diagnostics;
using ConflictReports.Validation.Feeds;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1107: a reference to an item of another report of the feed names an item that is there and is of the kind the member takes.</summary>
/// <remarks>A report that is not in the feed is no finding: partners refer to reports that they sent earlier, and the merge looks for them.</remarks>
internal sealed class ItemsOfOtherReportsAreThere : FeedRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = DiagnosticDescriptor.Of(
        "CR1107",
        ValidationStage.Meaning,
        Severity.Error,
        "Refer only to items that the other report has",
        "The other report is in the feed, and in none of its revisions there is the item, or it is of another kind; the relation, rating or judgement then speaks of nothing.",
        "Correct the id after the #, or send the revision of the other report that has the item.");

    /// <inheritdoc/>
    public override RuleFinding? Judge(FeedReference reference, ItemKind found)
    {
        if ((found & reference.Kinds) != ItemKind.None)
        {
            return null;
        }

        string expected = $"the id of {Words(reference.Kinds)} of that report";
        string problem = found == ItemKind.None ? "but the report in the feed has no such item" : $"which names {Words(found)}";
        return new RuleFinding(reference.Pointer, $"Found the reference \"{reference.Text}\", {problem}; expected {expected}.", $"\"{reference.Text}\"", expected, Severity: null);
    }

    private static string Words(ItemKind kinds) => kinds == ItemKind.Any ? "an item"
        : string.Join(" or ", Enum.GetValues<ItemKind>().Where(kind => kind is not (ItemKind.None or ItemKind.Any) && kinds.HasFlag(kind)).Select(Word));

    private static string Word(ItemKind kind) => kind switch
    {
        ItemKind.Source => "a source",
        ItemKind.Actor => "an actor",
        ItemKind.Event => "an event",
        ItemKind.Claim => "a claim",
        ItemKind.Enquiry => "an enquiry",
        ItemKind.Relation => "a relation",
        ItemKind.Rating => "a rating",
        ItemKind.Judgement => "a judgement",
        _ => "a piece of evidence",
    };
}
