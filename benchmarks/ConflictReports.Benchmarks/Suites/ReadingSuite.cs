using BenchmarkDotNet.Attributes;
using ConflictReports.Benchmarks.Candidates;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Suites;

/// <summary>Making records of reports, a report at a time.</summary>
[MemoryDiagnoser]
public class ReadingSuite
{
    private const int Reports = 1_000;
    private ReadOnlyMemory<byte>[] reports = [];

    /// <summary>How the reports are written.</summary>
    [ParamsAllValues]
    public CorpusVariant Variant { get; set; }

    [GlobalSetup]
    public void Prepare() => reports = Sample.Make(CorpusOptions.Default with { Reports = Reports }, Variant).Reports;

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public int StrictDeserialization() => ValidationCandidates.StrictDeserialization.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int LenientDeserialization() => ReadingCandidates.LenientDeserialization.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Parse() => ReadingCandidates.Parse.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Read() => ReadingCandidates.Read.Run(reports);
}
