using System.Globalization;

namespace ConflictReports.Testing;

/// <summary>
/// Where random cases start. The seed is printed, so that a failing run can be repeated: set the environment variable <c>CONFLICTREPORTS_SEED</c> to it.
/// <c>CONFLICTREPORTS_CASES</c> sets how many cases are tried.
/// </summary>
public sealed class Seed
{
    private const string SeedVariable = "CONFLICTREPORTS_SEED";
    private const string CasesVariable = "CONFLICTREPORTS_CASES";
    private const int Default = 20_220_224;

    private Seed(int value) => Value = value;

    /// <summary>The number to repeat the run with.</summary>
    public int Value { get; }

    /// <summary>Takes the seed from the environment, or the default one, and prints it.</summary>
    /// <param name="print">Where the line goes; in a test, the test's own output.</param>
    public static Seed Take(Action<string> print)
    {
        Seed seed = new(Number(SeedVariable) ?? Default);
        print($"{SeedVariable}={seed}");
        return seed;
    }

    /// <summary>How many cases to try.</summary>
    /// <param name="usual">The number where the environment says none.</param>
    public static int Cases(int usual) => Number(CasesVariable) ?? usual;

    /// <summary>One source of randomness for a whole run.</summary>
    public Random CreateRandom() => new(Value);

    /// <summary>A source of randomness for one case of many, so that the case can be repeated without those before it.</summary>
    /// <param name="index">The number of the case, from 0.</param>
    public Random ForCase(int index) => new(unchecked((Value * 31) + (index * 7919)));

    /// <summary>What to write beside a failure.</summary>
    /// <param name="index">The number of the case.</param>
    public string Case(int index) => string.Create(CultureInfo.InvariantCulture, $"case {index} of seed {Value}");

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
