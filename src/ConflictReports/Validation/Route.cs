using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>One attribution of a claim, with its place.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="ClaimIndex">The number of the claim, from 0.</param>
/// <param name="Attribution">The attribution.</param>
/// <param name="Index">The number of the attribution in the claim, from 0.</param>
internal readonly record struct Route(Claim Claim, int ClaimIndex, Attribution Attribution, int Index)
{
    /// <summary>The hops, inward.</summary>
    public EquatableArray<Hop> Hops => Attribution.Hops;

    /// <summary>The JSON Pointer (RFC 6901) of the attribution.</summary>
    public string Pointer => $"/claims/{ClaimIndex}/attributions/{Index}";

    /// <summary>The attributions that the claims of a report name, in the order of the document.</summary>
    public static IEnumerable<Route> Of(ConflictReport report)
    {
        for (int i = 0; i < report.Claims.Count; i++)
        {
            Claim claim = report.Claims[i];
            for (int j = 0; j < claim.Attributions.Count; j++)
            {
                yield return new Route(claim, i, claim.Attributions[j], j);
            }
        }
    }

    /// <summary>The JSON Pointer (RFC 6901) of a hop.</summary>
    public string PointerOf(int hop) => $"{Pointer}/hops/{hop}";

    /// <summary>The JSON Pointer (RFC 6901) of the last hop.</summary>
    public string PointerOfInnermost() => PointerOf(Hops.Count - 1);
}
