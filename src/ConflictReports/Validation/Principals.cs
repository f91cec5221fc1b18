using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Whom a source or an actor belongs to.</summary>
internal static class Principals
{
    // Enough for any real office; a bound on what a hostile report can cost.
    private const int Most = 16;

    /// <summary>A party and those it belongs to by any affiliation, directly or not.</summary>
    public static HashSet<string> Of(ReportItems items, LocalId party) => Of(items, party, _ => true);

    /// <summary>A party and those it speaks for, is a part of, is controlled or employed by, directly or not.</summary>
    public static HashSet<string> InControlOf(ReportItems items, LocalId party) => Of(items, party, IsControl);

    private static HashSet<string> Of(ReportItems items, LocalId party, Func<AffiliationKind?, bool> counts)
    {
        HashSet<string> found = new(StringComparer.Ordinal) { party.Text };
        Queue<LocalId> queue = new([party]);
        while (found.Count < Most && queue.TryDequeue(out LocalId? next))
        {
            EquatableArray<Affiliation> affiliations = items.FindParty(next)?.Affiliations ?? [];
            foreach (Affiliation affiliation in affiliations.Take(Most))
            {
                if (counts(affiliation.Kind) && found.Add(affiliation.To.Text))
                {
                    queue.Enqueue(affiliation.To);
                }
            }
        }

        return found;
    }

    private static bool IsControl(AffiliationKind? kind) =>
        kind is not null
        && (kind == AffiliationKind.SpeaksFor || kind == AffiliationKind.PartOf || kind == AffiliationKind.ControlledBy || kind == AffiliationKind.EmployedBy);
}
