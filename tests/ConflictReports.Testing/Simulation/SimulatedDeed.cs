namespace ConflictReports.Testing.Simulation;

/// <summary>A kind of event that happens in the world.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Coarse">The type that an outlet gives which looks less closely.</param>
/// <param name="Measures">What is counted of it, and of whom.</param>
/// <param name="Most">The greatest number counted.</param>
internal sealed record SimulatedDeed(string Type, string Coarse, (string Measure, string Population)[] Measures, int Most)
{
    /// <summary>The least number counted: a number that a party halves more than once is still a number.</summary>
    public const int Least = 6;

    /// <summary>All kinds, in the order of <see cref="SimulatedLanguage.Deeds"/>.</summary>
    public static IReadOnlyList<SimulatedDeed> All { get; } =
    [
        new("assault.drone", "assault", [("wounded", "civilians"), ("killed", "civilians")], 70),
        new("fight.shelling", "fight", [("killed", "civilians"), ("wounded", "civilians")], 90),
        new("mobilize.troops", "mobilize", [("mobilized", "reservists")], 6_000),
        new("coerce.arrest", "coerce", [("detained", "men")], 400),
        new("fight.clash", "fight", [("displaced", "residents"), ("killed", "combatants")], 900),
    ];
}
