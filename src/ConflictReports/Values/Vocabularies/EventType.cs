using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// What sort of deed an event is: a root, or a root and a mode joined by a dot. Open: partners may use other terms of the same form.
/// </summary>
/// <remarks>
/// The deeds and modes of PLOVER in lower case, and roots of this format's own from <see cref="Fight"/> on. A bare root is for an event
/// whose mode is not said or is none of the known ones.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<EventType>))]
public sealed class EventType : OpenTerm<EventType>, IVocabulary<EventType>, ITextValue<EventType>
{
    private EventType(string text)
        : base(text)
    {
    }

    /// <summary>Agrees to do something, or signs an agreement.</summary>
    public static EventType Agree { get; } = new("agree");

    /// <summary>Consults with another.</summary>
    public static EventType Consult { get; } = new("consult");

    /// <summary>Visits or receives a visit.</summary>
    public static EventType ConsultVisit { get; } = new("consult.visit");

    /// <summary>Mediates, or consults through a mediator.</summary>
    public static EventType ConsultThirdParty { get; } = new("consult.third-party");

    /// <summary>Consults among several.</summary>
    public static EventType ConsultMultilateral { get; } = new("consult.multilateral");

    /// <summary>Consults by telephone or by video.</summary>
    public static EventType ConsultPhone { get; } = new("consult.phone");

    /// <summary>Supports another in words or by diplomacy.</summary>
    public static EventType Support { get; } = new("support");

    /// <summary>Gives in, in words.</summary>
    public static EventType Concede { get; } = new("concede");

    /// <summary>Works together in deed.</summary>
    public static EventType Cooperate { get; } = new("cooperate");

    /// <summary>Gives aid.</summary>
    public static EventType Aid { get; } = new("aid");

    /// <summary>Gives in, in deed.</summary>
    public static EventType Retreat { get; } = new("retreat");

    /// <summary>Withdraws forces.</summary>
    public static EventType RetreatWithdraw { get; } = new("retreat.withdraw");

    /// <summary>Releases people or property.</summary>
    public static EventType RetreatRelease { get; } = new("retreat.release");

    /// <summary>Disarms.</summary>
    public static EventType RetreatDisarm { get; } = new("retreat.disarm");

    /// <summary>Ceases fire.</summary>
    public static EventType RetreatCeasefire { get; } = new("retreat.ceasefire");

    /// <summary>Lets observers, aid or peacekeepers in.</summary>
    public static EventType RetreatAccess { get; } = new("retreat.access");

    /// <summary>Leaves an office under pressure.</summary>
    public static EventType RetreatResign { get; } = new("retreat.resign");

    /// <summary>Asks for or demands something.</summary>
    public static EventType Request { get; } = new("request");

    /// <summary>Asks for aid or support.</summary>
    public static EventType RequestAssist { get; } = new("request.assist");

    /// <summary>Asks for a change of policy, law or leadership.</summary>
    public static EventType RequestChange { get; } = new("request.change");

    /// <summary>Asks another to give in.</summary>
    public static EventType RequestYield { get; } = new("request.yield");

    /// <summary>Asks for a meeting or for talks.</summary>
    public static EventType RequestMeet { get; } = new("request.meet");

    /// <summary>Accuses or disapproves.</summary>
    public static EventType Accuse { get; } = new("accuse");

    /// <summary>Criticizes or complains.</summary>
    public static EventType AccuseDisapprove { get; } = new("accuse.disapprove");

    /// <summary>Investigates.</summary>
    public static EventType AccuseInvestigate { get; } = new("accuse.investigate");

    /// <summary>Accuses of a wrong or a crime.</summary>
    public static EventType AccuseAllege { get; } = new("accuse.allege");

    /// <summary>Refuses something.</summary>
    public static EventType Reject { get; } = new("reject");

    /// <summary>Refuses aid or support.</summary>
    public static EventType RejectAssist { get; } = new("reject.assist");

    /// <summary>Refuses a change of policy, law or leadership.</summary>
    public static EventType RejectChange { get; } = new("reject.change");

    /// <summary>Refuses to give in.</summary>
    public static EventType RejectYield { get; } = new("reject.yield");

    /// <summary>Refuses a meeting or talks.</summary>
    public static EventType RejectMeet { get; } = new("reject.meet");

    /// <summary>Threatens.</summary>
    public static EventType Threaten { get; } = new("threaten");

    /// <summary>Threatens restrictions of rights or movement.</summary>
    public static EventType ThreatenRestrict { get; } = new("threaten.restrict");

    /// <summary>Threatens arrest or prosecution.</summary>
    public static EventType ThreatenArrest { get; } = new("threaten.arrest");

    /// <summary>Threatens to reduce or break relations.</summary>
    public static EventType ThreatenRelations { get; } = new("threaten.relations");

    /// <summary>Threatens to expel or deport.</summary>
    public static EventType ThreatenExpel { get; } = new("threaten.expel");

    /// <summary>Threatens to take or to close off territory.</summary>
    public static EventType ThreatenTerritory { get; } = new("threaten.territory");

    /// <summary>Threatens violence.</summary>
    public static EventType ThreatenViolence { get; } = new("threaten.violence");

    /// <summary>Protests.</summary>
    public static EventType Protest { get; } = new("protest");

    /// <summary>Demonstrates or rallies.</summary>
    public static EventType ProtestDemo { get; } = new("protest.demo");

    /// <summary>Riots.</summary>
    public static EventType ProtestRiot { get; } = new("protest.riot");

    /// <summary>Lays down work.</summary>
    public static EventType ProtestStrike { get; } = new("protest.strike");

    /// <summary>Refuses to eat.</summary>
    public static EventType ProtestHunger { get; } = new("protest.hunger");

    /// <summary>Boycotts.</summary>
    public static EventType ProtestBoycott { get; } = new("protest.boycott");

    /// <summary>Blocks a way or a site.</summary>
    public static EventType ProtestObstruct { get; } = new("protest.obstruct");

    /// <summary>Damages property in protest.</summary>
    public static EventType ProtestVandalize { get; } = new("protest.vandalize");

    /// <summary>Reduces relations or punishes without force.</summary>
    public static EventType Sanction { get; } = new("sanction");

    /// <summary>Convicts or fines.</summary>
    public static EventType SanctionConvict { get; } = new("sanction.convict");

    /// <summary>Expels people or organizations.</summary>
    public static EventType SanctionExpel { get; } = new("sanction.expel");

    /// <summary>Withdraws from talks, a body or an agreement.</summary>
    public static EventType SanctionWithdraw { get; } = new("sanction.withdraw");

    /// <summary>Stops aid, trade or cooperation.</summary>
    public static EventType SanctionDiscontinue { get; } = new("sanction.discontinue");

    /// <summary>Makes forces ready or shows them.</summary>
    public static EventType Mobilize { get; } = new("mobilize");

    /// <summary>Makes armed forces ready, calls them up or moves them up.</summary>
    public static EventType MobilizeTroops { get; } = new("mobilize.troops");

    /// <summary>Makes weapons ready or shows them.</summary>
    public static EventType MobilizeWeapons { get; } = new("mobilize.weapons");

    /// <summary>Makes police ready or increases them.</summary>
    public static EventType MobilizePolice { get; } = new("mobilize.police");

    /// <summary>Makes militias ready or raises them.</summary>
    public static EventType MobilizeMilitia { get; } = new("mobilize.militia");

    /// <summary>Uses repression short of violence against the body.</summary>
    public static EventType Coerce { get; } = new("coerce");

    /// <summary>Seizes property.</summary>
    public static EventType CoerceSeize { get; } = new("coerce.seize");

    /// <summary>Restricts rights or movement.</summary>
    public static EventType CoerceRestrict { get; } = new("coerce.restrict");

    /// <summary>Censors or shuts down media or networks.</summary>
    public static EventType CoerceCensor { get; } = new("coerce.censor");

    /// <summary>Imposes a curfew.</summary>
    public static EventType CoerceCurfew { get; } = new("coerce.curfew");

    /// <summary>Imposes martial law or a state of emergency.</summary>
    public static EventType CoerceMartialLaw { get; } = new("coerce.martial-law");

    /// <summary>Arrests or detains.</summary>
    public static EventType CoerceArrest { get; } = new("coerce.arrest");

    /// <summary>Deports or expels people.</summary>
    public static EventType CoerceDeport { get; } = new("coerce.deport");

    /// <summary>Withholds goods, services or permits.</summary>
    public static EventType CoerceWithhold { get; } = new("coerce.withhold");

    /// <summary>Spreads what it knows to be false.</summary>
    public static EventType CoerceMisinformation { get; } = new("coerce.misinformation");

    /// <summary>Attacks by way of computers or networks.</summary>
    public static EventType CoerceCyber { get; } = new("coerce.cyber");

    /// <summary>Attacks people or property with violence.</summary>
    public static EventType Assault { get; } = new("assault");

    /// <summary>Abducts, hijacks or takes hostage.</summary>
    public static EventType AssaultAbduct { get; } = new("assault.abduct");

    /// <summary>Beats or attacks with the body.</summary>
    public static EventType AssaultBeat { get; } = new("assault.beat");

    /// <summary>Tortures.</summary>
    public static EventType AssaultTorture { get; } = new("assault.torture");

    /// <summary>Commits sexual violence.</summary>
    public static EventType AssaultSexual { get; } = new("assault.sexual");

    /// <summary>Kills or tries to kill a chosen person.</summary>
    public static EventType AssaultTargeted { get; } = new("assault.targeted");

    /// <summary>Destroys property.</summary>
    public static EventType AssaultDestroy { get; } = new("assault.destroy");

    /// <summary>Attacks with simple weapons, such as blades, clubs or stones.</summary>
    public static EventType AssaultPrimitive { get; } = new("assault.primitive");

    /// <summary>Attacks with firearms.</summary>
    public static EventType AssaultFirearms { get; } = new("assault.firearms");

    /// <summary>Attacks with explosives, such as mines, bombs or grenades.</summary>
    public static EventType AssaultExplosives { get; } = new("assault.explosives");

    /// <summary>Attacks and dies by intent.</summary>
    public static EventType AssaultSuicideAttack { get; } = new("assault.suicide-attack");

    /// <summary>Attacks from the air.</summary>
    public static EventType AssaultAerial { get; } = new("assault.aerial");

    /// <summary>Attacks with drones.</summary>
    public static EventType AssaultDrone { get; } = new("assault.drone");

    /// <summary>Attacks with artillery, tanks or missiles.</summary>
    public static EventType AssaultHeavyWeapons { get; } = new("assault.heavy-weapons");

    /// <summary>Attacks a crowd, as with tear gas or water.</summary>
    public static EventType AssaultCrowdControl { get; } = new("assault.crowd-control");

    /// <summary>Attacks with chemical, biological, radiological or nuclear weapons.</summary>
    public static EventType AssaultUnconventional { get; } = new("assault.unconventional");

    /// <summary>Armed sides fight each other.</summary>
    public static EventType Fight { get; } = new("fight");

    /// <summary>Clash on the ground.</summary>
    public static EventType FightClash { get; } = new("fight.clash");

    /// <summary>Shelling, by one side or by both.</summary>
    public static EventType FightShelling { get; } = new("fight.shelling");

    /// <summary>An armed force enters another's territory to take it.</summary>
    public static EventType FightInvade { get; } = new("fight.invade");

    /// <summary>An armed force holds and governs another's territory.</summary>
    public static EventType FightOccupy { get; } = new("fight.occupy");

    /// <summary>Control over territory.</summary>
    public static EventType Territory { get; } = new("territory");

    /// <summary>Control is taken by force.</summary>
    public static EventType TerritorySeize { get; } = new("territory.seize");

    /// <summary>Control is kept.</summary>
    public static EventType TerritoryHold { get; } = new("territory.hold");

    /// <summary>Control is lost.</summary>
    public static EventType TerritoryLose { get; } = new("territory.lose");

    /// <summary>Control passes without a fight.</summary>
    public static EventType TerritoryTransfer { get; } = new("territory.transfer");

    /// <summary>Forces enter without control being taken.</summary>
    public static EventType TerritoryEnter { get; } = new("territory.enter");

    /// <summary>Sends forces or weapons, or takes them back.</summary>
    public static EventType Deploy { get; } = new("deploy");

    /// <summary>Sends or stations troops.</summary>
    public static EventType DeployTroops { get; } = new("deploy.troops");

    /// <summary>Sends or stations weapons.</summary>
    public static EventType DeployWeapons { get; } = new("deploy.weapons");

    /// <summary>Takes troops or weapons back.</summary>
    public static EventType DeployWithdraw { get; } = new("deploy.withdraw");

    /// <summary>Trains forces.</summary>
    public static EventType Train { get; } = new("train");

    /// <summary>Holds an exercise or a muster.</summary>
    public static EventType TrainExercise { get; } = new("train.exercise");

    /// <summary>Tests the readiness of forces.</summary>
    public static EventType TrainInspection { get; } = new("train.inspection");

    /// <summary>Teaches recruits or specialists.</summary>
    public static EventType TrainCourse { get; } = new("train.course");

    /// <summary>Leaves or evades service.</summary>
    public static EventType Desert { get; } = new("desert");

    /// <summary>Goes over to the other side.</summary>
    public static EventType DesertDefect { get; } = new("desert.defect");

    /// <summary>Leaves service by declaration.</summary>
    public static EventType DesertResign { get; } = new("desert.resign");

    /// <summary>Refuses service or an order.</summary>
    public static EventType DesertRefuse { get; } = new("desert.refuse");

    /// <summary>Evades service by going away or hiding.</summary>
    public static EventType DesertFlee { get; } = new("desert.flee");

    /// <summary>An election or a referendum.</summary>
    public static EventType Election { get; } = new("election");

    /// <summary>Holds a vote or takes part in it.</summary>
    public static EventType ElectionVote { get; } = new("election.vote");

    /// <summary>Falsifies a vote.</summary>
    public static EventType ElectionFraud { get; } = new("election.fraud");

    /// <summary>A law, a decree or a rule, in force or made.</summary>
    public static EventType Norm { get; } = new("norm");

    /// <summary>None of these.</summary>
    public static EventType Other { get; } = new("other");

    /// <inheritdoc/>
    public static IReadOnlyList<EventType> Known { get; } =
    [
        Agree, Consult, ConsultVisit, ConsultThirdParty, ConsultMultilateral, ConsultPhone, Support, Concede, Cooperate, Aid, Retreat,
        RetreatWithdraw, RetreatRelease, RetreatDisarm, RetreatCeasefire, RetreatAccess, RetreatResign, Request, RequestAssist,
        RequestChange, RequestYield, RequestMeet, Accuse, AccuseDisapprove, AccuseInvestigate, AccuseAllege, Reject, RejectAssist,
        RejectChange, RejectYield, RejectMeet, Threaten, ThreatenRestrict, ThreatenArrest, ThreatenRelations, ThreatenExpel,
        ThreatenTerritory, ThreatenViolence, Protest, ProtestDemo, ProtestRiot, ProtestStrike, ProtestHunger, ProtestBoycott,
        ProtestObstruct, ProtestVandalize, Sanction, SanctionConvict, SanctionExpel, SanctionWithdraw, SanctionDiscontinue, Mobilize,
        MobilizeTroops, MobilizeWeapons, MobilizePolice, MobilizeMilitia, Coerce, CoerceSeize, CoerceRestrict, CoerceCensor, CoerceCurfew,
        CoerceMartialLaw, CoerceArrest, CoerceDeport, CoerceWithhold, CoerceMisinformation, CoerceCyber, Assault, AssaultAbduct,
        AssaultBeat, AssaultTorture, AssaultSexual, AssaultTargeted, AssaultDestroy, AssaultPrimitive, AssaultFirearms, AssaultExplosives,
        AssaultSuicideAttack, AssaultAerial, AssaultDrone, AssaultHeavyWeapons, AssaultCrowdControl, AssaultUnconventional, Fight,
        FightClash, FightShelling, FightInvade, FightOccupy, Territory, TerritorySeize, TerritoryHold, TerritoryLose, TerritoryTransfer,
        TerritoryEnter, Deploy, DeployTroops, DeployWeapons, DeployWithdraw, Train, TrainExercise, TrainInspection, TrainCourse, Desert,
        DesertDefect, DesertResign, DesertRefuse, DesertFlee, Election, ElectionVote, ElectionFraud, Norm, Other,
    ];

    /// <summary>The part before the first dot; the type itself where there is none.</summary>
    public EventType Root => Text.IndexOf('.', StringComparison.Ordinal) is int dot and > 0 ? Parse(Text[..dot]) : this;

    /// <summary>The part after the first dot, such as <c>troops</c>, or null where there is none.</summary>
    public string? Mode => Text.IndexOf('.', StringComparison.Ordinal) is int dot and > 0 ? Text[(dot + 1)..] : null;

    /// <summary>
    /// The sub-event types of ACLED, in its spelling, that map to this very type; often none. See <see cref="EventTypeCodes"/>.
    /// </summary>
    public IReadOnlyList<string> AcledSubEventTypes => EventTypeCodes.AcledSubEventTypesOf(this);

    /// <summary>The CAMEO codes that map to this very type, with leading zeros; often none. See <see cref="EventTypeCodes"/>.</summary>
    public IReadOnlyList<string> CameoCodes => EventTypeCodes.CameoCodesOf(this);

    /// <inheritdoc/>
    public static EventType? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new EventType(term), "a type of event", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
