namespace ConflictReports.Merging.Runs;

/// <summary>Where the lines of a run go: one file, or the shards after each other.</summary>
internal interface IRunTarget
{
    /// <summary>Where the next lines are added. May be another after each <see cref="CommitAsync"/>.</summary>
    RunBuffer Block { get; }

    /// <summary>Takes lines that were added to the block.</summary>
    /// <param name="start">Where in the block they start.</param>
    /// <param name="group">What they are.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    ValueTask CommitAsync(int start, RunGroup group, CancellationToken cancellationToken);
}
