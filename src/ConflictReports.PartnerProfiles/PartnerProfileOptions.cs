using ConflictReports.Json;

namespace ConflictReports.PartnerProfiles;

/// <summary>Limits for profiles and documents that somebody else wrote. Immutable; change a copy by <c>PartnerProfileOptions.Default with { ... }</c>.</summary>
public sealed record PartnerProfileOptions
{
    private readonly long maxWork = 50_000_000;

    /// <summary>The defaults: profiles of 4 MiB and 50,000 values, documents of 16 MiB and 200,000 values, 64 levels, 100 findings.</summary>
    public static PartnerProfileOptions Default { get; } = new();

    /// <summary>The limits of a profile. Crossing one is a <see cref="PartnerProfileException"/>. Default: 4 MiB, 50,000 values, 64 levels, 1 MiB a string.</summary>
    public ReadOptions Profile { get; init; } = ReadOptions.Default with { MaxDocumentBytes = 4L * 1024 * 1024, MaxValues = 50_000 };

    /// <summary>
    /// The limits of a document, and how many findings are kept. Crossing one is a finding (CR1008). Default: 16 MiB, 200,000 values, 64 levels, 1 MiB a string, 100 findings.
    /// </summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default with { MaxDocumentBytes = 16L * 1024 * 1024, MaxValues = 200_000 };

    /// <summary>
    /// How much work may go into judging one document, from 1, so that no profile can keep the caller waiting. A unit is about one keyword applied to one value, or 64 steps of a
    /// pattern. Crossing it is a finding (CR1008). Default: 50,000,000, which is less than a minute.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaxWork
    {
        get => maxWork;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            maxWork = value;
        }
    }
}
