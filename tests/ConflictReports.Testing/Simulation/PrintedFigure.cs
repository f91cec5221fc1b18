namespace ConflictReports.Testing.Simulation;

/// <summary>A figure as it is printed. Whatever its form, it never excludes what the speaker holds true.</summary>
/// <param name="Belief">What the speaker holds true.</param>
/// <param name="Form">How it is put.</param>
internal sealed record PrintedFigure(int Belief, FigureForm Form)
{
    private const int FewestDozens = 24;
    private const int MostDozens = 99;

    // What differs from dozens by any reading: fewer than ten, and more than two hundred.
    private const int FarBelowDozens = 9;
    private const int FarAboveDozens = 250;

    /// <summary>Whether there is a hedge.</summary>
    public bool IsHedged => Form != FigureForm.Bare;

    /// <summary>The number printed; of two, the lower one. Dozens have none.</summary>
    public int Number => Form switch
    {
        FigureForm.Bare => Round(Belief),
        FigureForm.AtLeast => RoundDown(Belief),
        FigureForm.MoreThan => RoundDown(Belief - 1),
        FigureForm.UpTo => RoundUp(Belief),
        FigureForm.About => Round(Belief),
        FigureForm.Between => RoundDown(Belief),
        _ => FewestDozens,
    };

    /// <summary>The greater number of two.</summary>
    public int Upper => RoundUp(Belief + 1);

    /// <summary>The least that the words allow.</summary>
    public int Least => Form switch
    {
        FigureForm.UpTo => 0,
        FigureForm.MoreThan => Number + 1,
        FigureForm.Bare or FigureForm.About => Belief - (Belief / 10),
        _ => Number,
    };

    /// <summary>The most that the words allow; null: there is no bound.</summary>
    public int? Most => Form switch
    {
        FigureForm.AtLeast or FigureForm.MoreThan => null,
        FigureForm.Bare or FigureForm.About => Belief + (Belief / 10),
        FigureForm.UpTo => Number,
        FigureForm.Between => Upper,
        _ => MostDozens,
    };

    /// <summary>Whether the two cannot both be true.</summary>
    public bool Excludes(PrintedFigure other) => Most < other.Least || other.Most < Least;

    /// <summary>Puts what somebody holds true in words.</summary>
    /// <param name="belief">What is held true.</param>
    /// <param name="others">What others hold true of the same.</param>
    /// <param name="isHedged">Whether with a hedge.</param>
    /// <param name="chance">Which hedge.</param>
    public static PrintedFigure Of(int belief, IEnumerable<int> others, bool isHedged, SimulationChance chance)
    {
        if (!isHedged)
        {
            return new PrintedFigure(belief, FigureForm.Bare);
        }

        FigureForm form = (FigureForm)chance.Between((int)FigureForm.AtLeast, (int)FigureForm.Dozens);
        return form == FigureForm.Dozens && !(IsDozens(belief) && others.All(other => IsDozens(other) || other is <= FarBelowDozens or >= FarAboveDozens))
            ? new PrintedFigure(belief, FigureForm.About)
            : new PrintedFigure(belief, form);
    }

    private static bool IsDozens(int number) => number is >= FewestDozens and <= MostDozens;

    // To tens from a hundred on, to hundreds from a thousand on: no more than a twentieth away.
    private static int Grain(int number) => number switch { < 100 => 1, < 1_000 => 10, _ => 100 };

    private static int RoundDown(int number) => number / Grain(number) * Grain(number);

    private static int RoundUp(int number) => (number + Grain(number) - 1) / Grain(number) * Grain(number);

    private static int Round(int number) => (number + (Grain(number) / 2)) / Grain(number) * Grain(number);
}
