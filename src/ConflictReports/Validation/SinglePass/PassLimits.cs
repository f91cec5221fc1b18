namespace ConflictReports.Validation.SinglePass;

/// <summary>The limits of a pass; a document that crosses one is <see cref="PassVerdict.Undecided"/>.</summary>
/// <param name="MaxDepth">How deep objects and lists may nest.</param>
/// <param name="MaxValues">The most values.</param>
/// <param name="MaxStringBytes">The longest string or name, in bytes as written.</param>
internal readonly record struct PassLimits(int MaxDepth, long MaxValues, int MaxStringBytes);
