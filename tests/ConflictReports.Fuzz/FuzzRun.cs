using System.Globalization;
using System.Security.Cryptography;
using ConflictReports.Testing.Mutants;

namespace ConflictReports.Fuzz;

/// <summary>A run: mutants judged by several workers under watch. Prints what differs, and at the end what became of all.</summary>
/// <param name="options">What to do.</param>
/// <param name="output">Where lines are printed.</param>
internal sealed class FuzzRun(FuzzOptions options, TextWriter output)
{
    private const long Batch = 64;
    private const long WarmUp = 2_000;
    private const int MostShown = 10;
    private const long UnexplainedOneIn = 10_000;
    private const long MostGrowth = 32L << 20;

    private static readonly TimeSpan LongestMutant = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter output = TextWriter.Synchronized(output);
    private long next;
    private long limit;
    private int shown;

    /// <summary>The source of the mutants.</summary>
    public RouteMutants Mutants { get; } = new(options.Seed);

    /// <summary>Judges all mutants.</summary>
    /// <returns>Whether the routes agree on all, none took too long, few clean ones were left undecided, and memory did not grow.</returns>
    public bool Run()
    {
        output.WriteLine(Line($"seed {options.Seed}, {options.Mutants} mutants, {options.Workers} workers; routes: {RouteComparison.Routes}"));
        FuzzTally total = new();
        if (!Work(Math.Min(WarmUp, options.Mutants), total))
        {
            return false;
        }

        long before = GC.GetTotalMemory(forceFullCollection: true);
        if (!Work(options.Mutants, total))
        {
            return false;
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(Line($"memory {before} bytes after the first {Math.Min(WarmUp, options.Mutants)} mutants, {after} bytes after the last"));
        output.WriteLine(Line($"{total.Clean} mutants without faults of syntax; the pass left {total.Unexplained} of them undecided that have few faults, {Share(total)} in a million"));
        output.WriteLine(Line($"{total.Mutants} mutants: {total.Fit} fit, {total.HaveFaults} have faults, {total.Undecided} undecided; {total.Differences} differences; seed {options.Seed}"));
        return total.Differences == 0 && total.Unexplained * UnexplainedOneIn <= total.Clean && after - before <= MostGrowth;
    }

    /// <summary>Takes the next numbers.</summary>
    public bool TryTake(out long first, out long count)
    {
        first = Interlocked.Add(ref next, Batch) - Batch;
        count = Math.Min(Batch, limit - first);
        return count > 0;
    }

    /// <summary>Prints a mutant on which the routes disagree, or that was left undecided for no reason, as small as it can be made.</summary>
    public void Report(RouteMutant mutant, long number, RouteOutcome outcome)
    {
        if (Interlocked.Increment(ref shown) > MostShown)
        {
            return;
        }

        bool differs = outcome.Difference is not null;
        byte[] reduced = MutantReduction.Reduce(mutant.Document, smaller => IsSame(RouteComparison.Compare(mutant.Target, smaller), differs));
        string words = RouteComparison.Compare(mutant.Target, reduced).Difference ?? "The pass is undecided although the document has no fault of syntax and few others.";
        output.WriteLine(Line($"mutant {number} of seed {options.Seed}, {mutant.Target.Name}: {words} Reduced, in base64: {Convert.ToBase64String(reduced)}"));
    }

    private static bool IsSame(RouteOutcome outcome, bool differs) => differs ? outcome.Difference is not null : outcome.IsUnexplained;

    private static long Share(FuzzTally total) => total.Clean == 0 ? 0 : total.Unexplained * 1_000_000 / total.Clean;

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // The numbers up to a limit. Batches that were taken beyond the last limit are given back.
    private bool Work(long upTo, FuzzTally total)
    {
        next = limit;
        limit = upTo;
        FuzzWorker[] workers = [.. Enumerable.Range(0, options.Workers).Select(_ => new FuzzWorker(this))];
        Thread[] threads = [.. workers.Select(worker => new Thread(worker.Work) { IsBackground = true })];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        while (!threads.All(thread => thread.Join(BetweenLooks)))
        {
            if (workers.Select(worker => worker.FindStuck(LongestMutant)).FirstOrDefault(stuck => stuck is not null) is { } stuck)
            {
                Save(stuck.Mutant, stuck.Number);
                return false;
            }
        }

        foreach (FuzzWorker worker in workers)
        {
            total.Add(worker.Tally);
        }

        return true;
    }

    private void Save(RouteMutant mutant, long number)
    {
        string file = $"mutant-{Convert.ToHexStringLower(SHA256.HashData(mutant.Document))}.json";
        File.WriteAllBytes(file, mutant.Document);
        output.WriteLine(Line($"mutant {number} of seed {options.Seed}, {mutant.Target.Name}: took longer than {LongestMutant.TotalSeconds} seconds; saved as {file}"));
    }
}
