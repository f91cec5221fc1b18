using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1103: a reference into the report names an item that is there and is of the kind the member takes.</summary>
internal sealed class ReferencesResolve : ReportRule
{
    private static readonly Type[] Sources = [typeof(Source)];
    private static readonly Type[] Parties = [typeof(Source), typeof(Actor)];
    private static readonly Type[] Events = [typeof(Event)];
    private static readonly Type[] Claims = [typeof(Claim)];
    private static readonly Type[] EvidenceItems = [typeof(Evidence)];
    private static readonly Type[] Rated = [typeof(Claim), typeof(Source), typeof(Evidence)];
    private static readonly Type[] Judged = [typeof(Claim), typeof(Event), typeof(Source), typeof(Actor)];
    private static readonly Type[] Grounds = [typeof(Claim), typeof(Evidence), typeof(Enquiry)];
    private static readonly Type[] Anything = [typeof(ExtensibleRecord)];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1103",
        Severity.Error,
        "Refer only to items that are there",
        "A reference to nothing, or to a thing of another kind, leaves the claim without its speaker, its event or its evidence.",
        "Correct the id, or add the item that is meant.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ReferenceChecker checker = new(context);
        foreach (ReportPart part in context.Parts.All)
        {
            CheckInside(checker, part);
            CheckStatementsAboutItems(checker, part);
        }
    }

    private static void CheckInside(ReferenceChecker checker, ReportPart part)
    {
        switch (part.Value)
        {
            case ConflictReport report:
                checker.Require(part, "publisher", report.Publisher, Sources);
                checker.Require(part, "recordedBy", report.RecordedBy, Sources);
                checker.RequireAll(part, "authors", report.Authors, Sources);
                break;
            case Derivation derivation:
                checker.Require(part, "source", derivation.Source, Sources);
                break;
            case Affiliation affiliation:
                checker.Require(part, "to", affiliation.To, Parties);
                break;
            case Event item:
                checker.Require(part, "partOf", item.PartOf, Events);
                checker.RequireAll(part, "possiblySameAs", item.PossiblySameAs, Events);
                break;
            case Claim claim:
                checker.Require(part, "event", claim.Event, Events);
                break;
            case Hop hop:
                checker.Require(part, "source", hop.Source, Sources);
                break;
            case Participant participant:
                checker.Require(part, "party", participant.Party, Parties);
                break;
            case Quantity quantity:
                checker.Require(part, "side", quantity.Side, Parties);
                break;
            case Qualifier qualifier:
                checker.Require(part, "claim", qualifier.Claim, Claims);
                break;
            case ClaimEvidence evidence:
                checker.Require(part, "ref", evidence.Ref, EvidenceItems);
                break;
            case TimeAnchor anchor:
                checker.Require(part, "event", anchor.Event, Events);
                break;
            case Evidence evidence:
                checker.Require(part, "creator", evidence.Creator, Sources);
                break;
            default:
                break;
        }
    }

    private static void CheckStatementsAboutItems(ReferenceChecker checker, ReportPart part)
    {
        switch (part.Value)
        {
            case Enquiry enquiry:
                checker.Require(part, "by", enquiry.By, Sources);
                checker.Require(part, "to", enquiry.To, Sources);
                checker.RequireAll(part, "about", enquiry.About, Anything);
                break;
            case ClaimRelation relation:
                checker.Require(part, "from", relation.From, Claims);
                checker.Require(part, "to", relation.To, Claims);
                checker.Require(part, "assertedBy", relation.AssertedBy, Sources);
                break;
            case Rating rating:
                checker.Require(part, "target/ref", rating.Target.Ref, Rated);
                checker.Require(part, "target/source", rating.Target.Source, Sources);
                checker.Require(part, "rater", rating.Rater, Sources);
                checker.RequireAll(part, "basis", rating.Basis, Grounds);
                break;
            case IdentityJudgement judgement:
                checker.Require(part, "left", judgement.Left, Judged);
                checker.Require(part, "right", judgement.Right, Judged);
                checker.Require(part, "by", judgement.By, Sources);
                break;
            default:
                break;
        }
    }
}
