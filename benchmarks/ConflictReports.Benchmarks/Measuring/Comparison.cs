using System.Globalization;

namespace ConflictReports.Benchmarks.Measuring;

/// <summary>How much faster a candidate is than a baseline.</summary>
/// <param name="Case">The area and the case, such as <c>validation compact</c>.</param>
/// <param name="Candidate">The name of the candidate.</param>
/// <param name="Baseline">The name of the baseline.</param>
/// <param name="Ratio">The speed of the candidate divided by that of the baseline in the same turn, over all turns.</param>
/// <param name="Allocated">The bytes that the candidate allocated for a report, the median of the turns; null: it ran in another process.</param>
internal sealed record Comparison(string Case, string Candidate, string Baseline, Quartiles Ratio, double? Allocated)
{
    /// <summary>Compares two candidates that ran in turn.</summary>
    /// <param name="name">The area and the case.</param>
    /// <param name="measured">The measurements of all candidates.</param>
    /// <param name="candidate">The name of the candidate.</param>
    /// <param name="baseline">The name of the baseline.</param>
    public static Comparison Of(string name, IReadOnlyDictionary<string, Measurement[]> measured, string candidate, string baseline)
    {
        Measurement[] own = measured[candidate];
        return new Comparison(
            name,
            candidate,
            baseline,
            Quartiles.Of(own.Zip(measured[baseline], (left, right) => left.Speed / right.Speed)),
            own[0].Allocated is null ? null : Quartiles.Of(own.Select(measurement => (double)measurement.Allocated! / measurement.Reports)).Median);
    }

    /// <summary>The line of the results.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Case}: {Candidate} / {Baseline} = {Ratio.Median:0.000} ({Ratio.First:0.000}..{Ratio.Third:0.000}), {(Allocated is { } bytes ? Words(bytes) : "allocated in another process")}");

    private static string Words(double bytes) => string.Create(CultureInfo.InvariantCulture, $"allocated {bytes:0} B per report");
}
