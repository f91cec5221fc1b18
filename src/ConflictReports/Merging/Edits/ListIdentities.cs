using System.Collections.Frozen;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Edits;

/// <summary>The identity that is declared for each list of each record.</summary>
internal static class ListIdentities
{
    private static readonly ListIdentity Names = ListIdentity.ByMembers(nameof(Name.Text), nameof(Name.Language));
    private static readonly ListIdentity Identifiers = ListIdentity.ByMembers(nameof(Identifier.Scheme), nameof(Identifier.Value));
    private static readonly ListIdentity Affiliations = ListIdentity.ByMembers(nameof(Affiliation.To), nameof(Affiliation.Kind));

    private static readonly FrozenDictionary<(Type Record, string Member), ListIdentity> Declared = Declare().ToFrozenDictionary();

    /// <summary>The identity of a list, or null if none is declared.</summary>
    /// <param name="record">The record.</param>
    /// <param name="member">The name of the list in JSON.</param>
    public static ListIdentity? Find(Type record, string member) => Declared.GetValueOrDefault((record, member));

    private static Dictionary<(Type Record, string Member), ListIdentity> Declare() => new((KeyValuePair<(Type, string), ListIdentity>[])
    [
        .. OfReport(),
        .. OfItems(),
        .. OfClaim(),
        .. OfValues(),
    ]);

    private static KeyValuePair<(Type, string), ListIdentity>[] OfReport() =>
    [
        Of<ConflictReport>(nameof(ConflictReport.Authors), ListIdentity.ByValue),
        Of<ConflictReport>(
            nameof(ConflictReport.DerivedFrom),
            ListIdentity.ByMembers(nameof(Derivation.Kind), nameof(Derivation.Report), nameof(Derivation.Url), nameof(Derivation.Source))),
        Of<ConflictReport>(nameof(ConflictReport.Sources), ListIdentity.ById),
        Of<ConflictReport>(nameof(ConflictReport.Actors), ListIdentity.ById),
        Of<ConflictReport>(nameof(ConflictReport.Events), ListIdentity.ById),
        Of<ConflictReport>(nameof(ConflictReport.Claims), ListIdentity.ById),
        Of<ConflictReport>(nameof(ConflictReport.Evidence), ListIdentity.ById),
        Of<ConflictReport>(nameof(ConflictReport.Enquiries), ListIdentity.ByIdOrMembers(nameof(Enquiry.By), nameof(Enquiry.To), nameof(Enquiry.About), nameof(Enquiry.Aspects))),
        Of<ConflictReport>(
            nameof(ConflictReport.Relations),
            ListIdentity.ByIdOrMembers(nameof(ClaimRelation.From), nameof(ClaimRelation.To), nameof(ClaimRelation.Kind), nameof(ClaimRelation.Aspect), nameof(ClaimRelation.AssertedBy))),
        Of<ConflictReport>(nameof(ConflictReport.Ratings), ListIdentity.ByIdOrMembers(nameof(Rating.Target), nameof(Rating.Rater))),
        Of<ConflictReport>(
            nameof(ConflictReport.Judgements),
            ListIdentity.ByIdOrMembers(nameof(IdentityJudgement.Left), nameof(IdentityJudgement.Right), nameof(IdentityJudgement.By))),
        Of<RevisionInfo>(nameof(RevisionInfo.Supersedes), ListIdentity.ByValue),
    ];

    private static KeyValuePair<(Type, string), ListIdentity>[] OfItems() =>
    [
        Of<Source>(nameof(Source.Names), Names),
        Of<Source>(nameof(Source.Identifiers), Identifiers),
        Of<Source>(nameof(Source.Affiliations), Affiliations),
        Of<Actor>(nameof(Actor.Names), Names),
        Of<Actor>(nameof(Actor.Identifiers), Identifiers),
        Of<Actor>(nameof(Actor.Affiliations), Affiliations),
        Of<Event>(nameof(Event.Codes), ListIdentity.ByMembers(nameof(SchemeCode.Scheme), nameof(SchemeCode.Code))),
        Of<Event>(nameof(Event.Identifiers), Identifiers),
        Of<Event>(nameof(Event.PossiblySameAs), ListIdentity.ByValue),
        Of<Evidence>(nameof(Evidence.Archives), ListIdentity.ByMembers(nameof(ArchiveCopy.Url))),
        Of<Evidence>(nameof(Evidence.Hashes), ListIdentity.ByMembers(nameof(ContentHash.Algorithm))),
        Of<Evidence>(nameof(Evidence.Identifiers), Identifiers),
        Of<Evidence>(nameof(Evidence.Sensitivity), ListIdentity.ByValue),
        Of<Enquiry>(nameof(Enquiry.About), ListIdentity.ByValue),
        Of<Enquiry>(nameof(Enquiry.Aspects), ListIdentity.ByValue),
        Of<Rating>(nameof(Rating.Basis), ListIdentity.ByValue),
    ];

    private static KeyValuePair<(Type, string), ListIdentity>[] OfClaim() =>
    [
        // Two corrections of one route must not become two routes, which would be two origins: it is the same route only if nothing of it differs.
        Of<Claim>(nameof(Claim.Attributions), ListIdentity.ByValue),
        Of<Attribution>(nameof(Attribution.Hops), ListIdentity.AsWhole),
        Of<Claim>(nameof(Claim.Participants), ListIdentity.ByMembers(nameof(Participant.Role), nameof(Participant.Party), nameof(Participant.Name))),
        Of<Claim>(
            nameof(Claim.Quantities),
            ListIdentity.ByMembers(nameof(Quantity.Measure), nameof(Quantity.Unit), nameof(Quantity.Of), nameof(Quantity.Side), nameof(Quantity.Scope))),
        Of<Claim>(nameof(Claim.Times), ListIdentity.ByMembers(nameof(ClaimTime.Role))),
        Of<Claim>(nameof(Claim.Places), ListIdentity.ByMembers(nameof(ClaimPlace.Role))),
        Of<Claim>(nameof(Claim.Qualifiers), ListIdentity.ByMembers(nameof(Qualifier.Kind), nameof(Qualifier.Text))),
        Of<Claim>(nameof(Claim.Evidence), ListIdentity.ByMembers(nameof(ClaimEvidence.Ref), nameof(ClaimEvidence.Role))),
        Of<ClaimEvidence>(nameof(ClaimEvidence.Selectors), ListIdentity.ByValue),
    ];

    private static KeyValuePair<(Type, string), ListIdentity>[] OfValues() =>
    [
        Of<Quantity>(nameof(Quantity.Of), ListIdentity.ByValue),
        Of<Place>(nameof(Place.Names), Names),
        Of<Place>(nameof(Place.Countries), ListIdentity.ByValue),
        Of<Place>(nameof(Place.Admin), ListIdentity.AsWhole),
        Of<Place>(nameof(Place.Identifiers), Identifiers),
    ];

    private static KeyValuePair<(Type, string), ListIdentity> Of<TRecord>(string member, ListIdentity identity) =>
        new((typeof(TRecord), JsonNamingPolicy.CamelCase.ConvertName(member)), identity);
}
