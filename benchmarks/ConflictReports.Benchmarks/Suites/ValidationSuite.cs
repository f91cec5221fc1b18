using BenchmarkDotNet.Attributes;
using ConflictReports.Benchmarks.Candidates;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Suites;

/// <summary>Judging reports, a report at a time.</summary>
[MemoryDiagnoser]
public class ValidationSuite
{
    private const int Reports = 1_000;
    private ReadOnlyMemory<byte>[] reports = [];
    private ReadOnlyMemory<byte>[] few = [];
    private Candidate slow = ValidationCandidates.Scan;

    /// <summary>How the reports are written.</summary>
    [ParamsAllValues]
    public CorpusVariant Variant { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Sample sample = Sample.Make(CorpusOptions.Default with { Reports = Reports }, Variant);
        reports = sample.Reports;
        few = sample.Every(Reports / Few).Reports;
        slow = ValidationCandidates.CreateNJsonSchema();
    }

    private const int Few = 50;

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public int Scan() => ValidationCandidates.Scan.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Utf8Check() => ValidationCandidates.Utf8Check.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int StrictDeserialization() => ValidationCandidates.StrictDeserialization.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Structure() => ValidationCandidates.Structure.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int StructureAndRules() => ValidationCandidates.Rules.Run(reports);

    [Benchmark(OperationsPerInvoke = Reports)]
    public int StructureRulesAndFeedRules() => ValidationCandidates.FeedRules.Run(reports);

    [Benchmark(OperationsPerInvoke = Few)]
    public int NJsonSchema() => slow.Run(few);
}
