using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What was found in some reports, in numbers.</summary>
public sealed record FindingTotals
{
    /// <summary>The documents looked at, whether they are reports or not.</summary>
    public long Reports { get; init; }

    /// <summary>Of them, those without an error.</summary>
    public long Valid { get; init; }

    /// <summary>Of them, those with an error.</summary>
    public long Invalid { get; init; }

    /// <summary>The findings of error severity.</summary>
    public long Errors { get; init; }

    /// <summary>The findings of warning severity.</summary>
    public long Warnings { get; init; }

    /// <summary>The findings for information.</summary>
    public long Information { get; init; }

    /// <summary>The findings beyond the cap of a report: counted, of whatever severity, and in none of the other numbers.</summary>
    public long Suppressed { get; init; }

    /// <summary>How often each code was found, in the order of the codes.</summary>
    public EquatableArray<CodeCount> Codes { get; init; }
}
