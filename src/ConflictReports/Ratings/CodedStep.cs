namespace ConflictReports.Ratings;

/// <summary>One sign of a scheme of codes.</summary>
public sealed record CodedStep
{
    internal CodedStep(char code, string label, bool hasValue = true) => (Code, Label, HasValue) = (code, label, hasValue);

    /// <summary>The sign.</summary>
    public char Code { get; }

    /// <summary>What it says, in a few words.</summary>
    public string Label { get; }

    /// <summary>Whether it judges anything; false for the signs that say that nothing can be judged.</summary>
    public bool HasValue { get; }
}
