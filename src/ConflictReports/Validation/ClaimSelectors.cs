using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The selectors of a report's claims, with their places.</summary>
internal static class ClaimSelectors
{
    /// <summary>Each selector, with its JSON Pointer (RFC 6901) and whether a text position is among those of the same evidence.</summary>
    public static IEnumerable<(string Pointer, Selector Selector, bool HasPosition)> Of(ConflictReport report)
    {
        for (int i = 0; i < report.Claims.Count; i++)
        {
            EquatableArray<ClaimEvidence> evidence = report.Claims[i].Evidence;
            for (int j = 0; j < evidence.Count; j++)
            {
                EquatableArray<Selector> selectors = evidence[j].Selectors;
                bool hasPosition = selectors.Any(selector => selector is TextPositionSelector);
                for (int k = 0; k < selectors.Count; k++)
                {
                    yield return ($"/claims/{i}/evidence/{j}/selectors/{k}", selectors[k], hasPosition);
                }
            }
        }
    }
}
