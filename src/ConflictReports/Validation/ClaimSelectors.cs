using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The selectors of a report's claims, with their places.</summary>
internal static class ClaimSelectors
{
    /// <summary>Each selector, in the order of the document.</summary>
    public static IEnumerable<ClaimSelector> Of(ConflictReport report)
    {
        for (int i = 0; i < report.Claims.Count; i++)
        {
            EquatableArray<ClaimEvidence> evidence = report.Claims[i].Evidence;
            for (int j = 0; j < evidence.Count; j++)
            {
                EquatableArray<Selector> selectors = evidence[j].Selectors;
                bool hasPosition = HavePosition(selectors);
                for (int k = 0; k < selectors.Count; k++)
                {
                    yield return new ClaimSelector(i, j, k, selectors[k], hasPosition);
                }
            }
        }
    }

    private static bool HavePosition(EquatableArray<Selector> selectors)
    {
        foreach (Selector selector in selectors)
        {
            if (selector is TextPositionSelector)
            {
                return true;
            }
        }

        return false;
    }
}
