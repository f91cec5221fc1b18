using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom): seven steps with gaps between them.
/// </summary>
/// <remarks>The gaps are meant: they keep neighbouring words apart. A number in a gap has no word.</remarks>
public static class PhiaYardstick
{
    /// <summary>The seven steps: 0 to 5, 10 to 20, 25 to 35, 40 to below 50, 55 to 75, 80 to 90 and 95 to 100 percent.</summary>
    public static LikelihoodScale Scale { get; } = new(
        Scheme.Phia,
        new LikelihoodStep(0, 5, LikelihoodTerm.RemoteChance),
        new LikelihoodStep(10, 20, LikelihoodTerm.HighlyUnlikely),
        new LikelihoodStep(25, 35, LikelihoodTerm.Unlikely),
        new LikelihoodStep(40, 50, LikelihoodTerm.RealisticPossibility) { HighExclusive = true },
        new LikelihoodStep(55, 75, LikelihoodTerm.Likely, LikelihoodTerm.Probable),
        new LikelihoodStep(80, 90, LikelihoodTerm.HighlyLikely),
        new LikelihoodStep(95, 100, LikelihoodTerm.AlmostCertain));
}
