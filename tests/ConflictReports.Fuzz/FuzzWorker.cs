using System.Diagnostics;
using ConflictReports.Testing.Mutants;

namespace ConflictReports.Fuzz;

/// <summary>One of the threads of a run: takes numbers until there are no more, and makes and judges the mutant of each.</summary>
/// <param name="run">What the workers share.</param>
internal sealed class FuzzWorker(FuzzRun run)
{
    private readonly FuzzTally tally = new();
    private readonly Lock gate = new();
    private RouteMutant current;
    private long number;
    private long began;

    /// <summary>What became of the mutants; to be read when the worker is done.</summary>
    public FuzzTally Tally => tally;

    /// <summary>Works until there is nothing left to do.</summary>
    public void Work()
    {
        while (run.TryTake(out long first, out long count))
        {
            for (long i = first; i < first + count; i++)
            {
                RouteMutant mutant = run.Mutants.Next(i);
                Begin(mutant, i);
                RouteOutcome outcome = RouteComparison.Compare(mutant.Target, mutant.Document);
                End();
                tally.Add(outcome);
                if (outcome.Difference is not null || outcome.IsUnexplained)
                {
                    run.Report(mutant, i, outcome);
                }
            }
        }
    }

    /// <summary>The mutant that has been judged for longer than a time; null if there is none.</summary>
    public (RouteMutant Mutant, long Number)? FindStuck(TimeSpan longest)
    {
        lock (gate)
        {
            return began != 0 && Stopwatch.GetElapsedTime(began) > longest ? (current, number) : null;
        }
    }

    private void Begin(RouteMutant mutant, long mutantNumber)
    {
        lock (gate)
        {
            (current, number, began) = (mutant, mutantNumber, Stopwatch.GetTimestamp());
        }
    }

    private void End()
    {
        lock (gate)
        {
            began = 0;
        }
    }
}
