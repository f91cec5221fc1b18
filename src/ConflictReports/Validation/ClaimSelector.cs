using System.Globalization;

namespace ConflictReports.Validation;

/// <summary>A selector of a claim's evidence, with its place.</summary>
/// <param name="Claim">The index of the claim.</param>
/// <param name="Evidence">The index of the evidence in the claim.</param>
/// <param name="Index">The index of the selector in the evidence.</param>
/// <param name="Selector">The selector.</param>
/// <param name="HasPosition">Whether one of the selectors beside it, or it itself, is a position.</param>
internal readonly record struct ClaimSelector(int Claim, int Evidence, int Index, Selector Selector, bool HasPosition)
{
    /// <summary>The JSON Pointer (RFC 6901) of the selector.</summary>
    public string Pointer => string.Create(CultureInfo.InvariantCulture, $"/claims/{Claim}/evidence/{Evidence}/selectors/{Index}");
}
