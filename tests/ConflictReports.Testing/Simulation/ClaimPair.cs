namespace ConflictReports.Testing.Simulation;

/// <summary>Two claims without an order.</summary>
public readonly record struct ClaimPair
{
    private ClaimPair(string first, string second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The id that is smaller in ordinal order.</summary>
    public string First { get; }

    /// <summary>The other id.</summary>
    public string Second { get; }

    /// <summary>The pair of two claims; the same whichever is named first.</summary>
    /// <param name="one">The id of the one.</param>
    /// <param name="other">The id of the other.</param>
    /// <exception cref="ArgumentException">Both are one claim.</exception>
    public static ClaimPair Of(string one, string other) => string.CompareOrdinal(one, other) switch
    {
        < 0 => new ClaimPair(one, other),
        > 0 => new ClaimPair(other, one),
        _ => throw new ArgumentException($"Found {one} twice; expected two claims.", nameof(other)),
    };
}
