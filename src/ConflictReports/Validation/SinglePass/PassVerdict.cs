namespace ConflictReports.Validation.SinglePass;

/// <summary>What one pass says of a document.</summary>
internal enum PassVerdict
{
    /// <summary>It is strict I-JSON within the limits, and fits.</summary>
    Fits,

    /// <summary>It is strict I-JSON within the limits, and the values at the places that were noted do not fit.</summary>
    HasFaults,

    /// <summary>The pass cannot tell, mostly because the bytes are no strict I-JSON: the slower route decides.</summary>
    Undecided,
}
