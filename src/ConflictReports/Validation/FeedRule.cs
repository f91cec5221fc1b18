using ConflictReports.Diagnostics;
using ConflictReports.Validation.Feeds;

namespace ConflictReports.Validation;

/// <summary>A rule across the reports of one feed. The index of the feed brings what it looks at, and calls it on one thread.</summary>
internal abstract class FeedRule
{
    /// <summary>The code, its severity, and the words that explain it.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at the next report of the feed, in its order. What is remembered must not grow with the feed.</summary>
    /// <param name="entry">The report and its place in the feed.</param>
    /// <param name="add">Where findings on this report go.</param>
    public virtual void Check(FeedEntry entry, Action<RuleFinding> add)
    {
    }

    /// <summary>Looks at a report that has something in common with an earlier one; at once, or at the end of a feed that is too large for memory, and then perhaps in two calls.</summary>
    /// <param name="entry">The later report; at the end, without its record.</param>
    /// <param name="earlier">What they have in common.</param>
    /// <param name="add">Where findings on the later report go; they point at <c>/id</c> or <c>/revision/number</c>.</param>
    public virtual void Compare(FeedEntry entry, EarlierReport earlier, Action<RuleFinding> add)
    {
    }

    /// <summary>Looks, at the end, at a reference to a report that is in the feed.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="found">The kinds of the items that it names there; none if there is no such item.</param>
    /// <returns>The finding, or null.</returns>
    public virtual RuleFinding? Judge(FeedReference reference, ItemKind found) => null;

    /// <summary>Looks, at the end, at reports that rest on each other.</summary>
    /// <param name="circle">The reports, and the link that closes the circle.</param>
    /// <returns>The finding on the report that has this link, or null.</returns>
    public virtual RuleFinding? Judge(FeedCircle circle) => null;
}
