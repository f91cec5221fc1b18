using System.Collections.Frozen;

namespace ConflictReports.Values;

/// <summary>
/// What event type a code of a data set comes to. Only mappings without doubt are listed: a code without one has none, and mapping never
/// goes back without loss.
/// </summary>
/// <remarks>
/// ACLED: the sub-event types of its codebook. Air/drone strikes come to the root <c>assault</c>, since ACLED does not tell aircraft and
/// drones apart;
/// all that ACLED files under protests is a demonstration, whatever was done to the protesters.
/// CAMEO: codes of two to four digits. Root 08 (yield) is split by PLOVER into words and deeds and has no mapping as a whole, nor has mass
/// violence (20).
/// </remarks>
public static class EventTypeCodes
{
    private static readonly (string Code, EventType Type)[] Acled =
    [
        ("Government regains territory", EventType.TerritorySeize),
        ("Non-state actor overtakes territory", EventType.TerritorySeize),
        ("Armed clash", EventType.FightClash),
        ("Excessive force against protesters", EventType.ProtestDemo),
        ("Protest with intervention", EventType.ProtestDemo),
        ("Peaceful protest", EventType.ProtestDemo),
        ("Violent demonstration", EventType.ProtestRiot),
        ("Mob violence", EventType.ProtestRiot),
        ("Chemical weapon", EventType.AssaultUnconventional),
        ("Air/drone strike", EventType.Assault),
        ("Suicide bomb", EventType.AssaultSuicideAttack),
        ("Shelling/artillery/missile attack", EventType.FightShelling),
        ("Remote explosive/landmine/IED", EventType.AssaultExplosives),
        ("Grenade", EventType.AssaultExplosives),
        ("Sexual violence", EventType.AssaultSexual),
        ("Attack", EventType.Assault),
        ("Abduction/forced disappearance", EventType.AssaultAbduct),
        ("Agreement", EventType.Agree),
        ("Arrests", EventType.CoerceArrest),
        ("Non-violent transfer of territory", EventType.TerritoryTransfer),
        ("Other", EventType.Other),
    ];

    private static readonly (string Code, EventType Type)[] Cameo =
    [
        ("02", EventType.Request), ("03", EventType.Agree),
        ("04", EventType.Consult), ("041", EventType.ConsultPhone), ("042", EventType.ConsultVisit), ("043", EventType.ConsultVisit),
        ("045", EventType.ConsultThirdParty),
        ("05", EventType.Support), ("06", EventType.Cooperate), ("07", EventType.Aid),
        ("0841", EventType.RetreatRelease), ("086", EventType.RetreatAccess), ("0871", EventType.RetreatCeasefire),
        ("09", EventType.AccuseInvestigate),
        ("10", EventType.Request), ("103", EventType.RequestAssist), ("108", EventType.RequestMeet),
        ("11", EventType.AccuseDisapprove), ("112", EventType.AccuseAllege),
        ("12", EventType.Reject), ("122", EventType.RejectAssist), ("124", EventType.RejectYield), ("125", EventType.RejectMeet),
        ("13", EventType.Threaten), ("1313", EventType.ThreatenRelations), ("1321", EventType.ThreatenRestrict), ("138", EventType.ThreatenViolence),
        ("14", EventType.Protest), ("141", EventType.ProtestDemo), ("142", EventType.ProtestHunger), ("144", EventType.ProtestObstruct),
        ("145", EventType.ProtestRiot),
        ("15", EventType.Mobilize), ("153", EventType.MobilizePolice), ("154", EventType.MobilizeTroops),
        ("16", EventType.Sanction),
        ("17", EventType.Coerce), ("1711", EventType.CoerceSeize), ("1721", EventType.CoerceRestrict), ("1723", EventType.CoerceCurfew),
        ("1724", EventType.CoerceMartialLaw), ("173", EventType.CoerceArrest), ("174", EventType.CoerceDeport),
        ("18", EventType.Assault), ("181", EventType.AssaultAbduct), ("182", EventType.AssaultBeat), ("1821", EventType.AssaultSexual),
        ("1822", EventType.AssaultTorture), ("1831", EventType.AssaultSuicideAttack), ("1832", EventType.AssaultExplosives),
        ("1833", EventType.AssaultExplosives), ("185", EventType.AssaultTargeted), ("186", EventType.AssaultTargeted),
        ("19", EventType.Fight), ("192", EventType.FightOccupy),
        ("204", EventType.AssaultUnconventional),
    ];

    private static readonly FrozenDictionary<string, EventType> ByAcled =
        Acled.Append(("Excessive force against protestors", EventType.ProtestDemo))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, EventType> ByCameo = Cameo.ToFrozenDictionary(pair => pair.Code, pair => pair.Type, StringComparer.Ordinal);

    private static readonly FrozenDictionary<EventType, IReadOnlyList<string>> AcledByType = Group(Acled);
    private static readonly FrozenDictionary<EventType, IReadOnlyList<string>> CameoByType = Group(Cameo);

    /// <summary>The type that a sub-event type of ACLED comes to.</summary>
    /// <param name="subEventType">The sub-event type, in any case; both of ACLED's spellings of protesters are known.</param>
    /// <returns>The type, or null if the sub-event type is unknown or has no sure mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subEventType"/> is null.</exception>
    public static EventType? FromAcled(string subEventType)
    {
        ArgumentNullException.ThrowIfNull(subEventType);
        return ByAcled.GetValueOrDefault(subEventType);
    }

    /// <summary>
    /// The type that a CAMEO code comes to: its own, or else that of the longest code it begins with, since longer codes refine shorter
    /// ones.
    /// </summary>
    /// <param name="code">Two to four digits, with leading zeros, such as <c>154</c> or <c>042</c>.</param>
    /// <returns>The type, or null if neither the code nor one that it refines has a sure mapping.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static EventType? FromCameo(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        const int Root = 2;
        const int Longest = 4;
        if (code.Length > Longest || !code.All(char.IsAsciiDigit))
        {
            return null;
        }

        for (int length = code.Length; length >= Root; length--)
        {
            if (ByCameo.TryGetValue(code[..length], out EventType? type))
            {
                return type;
            }
        }

        return null;
    }

    internal static IReadOnlyList<string> AcledSubEventTypesOf(EventType type) => AcledByType.GetValueOrDefault(type, []);

    internal static IReadOnlyList<string> CameoCodesOf(EventType type) => CameoByType.GetValueOrDefault(type, []);

    private static FrozenDictionary<EventType, IReadOnlyList<string>> Group((string Code, EventType Type)[] pairs) =>
        pairs.GroupBy(pair => pair.Type).ToFrozenDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(pair => pair.Code)]);
}
