using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1104: no event, party, claim or report stands in a chain that comes back to itself.</summary>
/// <remarks>
/// Reasons and conditions may point at each other: two sides that each name the other's deed as their reason are the daily bread of conflict. Only a claim that is its own reason is refused.
/// </remarks>
internal sealed class NothingIsPartOfItself : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1104",
        Severity.Error,
        "Let no chain come back to its start",
        "What is part of itself, controls its own whole, derives from itself or supersedes what supersedes it cannot be put in any order.",
        "Remove the link that is wrong.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        CheckEvents(context);
        CheckAffiliations(context);
        CheckQualifiers(context);
        CheckDerivations(context);
        CheckRelations(context);
    }

    private static void CheckEvents(RuleContext context)
    {
        LinkGraph? parts = null;
        foreach ((Event item, ReportPart part) in context.Parts.Of<Event>())
        {
            if (item.PartOf is { } whole)
            {
                (parts ??= new LinkGraph()).Add(item.Id.Text, whole.Text, part, "partOf");
            }
        }

        Report(context, parts, "part of");
    }

    private static void CheckAffiliations(RuleContext context)
    {
        LinkGraph? members = null;
        foreach ((Affiliation affiliation, ReportPart part) in context.Parts.Of<Affiliation>())
        {
            if (affiliation.Kind is { } kind && (kind.Equals(AffiliationKind.PartOf) || kind.Equals(AffiliationKind.MemberOf)))
            {
                (members ??= new LinkGraph()).Add(part.Holder<Party>()!.Id.Text, affiliation.To.Text, part, "to");
            }
        }

        Report(context, members, "part or member of");
    }

    private static void CheckQualifiers(RuleContext context)
    {
        foreach ((Qualifier qualifier, ReportPart part) in context.Parts.Of<Qualifier>())
        {
            if (qualifier.Claim is { } claim && claim == part.Holder<Claim>()!.Id)
            {
                context.Add($"{part.Pointer}/claim", $"Found the claim \"{claim}\" as its own {qualifier.Kind}; expected another claim.", $"\"{claim}\"", "the id of another claim");
            }
        }
    }

    private static void CheckDerivations(RuleContext context)
    {
        foreach ((Derivation derivation, ReportPart part) in context.Parts.Of<Derivation>())
        {
            if (derivation.Report == context.Report.Id)
            {
                context.Add($"{part.Pointer}/report", $"Found a report that derives from itself, {context.Report.Id}; expected another report.", $"\"{context.Report.Id}\"", "the id of another report");
            }
        }
    }

    // Two sources may each hold that their own claim supersedes the other's; one source may not hold both.
    private static void CheckRelations(RuleContext context)
    {
        LinkGraph? supersessions = null;
        foreach ((ClaimRelation relation, ReportPart part) in context.Parts.Of<ClaimRelation>())
        {
            if (relation.Kind is RelationKind.Supersedes or RelationKind.Corrects or RelationKind.Retracts)
            {
                string by = (relation.AssertedBy ?? context.Report.EffectiveRecorder).Text;
                (supersessions ??= new LinkGraph()).Add($"{by} {relation.From}", $"{by} {relation.To}", part, "to");
            }
        }

        Report(context, supersessions, "replaced by");
    }

    private static void Report(RuleContext context, LinkGraph? graph, string how)
    {
        if (graph is null)
        {
            return;
        }

        foreach ((int length, IReadOnlyList<string> nodes, string pointer) in graph.FindCycles())
        {
            string[] ids = [.. nodes.Select(node => $"\"{node[(node.LastIndexOf(' ') + 1)..]}\"")];
            string message = length == 1
                ? $"Found {ids[0]} {how} itself."
                : $"Found a chain of {length} links that comes back to {ids[0]}: {string.Join(", ", ids)}{(length > ids.Length ? ", ..." : "")}, each {how} the next and the last the first.";
            context.Add(pointer, message, ids[0], "a chain that ends");
        }
    }
}
