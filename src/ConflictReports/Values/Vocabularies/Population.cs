using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Who or what is counted. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<Population>))]
public sealed class Population : OpenTerm<Population>, IVocabulary<Population>, ITextValue<Population>
{
    private Population(string text, CountingUnit? unit = null)
        : base(text) => Unit = unit;

    /// <summary>People who take no part in the fighting.</summary>
    public static Population Civilians { get; } = new("civilians", CountingUnit.Person);

    /// <summary>People who take part in the fighting, on any side.</summary>
    public static Population Combatants { get; } = new("combatants", CountingUnit.Person);

    /// <summary>Members of an army of any rank.</summary>
    public static Population Soldiers { get; } = new("soldiers", CountingUnit.Person);

    /// <summary>People in any armed service, men and women.</summary>
    public static Population Servicemen { get; } = new("servicemen", CountingUnit.Person);

    /// <summary>Commissioned officers.</summary>
    public static Population Officers { get; } = new("officers", CountingUnit.Person);

    /// <summary>People who serve by obligation.</summary>
    public static Population Conscripts { get; } = new("conscripts", CountingUnit.Person);

    /// <summary>People in the reserve, called up or not.</summary>
    public static Population Reservists { get; } = new("reservists", CountingUnit.Person);

    /// <summary>People who serve of their own will.</summary>
    public static Population Volunteers { get; } = new("volunteers", CountingUnit.Person);

    /// <summary>People who serve a foreign party for pay.</summary>
    public static Population Mercenaries { get; } = new("mercenaries", CountingUnit.Person);

    /// <summary>People who serve in their own army by contract.</summary>
    public static Population ContractSoldiers { get; } = new("contract-soldiers", CountingUnit.Person);

    /// <summary>Members of armed groups.</summary>
    public static Population Fighters { get; } = new("fighters", CountingUnit.Person);

    /// <summary>Members of a police.</summary>
    public static Population Police { get; } = new("police", CountingUnit.Person);

    /// <summary>Members of a border guard.</summary>
    public static Population BorderGuards { get; } = new("border-guards", CountingUnit.Person);

    /// <summary>Members of a mission of an international organization.</summary>
    public static Population Peacekeepers { get; } = new("peacekeepers", CountingUnit.Person);

    /// <summary>Combatants in the adversary's hands.</summary>
    public static Population PrisonersOfWar { get; } = new("prisoners-of-war", CountingUnit.Person);

    /// <summary>People held for any other reason.</summary>
    public static Population Detainees { get; } = new("detainees", CountingUnit.Person);

    /// <summary>People held for their views, as the text calls them.</summary>
    public static Population PoliticalPrisoners { get; } = new("political-prisoners", CountingUnit.Person);

    /// <summary>Men.</summary>
    public static Population Men { get; } = new("men", CountingUnit.Person);

    /// <summary>Women.</summary>
    public static Population Women { get; } = new("women", CountingUnit.Person);

    /// <summary>People under 18.</summary>
    public static Population Children { get; } = new("children", CountingUnit.Person);

    /// <summary>Old people.</summary>
    public static Population Elderly { get; } = new("elderly", CountingUnit.Person);

    /// <summary>People who live at the place.</summary>
    public static Population Residents { get; } = new("residents", CountingUnit.Person);

    /// <summary>People who fled over a border.</summary>
    public static Population Refugees { get; } = new("refugees", CountingUnit.Person);

    /// <summary>People who fled within their country.</summary>
    public static Population InternallyDisplaced { get; } = new("internally-displaced", CountingUnit.Person);

    /// <summary>People who came back.</summary>
    public static Population Returnees { get; } = new("returnees", CountingUnit.Person);

    /// <summary>People who protest.</summary>
    public static Population Protesters { get; } = new("protesters", CountingUnit.Person);

    /// <summary>People who work for the media.</summary>
    public static Population Journalists { get; } = new("journalists", CountingUnit.Person);

    /// <summary>People who work in medical care.</summary>
    public static Population MedicalWorkers { get; } = new("medical-workers", CountingUnit.Person);

    /// <summary>People who work in relief.</summary>
    public static Population AidWorkers { get; } = new("aid-workers", CountingUnit.Person);

    /// <summary>People who put out fires and rescue.</summary>
    public static Population RescueWorkers { get; } = new("rescue-workers", CountingUnit.Person);

    /// <summary>People in an office of state.</summary>
    public static Population Officials { get; } = new("officials", CountingUnit.Person);

    /// <summary>People in politics.</summary>
    public static Population Politicians { get; } = new("politicians", CountingUnit.Person);

    /// <summary>Pupils and students.</summary>
    public static Population Students { get; } = new("students", CountingUnit.Person);

    /// <summary>People of any other trade at their work.</summary>
    public static Population Workers { get; } = new("workers", CountingUnit.Person);

    /// <summary>People of another nationality.</summary>
    public static Population Foreigners { get; } = new("foreigners", CountingUnit.Person);

    /// <summary>Vehicles of any kind.</summary>
    public static Population Vehicles { get; } = new("vehicles", CountingUnit.Vehicle);

    /// <summary>Armoured vehicles, with or without tanks.</summary>
    public static Population ArmouredVehicles { get; } = new("armoured-vehicles", CountingUnit.Vehicle);

    /// <summary>Tanks.</summary>
    public static Population Tanks { get; } = new("tanks", CountingUnit.Tank);

    /// <summary>Guns, mortars and rocket launchers.</summary>
    public static Population Artillery { get; } = new("artillery", CountingUnit.ArtilleryPiece);

    /// <summary>Systems against aircraft and missiles.</summary>
    public static Population AirDefenceSystems { get; } = new("air-defence-systems", CountingUnit.Weapon);

    /// <summary>Aircraft with a crew, with or without helicopters.</summary>
    public static Population Aircraft { get; } = new("aircraft", CountingUnit.Aircraft);

    /// <summary>Helicopters.</summary>
    public static Population Helicopters { get; } = new("helicopters", CountingUnit.Helicopter);

    /// <summary>Aircraft or vehicles without a crew.</summary>
    public static Population Drones { get; } = new("drones", CountingUnit.Drone);

    /// <summary>Missiles and rockets.</summary>
    public static Population Missiles { get; } = new("missiles", CountingUnit.Missile);

    /// <summary>Shells and rounds.</summary>
    public static Population Shells { get; } = new("shells", CountingUnit.Shell);

    /// <summary>Ships and boats.</summary>
    public static Population Ships { get; } = new("ships", CountingUnit.Ship);

    /// <summary>Weapons of any kind.</summary>
    public static Population Weapons { get; } = new("weapons", CountingUnit.Weapon);

    /// <summary>Buildings of any kind.</summary>
    public static Population Buildings { get; } = new("buildings", CountingUnit.Building);

    /// <summary>Buildings or flats that people live in.</summary>
    public static Population Homes { get; } = new("homes", CountingUnit.Building);

    /// <summary>Hospitals and clinics.</summary>
    public static Population Hospitals { get; } = new("hospitals", CountingUnit.Building);

    /// <summary>Schools, kindergartens and universities.</summary>
    public static Population Schools { get; } = new("schools", CountingUnit.Building);

    /// <summary>Bridges.</summary>
    public static Population Bridges { get; } = new("bridges", CountingUnit.Building);

    /// <summary>Power stations, substations and lines.</summary>
    public static Population PowerFacilities { get; } = new("power-facilities", CountingUnit.Building);

    /// <summary>Towns and villages.</summary>
    public static Population Settlements { get; } = new("settlements", CountingUnit.Settlement);

    /// <inheritdoc/>
    public static IReadOnlyList<Population> Known { get; } =
    [
        Civilians, Combatants, Soldiers, Servicemen, Officers, Conscripts, Reservists, Volunteers, Mercenaries, ContractSoldiers, Fighters,
        Police, BorderGuards, Peacekeepers, PrisonersOfWar, Detainees, PoliticalPrisoners, Men, Women, Children, Elderly, Residents,
        Refugees, InternallyDisplaced, Returnees, Protesters, Journalists, MedicalWorkers, AidWorkers, RescueWorkers, Officials,
        Politicians, Students, Workers, Foreigners, Vehicles, ArmouredVehicles, Tanks, Artillery, AirDefenceSystems, Aircraft, Helicopters,
        Drones, Missiles, Shells, Ships, Weapons, Buildings, Homes, Hospitals, Schools, Bridges, PowerFacilities, Settlements,
    ];

    /// <summary>In what its members are counted one by one, or null for an unknown population.</summary>
    public CountingUnit? Unit { get; }

    /// <summary>Whether its members are people. False for unknown populations.</summary>
    public bool IsPeople => Unit is not null && Unit.Equals(CountingUnit.Person);

    /// <inheritdoc/>
    public static Population? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new Population(term), "a population", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
