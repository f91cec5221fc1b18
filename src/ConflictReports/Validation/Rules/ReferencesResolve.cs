using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1103: a reference into the report names an item that is there and is of the kind the member takes.</summary>
internal sealed class ReferencesResolve : ReportRule
{
    private static readonly Type[] Parties = [typeof(Source), typeof(Actor)];
    private static readonly Type[] Rated = [typeof(Claim), typeof(Source), typeof(Evidence)];
    private static readonly Type[] Judged = [typeof(Claim), typeof(Event), typeof(Source), typeof(Actor)];
    private static readonly Type[] Grounds = [typeof(Claim), typeof(Evidence), typeof(Enquiry)];

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
        ConflictReport report = context.Report;
        checker.Require("/publisher", report.Publisher, typeof(Source));
        checker.Require("/recordedBy", report.RecordedBy, typeof(Source));
        checker.RequireAll("/authors", report.Authors, typeof(Source));
        CheckTimes(checker, "/published", report.Published);
        ForEach(report.DerivedFrom, "/derivedFrom", (derivation, at) => CheckDerivation(checker, at, derivation));
        ForEach(report.Sources, "/sources", (source, at) => CheckParty(checker, at, source));
        ForEach(report.Actors, "/actors", (actor, at) => CheckParty(checker, at, actor));
        ForEach(report.Events, "/events", (item, at) =>
        {
            checker.Require($"{at}/partOf", item.PartOf, typeof(Event));
            checker.RequireAll($"{at}/possiblySameAs", item.PossiblySameAs, typeof(Event));
        });
        ForEach(report.Claims, "/claims", (claim, at) => CheckClaim(checker, at, claim));
        CheckStatementsAboutItems(checker, report);
        ForEach(report.Evidence, "/evidence", (evidence, at) => checker.Require($"{at}/creator", evidence.Creator, typeof(Source)));
    }

    private static void CheckParty(ReferenceChecker checker, string at, Party party) =>
        ForEach(party.Affiliations, $"{at}/affiliations", (affiliation, place) => checker.Require($"{place}/to", affiliation.To, Parties));

    private static void CheckDerivation(ReferenceChecker checker, string at, Derivation derivation)
    {
        for (Derivation? step = derivation; step is not null; step = step.Of, at += "/of")
        {
            checker.Require($"{at}/source", step.Source, typeof(Source));
        }
    }

    private static void CheckClaim(ReferenceChecker checker, string at, Claim claim)
    {
        checker.Require($"{at}/event", claim.Event, typeof(Event));
        ForEach(claim.Attributions, $"{at}/attributions", (attribution, place) => ForEach(attribution.Hops, $"{place}/hops", (hop, hopAt) =>
        {
            checker.Require($"{hopAt}/source", hop.Source, typeof(Source));
            CheckTimes(checker, $"{hopAt}/at", hop.At);
            CheckTimes(checker, $"{hopAt}/cites/published", hop.Cites?.Published);
        }));
        ForEach(claim.Participants, $"{at}/participants", (participant, place) => checker.Require($"{place}/party", participant.Party, Parties));
        ForEach(claim.Quantities, $"{at}/quantities", (quantity, place) =>
        {
            checker.Require($"{place}/side", quantity.Side, Parties);
            CheckTimes(checker, $"{place}/asOf", quantity.AsOf);
        });
        ForEach(claim.Times, $"{at}/times", (time, place) => CheckTimes(checker, $"{place}/value", time.Value));
        ForEach(claim.Qualifiers, $"{at}/qualifiers", (qualifier, place) => checker.Require($"{place}/claim", qualifier.Claim, typeof(Claim)));
        ForEach(claim.Evidence, $"{at}/evidence", (evidence, place) => checker.Require($"{place}/ref", evidence.Ref, typeof(Evidence)));
    }

    private static void CheckStatementsAboutItems(ReferenceChecker checker, ConflictReport report)
    {
        ForEach(report.Enquiries, "/enquiries", (enquiry, at) =>
        {
            checker.Require($"{at}/by", enquiry.By, typeof(Source));
            checker.Require($"{at}/to", enquiry.To, typeof(Source));
            checker.RequireAll($"{at}/about", enquiry.About, typeof(ExtensibleRecord));
            CheckTimes(checker, $"{at}/at", enquiry.At);
        });
        ForEach(report.Relations, "/relations", (relation, at) =>
        {
            checker.Require($"{at}/from", relation.From, typeof(Claim));
            checker.Require($"{at}/to", relation.To, typeof(Claim));
            checker.Require($"{at}/assertedBy", relation.AssertedBy, typeof(Source));
        });
        ForEach(report.Ratings, "/ratings", (rating, at) =>
        {
            checker.Require($"{at}/target/ref", rating.Target.Ref, Rated);
            checker.Require($"{at}/target/source", rating.Target.Source, typeof(Source));
            checker.Require($"{at}/rater", rating.Rater, typeof(Source));
            checker.RequireAll($"{at}/basis", rating.Basis, Grounds);
        });
        ForEach(report.Judgements, "/judgements", (judgement, at) =>
        {
            checker.Require($"{at}/left", judgement.Left, Judged);
            checker.Require($"{at}/right", judgement.Right, Judged);
            checker.Require($"{at}/by", judgement.By, typeof(Source));
        });
    }

    private static void CheckTimes(ReferenceChecker checker, string at, ReportedTime? time) =>
        checker.Require($"{at}/anchor/event", time?.Anchor?.Event, typeof(Event));

    private static void ForEach<T>(EquatableArray<T> items, string at, Action<T, string> check)
    {
        for (int i = 0; i < items.Count; i++)
        {
            check(items[i], $"{at}/{i}");
        }
    }
}
