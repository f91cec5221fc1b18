using ConflictReports.Merging.Explaining;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Explains what a dossier says of a claim, and verifies dossiers and explanations by making them again.</summary>
/// <remarks>All members are pure functions, safe for use by several threads.</remarks>
public static class Explanation
{
    /// <summary>The claims that a reference of a person means.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="reports">The set that it was made from.</param>
    /// <param name="reference">
    /// The id of a claim as the dossier has it; <c>REPORT#CLAIM</c> with the id of the report or the digest of a revision; or the local id of the claim alone.
    /// Live claims come first: where one is meant, none of another revision is, unless the reference has its digest.
    /// </param>
    /// <returns>The ids by which <see cref="Of"/> explains them, in order: none if there is no such claim, several if the reference leaves open which.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The dossier was not made from the set.</exception>
    public static EquatableArray<string> Find(Dossier dossier, ReportSet reports, string reference) =>
        new ClaimFinder(dossier, reports).Find(reference).Select(found => found.Id).ToEquatableArray();

    /// <summary>Explains a claim.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="reports">The set that it was made from.</param>
    /// <param name="reference">A reference as for <see cref="Find"/>, which means one claim.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The dossier was not made from the set; the reference means no claim or several.</exception>
    public static ClaimExplanation Of(Dossier dossier, ReportSet reports, string reference)
    {
        FoundClaim[] found = [.. new ClaimFinder(dossier, reports).Find(reference)];
        return found switch
        {
            [var claim] => new ExplanationBuilder(dossier).Build(claim),
            [] => throw new ArgumentException($"The set has no claim {reference}.", nameof(reference)),
            _ => throw new ArgumentException($"{reference} may be {string.Join(" or ", found.Select(claim => claim.Id))}.", nameof(reference)),
        };
    }

    /// <summary>Verifies a dossier or an explanation: makes it again from the reports and compares every byte.</summary>
    /// <param name="document">What <see cref="DossierJson"/> wrote, on one line or indented.</param>
    /// <param name="reports">The reports that it is said to be made from.</param>
    /// <param name="policy">The policy that it is said to be made with; null: <see cref="DossierPolicy.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was compared, and the first difference if there is any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static VerificationOutcome Verify(ReadOnlyMemory<byte> document, ReportSet reports, DossierPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new Verification(document, reports, policy ?? DossierPolicy.Default, cancellationToken).Run();
    }
}
