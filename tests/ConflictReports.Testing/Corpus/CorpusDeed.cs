namespace ConflictReports.Testing.Corpus;

/// <summary>One kind of thing that is claimed.</summary>
/// <param name="EventType">The type of its event.</param>
/// <param name="Label">What its event is called.</param>
/// <param name="Sentence">The sentence in English.</param>
/// <param name="Measure">What is counted of it; null: nothing.</param>
/// <param name="Population">Who or what is counted.</param>
/// <param name="Most">The greatest number that is likely.</param>
internal sealed record CorpusDeed(string EventType, string Label, string Sentence, string? Measure, string Population, int Most)
{
    /// <summary>All kinds, the frequent ones first.</summary>
    public static IReadOnlyList<CorpusDeed> All { get; } =
    [
        new("assault.drone", "Drone strike", "Civilians were wounded in a drone strike on a residential street.", "wounded", "civilians", 60),
        new("fight.shelling", "Shelling", "Civilians were killed when artillery shells hit the market.", "killed", "civilians", 40),
        new("assault.destroy", "Destruction of equipment", "Tanks were destroyed on the road to the east.", "destroyed", "tanks", 30),
        new("fight.clash", "Fighting", "Residents left their homes because of the fighting.", "displaced", "residents", 9_000),
        new("mobilize.troops", "Call-up", "Reservists were called up and ordered to report to assembly points.", "mobilized", "reservists", 5_000),
        new("coerce.arrest", "Arrests", "Men were detained at a checkpoint and taken to an unknown place.", "detained", "men", 200),
        new("retreat.release", "Exchange of prisoners", "Prisoners of war returned home in an exchange.", "exchanged", "prisoners-of-war", 250),
        new("territory.seize", "Change of control", "The settlement came under the control of the other side.", null, "settlements", 0),
    ];
}
