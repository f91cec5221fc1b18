using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>A rule across the reports of one feed.</summary>
internal abstract class FeedRule
{
    /// <summary>The code, its severity, and the words that explain it.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at the next report of the feed, and remembers what later ones are compared with.</summary>
    /// <param name="entry">The report and its place in the feed.</param>
    /// <param name="add">Where findings on this report go.</param>
    public abstract void Check(FeedEntry entry, Action<RuleFinding> add);
}
