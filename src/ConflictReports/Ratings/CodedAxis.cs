using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>What one place of a code judges, and its signs.</summary>
public sealed record CodedAxis
{
    internal CodedAxis(string name, params CodedStep[] steps) => (Name, Steps) = (name, EquatableArray.Create<CodedStep>(steps));

    /// <summary>What is judged: the source, the information, or how to handle it.</summary>
    public string Name { get; }

    /// <summary>The signs, in the order of publication.</summary>
    public EquatableArray<CodedStep> Steps { get; }

    /// <summary>The step of a sign.</summary>
    /// <param name="code">The sign; case counts.</param>
    /// <returns>The step, or null if there is none.</returns>
    public CodedStep? Find(char code) => Steps.FirstOrDefault(step => step.Code == code);
}
