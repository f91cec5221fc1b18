using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>An enquiry and the live claims it is about.</summary>
public sealed record LiveEnquiry
{
    /// <summary>The prefix of the report that has it.</summary>
    public required string Report { get; init; }

    /// <summary>The live claims that it is about.</summary>
    public EquatableArray<string> About { get; init; }

    /// <summary>Who asked: the source named, or the publisher.</summary>
    public required string ByName { get; init; }

    /// <summary>The name of whoever was asked.</summary>
    public string? ToName { get; init; }

    /// <summary>The enquiry as it was recorded, unchanged.</summary>
    public required Enquiry Enquiry { get; init; }
}
