using ConflictReports.Validation;
using NJsonSchema.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>A finding on its way through NJsonSchema's lists of errors.</summary>
/// <param name="finding">The finding; null: only further ones, counted.</param>
/// <param name="surplus">How many findings are counted and not kept.</param>
internal sealed class ProfileError(RawFinding? finding, int surplus = 0) : ValidationError(ValidationErrorKind.Unknown, "", "", null, null)
{
    /// <summary>The finding, or null.</summary>
    public RawFinding? Finding { get; } = finding;

    /// <summary>How many findings are counted and not kept.</summary>
    public int Surplus { get; } = surplus;
}
