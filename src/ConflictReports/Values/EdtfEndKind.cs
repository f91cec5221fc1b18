namespace ConflictReports.Values;

/// <summary>Whether an end of an <see cref="Edtf"/> expression is given.</summary>
public enum EdtfEndKind
{
    /// <summary>There is an end, but it is not known: the empty end of <c>1985-04-12/</c>.</summary>
    Unknown,

    /// <summary>There is no limit, or none is set: the <c>..</c> of <c>1985-04-12/..</c> and of <c>[..1760]</c>.</summary>
    Open,

    /// <summary>The end is given.</summary>
    Given,
}
