namespace ConflictReports.Merging.Runs;

/// <summary>What the join keeps of one digest.</summary>
/// <param name="Lines">How many lines: one with a revision, or one or more with tombstones; 0: the end.</param>
/// <param name="IsRedaction">Whether they are tombstones.</param>
/// <param name="Run">What messages call the run of the first line.</param>
/// <param name="Number">The number of that line in its run, from 1.</param>
internal readonly record struct RunGroup(int Lines, bool IsRedaction, string Run, long Number);
