using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>How a text hedges a number. Absent: a bare figure, which is neither exact nor about.</summary>
/// <remarks>A word for a magnitude (from <see cref="Few"/> on) gives no bounds of its own: the number stays in the text, and no convention is applied unasked.</remarks>
[JsonConverter(typeof(ClosedSetConverter<Approximator>))]
public enum Approximator
{
    /// <summary>The number is said to be exact; the figure is <c>best</c>.</summary>
    Exact,

    /// <summary>Around the number; the figure is <c>best</c>.</summary>
    About,

    /// <summary>The number or more; the figure is <c>min</c>, inclusive.</summary>
    AtLeast,

    /// <summary>Above the number; the figure is <c>min</c>, exclusive.</summary>
    MoreThan,

    /// <summary>The number or less; the figure is <c>max</c>, inclusive.</summary>
    UpTo,

    /// <summary>Below the number; the figure is <c>max</c>, exclusive.</summary>
    FewerThan,

    /// <summary>From <c>min</c> to <c>max</c>, both inclusive unless the quantity says otherwise.</summary>
    Between,

    /// <summary>A small number, in words only.</summary>
    Few,

    /// <summary>More than two but not many, in words only.</summary>
    Several,

    /// <summary>Some multiple of twelve or ten below a hundred, in words only.</summary>
    Dozens,

    /// <summary>A large number, in words only.</summary>
    Many,

    /// <summary>Some hundreds, in words only.</summary>
    Hundreds,

    /// <summary>Some thousands, in words only.</summary>
    Thousands,

    /// <summary>Some tens of thousands, in words only.</summary>
    TensOfThousands,

    /// <summary>The text says that the number is not known.</summary>
    Unknown,
}
