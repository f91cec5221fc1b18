using ConflictReports.Benchmarks.Measuring;

namespace ConflictReports.Benchmarks.Tests;

/// <summary>A candidate whose measurements are known beforehand, and which writes down when it was its turn.</summary>
/// <param name="name">The name.</param>
/// <param name="seconds">How long its runs take, those to warm up included.</param>
/// <param name="turns">The names in the order of their turns.</param>
internal sealed class RecordedContender(string name, IEnumerable<double> seconds, List<string> turns) : IContender
{
    private readonly Queue<double> left = new(seconds);

    public string Name => name;

    /// <summary>The bytes that each run allocates.</summary>
    public long? Allocated { get; init; } = 300;

    public Measurement Measure()
    {
        turns.Add(name);
        return new Measurement(left.Dequeue(), Bytes: 1_000, Reports: 3, Accepted: 3, Allocated);
    }
}
