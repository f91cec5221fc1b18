using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>How <see cref="TruthRounds"/> weighs sources. The defaults are those of the source that <see cref="TruthRounds"/> names.</summary>
/// <remarks>Immutable; <see langword="with"/> makes a changed one. A value outside its range throws <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed record TruthPolicy
{
    private readonly int rounds = 3;
    private readonly int initialAccuracyPermille = 800;
    private readonly int falseValues = 100;
    private readonly int copyingPriorPermille = 200;
    private readonly int copiedPermille = 800;

    /// <summary>The policy that is used where none is given.</summary>
    public static TruthPolicy Default { get; } = new();

    /// <summary>How often accuracies and copying are estimated anew and the values weighed again. 0 to 100; 0: a plain vote. Default: 3.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int Rounds
    {
        get => rounds;
        init => rounds = InRange(value, 0, 100, nameof(Rounds));
    }

    /// <summary>The accuracy of a source of which nothing is known yet: how many of a thousand values it gives are true. 10 to 990. Default: 800.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int InitialAccuracyPermille
    {
        get => initialAccuracyPermille;
        init => initialAccuracyPermille = InRange(value, TruthRounds.LeastAccuracyPermille, TruthRounds.GreatestAccuracyPermille, nameof(InitialAccuracyPermille));
    }

    /// <summary>How many false values an item might be given, each as likely as any other. The more, the less likely that two sources give the same one by chance. 1 to 1,000,000. Default: 100.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int FalseValues
    {
        get => falseValues;
        init => falseValues = InRange(value, 1, 1_000_000, nameof(FalseValues));
    }

    /// <summary>Whether copying is looked for, and what may be copied has less weight. Default: true.</summary>
    public bool DetectsCopying { get; init; } = true;

    /// <summary>How likely it is, in thousandths, that one of two sources copies from the other, before their values are compared. 1 to 999. Default: 200.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int CopyingPriorPermille
    {
        get => copyingPriorPermille;
        init => copyingPriorPermille = InRange(value, 1, 999, nameof(CopyingPriorPermille));
    }

    /// <summary>How many of a thousand values that both give a copier takes from the other source. 1 to 999. Default: 800.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public int CopiedPermille
    {
        get => copiedPermille;
        init => copiedPermille = InRange(value, 1, 999, nameof(CopiedPermille));
    }

    private static int InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
