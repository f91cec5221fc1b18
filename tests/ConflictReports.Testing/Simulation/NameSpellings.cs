namespace ConflictReports.Testing.Simulation;

/// <summary>The spellings of one name, written down and not computed: a world must not take its labels from the rules that it is to test.</summary>
internal sealed class NameSpellings
{
    private const int Columns = 7;
    private readonly string[] forms;

    private NameSpellings(string[] forms) => this.forms = forms;

    /// <summary>Reads a row: Ukrainian, Russian, Belarusian, the Latin letters of each of these, German.</summary>
    public static NameSpellings Of(string row)
    {
        string[] forms = row.Split('|');
        return forms.Length == Columns ? new NameSpellings(forms) : throw new FormatException($"Found {forms.Length} spellings in \"{row}\"; expected {Columns}.");
    }

    /// <summary>The parts one after the other, with something between.</summary>
    public static NameSpellings Join(NameSpellings first, string between, NameSpellings second) =>
        new([.. first.forms.Zip(second.forms, (left, right) => left + between + right)]);

    /// <summary>The spelling in a language, where the name is at home in the first of the three.</summary>
    /// <param name="tongue">The language that is written in.</param>
    /// <param name="home">The language that the name is at home in.</param>
    /// <param name="isOther">Whether it comes through another language than that of its home.</param>
    /// <param name="chance">Which other one.</param>
    public string In(SimulatedTongue tongue, SimulatedTongue home, bool isOther, SimulationChance chance)
    {
        int through = isOther ? ((int)home + 1 + chance.Below(2)) % 3 : (int)home;
        return tongue switch
        {
            SimulatedTongue.English => forms[3 + through],
            SimulatedTongue.German => isOther ? forms[3 + through] : forms[6],
            _ => forms[isOther ? through : (int)tongue],
        };
    }

    /// <summary>The spelling in English from the language that the name is at home in.</summary>
    public string InEnglish(SimulatedTongue home) => forms[3 + (int)home];
}
