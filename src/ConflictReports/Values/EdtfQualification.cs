namespace ConflictReports.Values;

/// <summary>How a part of an <see cref="Edtf"/> expression is qualified (ISO 8601-2:2019, levels 1 and 2).</summary>
[Flags]
public enum EdtfQualification
{
    /// <summary>Not qualified.</summary>
    None = 0,

    /// <summary>The source of the date is dubious: written <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The date is an estimate that is near: written <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: written <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
