using ConflictReports.Validation.Rules;

namespace ConflictReports.Validation;

/// <summary>The rules of this library, in the order of their codes.</summary>
public static class ReportRules
{
    /// <summary>The rules on one report.</summary>
    public static IReadOnlyList<ReportRule> All { get; } =
    [
        new LocalIdsAreUnique(),
        new ReferencesResolve(),
    ];

    /// <summary>The rules across the reports of a feed; new ones for each feed, for they remember.</summary>
    internal static FeedRule[] CreateFeedRules() => [new RevisionHasOneContent()];
}
